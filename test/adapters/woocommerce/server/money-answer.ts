/** Amounts, currencies, limits and pictures, which products and carts answer alike. */
import type { Article, CatalogEntry, ShopSetup } from './shop-setup.js';

/** Text in the minor unit of the shop's setting. */
export function writeAmount({ decimals }: ShopSetup, amount: number): string {
  return String(Math.round(Number((amount * 10 ** decimals).toFixed(6))));
}

export function currencyAnswer({ currency, decimals }: ShopSetup): object {
  return {
    currency_code: currency,
    currency_symbol: '€',
    currency_minor_unit: decimals,
    currency_decimal_separator: ',',
    currency_thousand_separator: '.',
    currency_prefix: '',
    currency_suffix: ' €',
  };
}

export function pricesAnswer(setup: ShopSetup, { price, regularPrice = price }: Article): object {
  const shown = (gross: number) =>
    writeAmount(setup, setup.taxDisplay === 'incl' ? gross : gross / (1 + setup.taxPercent / 100));
  return {
    price: shown(price),
    regular_price: shown(regularPrice),
    sale_price: shown(price),
    price_range: null,
    ...currencyAnswer(setup),
  };
}

/** A stock of 0 limits nothing, as in WooCommerce: it is checked elsewhere. */
export function limitsOf({ stock }: Article): object {
  return { minimum: 1, maximum: stock || 9999, multiple_of: 1 };
}

export function imageAnswers({ siteUrl }: ShopSetup, { id, slug, name }: CatalogEntry): readonly object[] {
  const src = `${siteUrl}/wp-content/uploads/${slug}.jpg`;
  return [{ id: id + 1000, src, thumbnail: src, srcset: '', sizes: '', name: slug, alt: name }];
}
