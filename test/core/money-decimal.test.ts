/** The exact way out of money. */
import { describe, expect, it } from 'vitest';
import { moneyFromDecimal } from '../../src/core/money-conversion.js';
import { moneyToDecimal } from '../../src/core/money-decimal.js';

describe('moneyToDecimal', () => {
  it.each([
    [1299, 'EUR', '12.99'],
    [5, 'EUR', '0.05'],
    [-5, 'EUR', '-0.05'],
    [12, 'JPY', '12'],
    [1234, 'BHD', '1.234'],
    [9007199254740991, 'USD', '90071992547409.91'],
  ])('writes %d %s as %s, which reads the same', (amountMinor, currency, decimal) => {
    expect(moneyToDecimal({ amountMinor, currency })).toBe(decimal);
    expect(moneyFromDecimal(decimal, currency)).toEqual({ amountMinor, currency });
  });
});
