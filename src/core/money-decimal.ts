/** Money as a decimal number in words, for showing and for files; loaded with every price. */
import { currencyExponent } from './currency-exponent.js';
import type { Money } from './money.js';

/** The amount in major units as a decimal string: `1299` EUR is `12.99`. */
export function moneyToDecimal({ amountMinor, currency }: Money): string {
  const digits = currencyExponent(currency);
  const sign = amountMinor < 0 ? '-' : '';
  const padded = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  return digits === 0 ? `${sign}${padded}` : `${sign}${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}
