/** The exact conversions from a backend's way of writing money into ours, for the edge of an adapter. */
import { CommerceError } from './commerce-error.js';
import { currencyExponent } from './currency-exponent.js';
import { money, type Money } from './money.js';

/**
 * Converts a decimal string in major units (`'129.0'`) without floating point; digits beyond the exponent are
 * rounded half away from zero.
 *
 * @throws CommerceError `server` when the text is not a plain decimal.
 */
export function moneyFromDecimal(decimal: string, currency: string): Money {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal.trim());
  if (!match) throw new CommerceError('server', { message: `"${decimal}" is not a decimal amount` });
  const [, sign, whole = '', fraction = ''] = match;
  const exponent = currencyExponent(currency);
  const digits = fraction.padEnd(exponent + 1, '0');
  const roundUp = Number(digits[exponent]) >= 5 ? 1 : 0;
  const amountMinor = Number(whole + digits.slice(0, exponent)) + roundUp;
  return money(sign ? -amountMinor : amountMinor, currency);
}

/**
 * Converts minor units at the backend's own exponent to the ISO 4217 exponent: Vendure keeps two digits for
 * JPY, a WooCommerce shop may keep none for EUR. Digits that do not fit are rounded half away from zero.
 *
 * @throws CommerceError `server` when the amount is not a safe integer.
 */
export function moneyFromMinor(amountMinor: number, backendExponent: number, currency: string): Money {
  const shift = currencyExponent(currency) - backendExponent;
  if (shift >= 0) return money(amountMinor * 10 ** shift, currency);
  const rounded = Math.round(Math.abs(amountMinor) / 10 ** -shift);
  return money(amountMinor < 0 ? -rounded : rounded, currency);
}
