/** Keys of lines, and the total among the rows. */
import { describe, expect, it } from 'vitest';
import { lineKey, totalOf } from '../../src/core/cart.js';
import { money } from '../../src/core/money.js';

describe('lineKey', () => {
  it('is the variant where there are no attributes', () => {
    expect(lineKey('v1')).toBe('v1');
    expect(lineKey('v1', {})).toBe('v1');
  });

  it('does not depend on the order of attributes', () => {
    expect(lineKey('v1', { b: '2', a: '1' })).toBe(lineKey('v1', { a: '1', b: '2' }));
  });

  it('cannot be confused by signs in names and values', () => {
    expect(lineKey('v1', { a: '1&b=2' })).not.toBe(lineKey('v1', { a: '1', b: '2' }));
    expect(lineKey('v1', { 'a=1': '' })).not.toBe(lineKey('v1', { a: '1=' }));
  });
});

describe('totalOf', () => {
  it('finds the row that states it', () => {
    const row = (type: 'subtotal' | 'total', amountMinor: number) => ({
      type,
      amount: money(amountMinor, 'EUR'),
    });
    expect(totalOf({ totals: [row('subtotal', 1), row('total', 2)] })).toEqual(money(2, 'EUR'));
    expect(totalOf({ totals: [row('subtotal', 1)] })).toBeUndefined();
  });
});
