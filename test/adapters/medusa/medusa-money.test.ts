/** Medusa's numbers become minor units by their digits, whatever floating point did to them. */
import { describe, expect, it } from 'vitest';
import { amountOf } from '../../../src/adapters/medusa/medusa-money.js';

describe('an amount', () => {
  it.each([
    [22, 'eur', 2200],
    [59.95, 'eur', 5995],
    [1.005, 'eur', 101],
    [9.248999999999999, 'eur', 925],
    [-0.5, 'eur', -50],
    [1500, 'jpy', 1500],
    [1.2345, 'bhd', 1235],
    [4e-16, 'eur', 0],
  ])('%s %s', (amount, currency, amountMinor) => {
    expect(amountOf(amount, currency)).toEqual({ amountMinor, currency: currency.toUpperCase() });
  });

  it.each([NaN, Infinity, 1e21])('%s is none', (amount) => {
    expect(() => amountOf(amount, 'eur')).toThrowError(/amount/);
  });
});
