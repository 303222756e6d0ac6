/** Vendure's words and numbers about stock. */
import { expect, it } from 'vitest';
import { availabilityOf } from '../../../src/adapters/vendure/availability.js';

it.each([
  ['IN_STOCK', { status: 'in-stock' }],
  ['LOW_STOCK', { status: 'low-stock' }],
  ['OUT_OF_STOCK', { status: 'out-of-stock' }],
  ['3', { status: 'in-stock', quantity: 3 }],
  ['0', { status: 'out-of-stock' }],
  ['-2', { status: 'out-of-stock' }],
  // What Vendure gives to a variant whose stock it does not track.
  [String(Number.MAX_SAFE_INTEGER), { status: 'in-stock' }],
  ['a few left', { status: 'unknown' }],
  ['', { status: 'unknown' }],
])('%s', (stockLevel, availability) => {
  expect(availabilityOf(stockLevel)).toEqual(availability);
});
