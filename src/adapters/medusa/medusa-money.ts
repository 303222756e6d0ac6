/** Medusa's amounts: numbers in major units, whose decimal digits are what the shop means. */
import { CommerceError } from '../../core/commerce-error.js';
import { moneyFromDecimal } from '../../core/money-conversion.js';
import type { Money } from '../../core/money.js';

/**
 * The amount in minor units. The shortest decimal that stands for the number is read digit by digit, so nothing is calculated in
 * floating point. Medusa does not round its sums: digits that the currency does not have are rounded here.
 *
 * @param currencyCode in small letters, as Medusa writes it
 * @throws CommerceError `server` for what is no amount.
 */
export function amountOf(amount: number, currencyCode: string): Money {
  return moneyFromDecimal(decimalOf(amount), currencyCode.toUpperCase());
}

function decimalOf(amount: number): string {
  const text = String(amount);
  const [digits = '', exponent] = text.split('e-');
  // Numbers below a millionth are written as `1e-7`; no currency has as many digits.
  if (exponent !== undefined && Number(exponent) > 0 && Number.isFinite(Number(digits))) return '0';
  if (!Number.isFinite(amount)) throw new CommerceError('server', { message: `"${text}" is no amount` });
  return text;
}
