/** Where the shop sells: a currency and a price level for each country. */
import { getDirectiveValues } from 'graphql';
import { schema } from './schema.mjs';

const MARKETS = {
  DE: { currency: 'EUR', percent: 100 },
  AT: { currency: 'EUR', percent: 100 },
  US: { currency: 'USD', percent: 120 },
  JP: { currency: 'JPY', percent: 15_000 },
};

/** The countries that goods are sent to. */
export const COUNTRIES = Object.keys(MARKETS);

export function marketOf(country) {
  return MARKETS[country] ?? MARKETS.DE;
}

/** Country and language that a document asks for. */
export function contextOf({ operation, variableValues }) {
  const { country, language } =
    getDirectiveValues(schema.getDirective('inContext'), operation, variableValues) ?? {};
  return { country: country ?? 'DE', language: language ?? 'EN' };
}

/** `MoneyV2` of an amount in euro cents; Shopify writes whole amounts with one digit, as in `129.0`. */
export function moneyIn(country, cents) {
  const { currency, percent } = marketOf(country);
  const amount = (Math.round((cents * percent) / 100) / 100).toFixed(currency === 'JPY' ? 0 : 2);
  return { amount: amount.replace(/(\.\d)0$/, '$1'), currencyCode: currency };
}
