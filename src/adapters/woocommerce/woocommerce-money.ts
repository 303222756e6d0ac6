/** Amounts of the Store API, which are text in the minor unit of the shop's own setting. */
import { currencyExponent } from '../../core/currency-exponent.js';
import { moneyFromMinor } from '../../core/money-conversion.js';
import type { Money } from '../../core/money.js';
import type { WooCurrency } from './store-api-answers.js';

/** The sum of the amounts, such as a net amount and its tax; missing ones count nothing. */
export function amountOf(currency: WooCurrency, ...amounts: readonly (string | null | undefined)[]): Money {
  const sum = amounts.reduce((total, amount) => total + Number(amount ?? 0), 0);
  return moneyFromMinor(sum, currency.currency_minor_unit, currency.currency_code);
}

/** The amount as the shop writes it, for `expected_total`. */
export function shopAmount({ amountMinor, currency }: Money, { currency_minor_unit }: WooCurrency): string {
  const shift = currency_minor_unit - currencyExponent(currency);
  return String(Math.round(shift >= 0 ? amountMinor * 10 ** shift : amountMinor / 10 ** -shift));
}
