/** The number of minor-unit digits of each currency, as ISO 4217 states it. */

/*
 * Not taken from Intl: ICU follows CLDR, which answers 0 for HUF and IDR where ISO 4217 says 2, and engines
 * differ among themselves. Only the currencies that depart from two digits are listed.
 * Source: ISO 4217:2015 list one, amendment 177.
 */
const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF'].map((code) => [code, 0] as const),
  ...['UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map((code) => [code, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
  ...['CLF', 'UYW'].map((code) => [code, 4] as const),
]);

/** Digits of the minor unit of a currency; two for every code that the table does not name. */
export function currencyExponent(currency: string): number {
  return EXPONENTS.get(currency) ?? 2;
}
