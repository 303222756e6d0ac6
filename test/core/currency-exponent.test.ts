/** Digits of currencies as ISO 4217 states them, whatever the engine's Intl says. */
import { expect, it } from 'vitest';
import { currencyExponent } from '../../src/core/currency-exponent.js';

it.each([
  ['EUR', 2],
  ['HUF', 2],
  ['IDR', 2],
  ['ISK', 0],
  ['JPY', 0],
  ['KRW', 0],
  ['BHD', 3],
  ['TND', 3],
  ['CLF', 4],
  ['XXX', 2],
])('%s has %d', (currency, digits) => {
  expect(currencyExponent(currency)).toBe(digits);
});
