/** Turns money into the text of a locale, with the digits of ISO 4217 instead of those of the engine. */
import { currencyExponent } from './currency-exponent.js';
import { moneyToDecimal } from './money-decimal.js';
import type { Money } from './money.js';

const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const digits = currencyExponent(currency);
    formatter = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formatters.set(key, formatter);
  }
  return formatter;
}

/**
 * The amount as text: `1299` EUR in `de` is `12,99 €`. A currency that is no ISO 4217 code stands behind the number as it is.
 *
 * The number goes to Intl as a decimal string, so no amount passes through floating point.
 */
export function formatMoney(value: Money, locale: string): string {
  const decimal = moneyToDecimal(value) as Intl.StringNumericLiteral;
  // Intl throws at such a code, and one bad product must not take the page down.
  if (!/^[a-z]{3}$/i.test(value.currency)) return `${decimal} ${value.currency}`.trim();
  return formatterFor(locale, value.currency).format(decimal);
}
