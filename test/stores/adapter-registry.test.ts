/** Adapters by name: exactly their attributes, and late ones too. */
import { describe, expect, it } from 'vitest';
import {
  findAdapter,
  onAdapterRegistered,
  readAdapterOptions,
  registerAdapter,
} from '../../src/stores/adapter-registry.js';

const load = () => Promise.reject(new Error('not loaded here'));

function options(attributes: Record<string, string>) {
  registerAdapter('declared', load, {
    attributes: { catalog: 'url', 'sales-channel': 'string', sandbox: 'boolean', rates: 'json' },
  });
  const registration = findAdapter('declared');
  if (!registration) throw new Error('the adapter is not registered');
  return readAdapterOptions(registration, (name) => attributes[name] ?? null, 'https://shop.example/films/');
}

describe('registerAdapter', () => {
  it('tells those who wait for the name', () => {
    const names: string[] = [];
    const stop = onAdapterRegistered((name) => names.push(name));
    expect(findAdapter('late')).toBeUndefined();
    registerAdapter('late', load);
    stop();
    registerAdapter('later', load);
    expect(names).toEqual(['late']);
    expect(findAdapter('late')).toMatchObject({ name: 'late', attributes: {} });
  });

  it('loads nothing by itself', async () => {
    const { load: loadLocal } = (await import('../../src/define/adapters/local.js').then(() =>
      findAdapter('local'),
    )) ?? { load: undefined };
    expect(loadLocal).toBeTypeOf('function');
  });
});

describe('readAdapterOptions', () => {
  it('reads each attribute as what it holds', () => {
    expect(
      options({ catalog: '../catalog.json', 'sales-channel': 'film', sandbox: '', rates: '{"DE":19}' }),
    ).toEqual({
      catalog: 'https://shop.example/catalog.json',
      salesChannel: 'film',
      sandbox: true,
      rates: { DE: 19 },
    });
  });

  it('leaves out what is not there and what was not declared', () => {
    expect(options({ market: 'DE', sandbox: 'false' })).toEqual({ sandbox: false });
  });

  it('throws for what cannot be read', () => {
    expect(() => options({ rates: '{' })).toThrow(SyntaxError);
    expect(() => options({ catalog: 'https://' })).toThrow(TypeError);
  });
});
