/** Money as integer minor units. */
import { describe, expect, it } from 'vitest';
import { money, sameMoney } from '../../src/core/money.js';

describe('money', () => {
  it('has no negative zero', () => {
    expect(money(-0, 'EUR').amountMinor).toBe(0);
  });

  it.each([1.5, Number.NaN, Infinity, 2 ** 53])('refuses %d', (amountMinor) => {
    expect(() => money(amountMinor, 'EUR')).toThrow(expect.objectContaining({ code: 'server' }));
  });
});

describe('sameMoney', () => {
  it('compares amount and currency', () => {
    expect(sameMoney(money(5, 'EUR'), money(5, 'EUR'))).toBe(true);
    expect(sameMoney(money(5, 'EUR'), money(5, 'USD'))).toBe(false);
    expect(sameMoney(money(5, 'EUR'), undefined)).toBe(false);
  });
});
