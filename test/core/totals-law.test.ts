/** The rows of a cart add up, or it is said what is wrong. */
import { describe, expect, it } from 'vitest';
import type { Cart, TotalRow } from '../../src/core/cart.js';
import { blocksCheckout, findTotalsFault } from '../../src/core/totals-law.js';

function row(type: TotalRow['type'], amountMinor: number, more: Partial<TotalRow> = {}): TotalRow {
  return { type, amount: { amountMinor, currency: 'EUR' }, ...more };
}

function faultOf(...totals: readonly TotalRow[]): ReturnType<typeof findTotalsFault> {
  const cart: Cart = {
    id: 'c',
    currency: 'EUR',
    lines: [],
    itemCount: 0,
    totals,
    discounts: [],
    taxDisplay: 'included',
  };
  return findTotalsFault(cart);
}

describe('findTotalsFault', () => {
  it('finds nothing where rows add up', () => {
    const tax = row('tax', 16, { informational: true });
    expect(faultOf(row('subtotal', 120), row('discount', -20), tax, row('total', 100))).toBeUndefined();
  });

  it('states by how much they do not, and what rounding may explain', () => {
    const fault = faultOf(row('subtotal', 120), row('shipping', 10), row('total', 129));
    expect(fault).toEqual({
      message: 'rows add up to 130, the total says 129',
      deviationMinor: 1,
      toleranceMinor: 2,
    });
    expect(blocksCheckout(fault)).toBe(false);
  });

  it.each([
    ['no total', [row('subtotal', 1)]],
    ['two totals', [row('total', 0), row('total', 0)]],
    ['a discount that adds', [row('subtotal', 1), row('discount', 1), row('total', 2)]],
    ['an item discount that adds', [row('subtotal', 1), row('items-discount', 1), row('total', 2)]],
    ['a negative total', [row('discount', -1), row('total', -1)]],
    ['more than rounding', [row('subtotal', 100), row('total', 98)]],
    ['no number', [row('subtotal', Number.NaN), row('total', 100)]],
    ['half a cent', [row('subtotal', 0.5), row('total', 0.5)]],
    [
      'two currencies',
      [row('subtotal', 1, { amount: { amountMinor: 1, currency: 'USD' } }), row('total', 1)],
    ],
  ])('blocks checkout for %s', (_, totals) => {
    expect(blocksCheckout(faultOf(...totals))).toBe(true);
  });

  it('blocks nothing without a fault', () => {
    expect(blocksCheckout(undefined)).toBe(false);
  });
});
