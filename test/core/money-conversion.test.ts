/** The exact ways into money. */
import { describe, expect, it } from 'vitest';
import { moneyFromDecimal, moneyFromMinor } from '../../src/core/money-conversion.js';

describe('moneyFromDecimal', () => {
  it.each([
    ['129.0', 'EUR', 12900],
    ['129', 'EUR', 12900],
    [' 0.01 ', 'EUR', 1],
    ['1000', 'JPY', 1000],
    ['1000.5', 'JPY', 1001],
    ['1.2345', 'BHD', 1235],
    ['0.004', 'USD', 0],
    ['0.005', 'USD', 1],
    ['0.0049999', 'USD', 0],
    ['-0.005', 'USD', -1],
    ['-0.00', 'USD', 0],
    ['1.005', 'USD', 101],
    ['90071992547409.91', 'USD', 9007199254740991],
  ])('reads %s %s as %d', (decimal, currency, amountMinor) => {
    expect(moneyFromDecimal(decimal, currency)).toEqual({ amountMinor, currency });
  });

  it.each(['', 'twelve', '1,50', '.5', '5.', '1e3', '+1', '--1', '90071992547409.92'])(
    'refuses %j',
    (decimal) => {
      expect(() => moneyFromDecimal(decimal, 'USD')).toThrow(expect.objectContaining({ code: 'server' }));
    },
  );
});

describe('moneyFromMinor', () => {
  it.each([
    [1200, 2, 'JPY', 12],
    [1250, 2, 'JPY', 13],
    [-1250, 2, 'JPY', -13],
    [12, 0, 'EUR', 1200],
    [1299, 2, 'EUR', 1299],
    [12345, 3, 'EUR', 1235],
  ])('takes %d at %d digits as %s minor units %d', (amount, digits, currency, amountMinor) => {
    expect(moneyFromMinor(amount, digits, currency)).toEqual({ amountMinor, currency });
  });

  it('refuses what was no integer', () => {
    expect(() => moneyFromMinor(12.5, 2, 'EUR')).toThrow(expect.objectContaining({ code: 'server' }));
  });
});
