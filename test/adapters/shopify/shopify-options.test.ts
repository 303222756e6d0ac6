/** Options that cannot be right are refused before anything is asked. */
import { describe, expect, it } from 'vitest';
import { createShopifyAdapter } from '../../../src/adapters/shopify.js';

describe('createShopifyAdapter()', () => {
  it('is known by its domain, however it is written', () => {
    expect(createShopifyAdapter({ domain: ' Tonwerk.myshopify.com ' }).identity).toBe(
      'tonwerk.myshopify.com',
    );
  });

  it.each(['', 'tonwerk', 'https://tonwerk.myshopify.com', 'a.example/path', 'a b.example'])(
    'refuses the domain %j',
    (domain) => {
      expect(() => createShopifyAdapter({ domain })).toThrow(/write it like your-shop\.myshopify\.com/);
    },
  );

  it('says so when the domain is missing', () => {
    const options = {} as unknown as Parameters<typeof createShopifyAdapter>[0];
    expect(() => createShopifyAdapter(options)).toThrow(/write it like/);
  });

  it('refuses a secret token without repeating it', () => {
    const make = () => createShopifyAdapter({ domain: 'a.example', token: 'shpat_0123456789' });
    expect(make).toThrow(/the token is secret/);
    expect(make).not.toThrow(/0123456789/);
  });
});
