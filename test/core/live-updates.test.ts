/** What a page's server says to running viewers. */
import { describe, expect, it } from 'vitest';
import { readLiveUpdate } from '../../src/core/live-updates.js';

const BEGUN = Date.parse('2026-05-01T10:00:00Z');
const moment = { nowSeconds: 40, timeOfDate: (date: number) => (date - BEGUN) / 1000 };
const undated = { nowSeconds: 40, timeOfDate: () => undefined };

const read = (type: string, data: unknown, at: typeof moment | typeof undated = moment) =>
  readLiveUpdate({ type, data: typeof data === 'string' ? data : JSON.stringify(data) }, at, '/events');

describe('readLiveUpdate', () => {
  it('pins from now on', () => {
    expect(read('pin', { id: 'a', product: 'handle:mug', x: 1, y: 2 })).toEqual({
      kind: 'pin',
      hotspot: { id: 'a', product: 'handle:mug', start: 40, end: Infinity, x: 1, y: 2, keyframes: [] },
    });
  });

  it('pins from date to date', () => {
    const dates = { start: '2026-05-01T10:00:05Z', end: '2026-05-01T10:00:09.5Z' };
    const update = read('pin', { id: 'a', product: 'handle:mug', ...dates });
    expect(update).toMatchObject({ hotspot: { start: 5, end: 9.5 } });
  });

  it('pins now where the stream has no dates', () => {
    const update = read('pin', { id: 'a', product: 'handle:mug', start: '2026-05-01T10:00:05Z' }, undated);
    expect(update).toMatchObject({ hotspot: { start: 40 } });
  });

  it('unpins now, or at a date', () => {
    expect(read('unpin', { id: 'a' })).toEqual({ kind: 'unpin', id: 'a', endSeconds: 40 });
    expect(read('unpin', { id: 'a', end: '2026-05-01T10:00:09Z' })).toMatchObject({ endSeconds: 9 });
  });

  it.each(['product', 'price', 'stock'])('names products to ask for again: %s', (type) => {
    expect(read(type, { ids: ['p1'] })).toEqual({ kind: 'product', ids: ['p1'], spreadSeconds: 2 });
    expect(read(type, { ids: ['p1'], spread: 30 })).toMatchObject({ spreadSeconds: 30 });
  });

  it('passes over events of other kinds', () => {
    expect(read('message', 'hello')).toBeUndefined();
  });

  it.each([
    ['pin', 'no JSON'],
    ['pin', []],
    ['pin', { id: 'a' }],
    ['pin', { id: 'a', product: 'handle:mug', x: 400 }],
    ['pin', { id: 'a', product: 'handle:mug', end: 'soon' }],
    ['unpin', {}],
    ['product', { ids: [] }],
    ['product', { ids: [1] }],
    ['price', { amount: 5 }],
  ])('says what is wrong: %s %j', (type, data) => {
    expect(read(type, data)).toMatchObject({ kind: 'problem', problem: { code: 'hotspot-invalid' } });
  });
});
