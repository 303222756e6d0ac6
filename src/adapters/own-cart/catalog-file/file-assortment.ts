/** What a catalogue file sells at one moment, as a cart needs it. */
import type { SoldPieces } from '../cart-record.js';
import type { Article, Assortment } from '../catalog-half.js';
import type { Catalog } from './catalog-index.js';
import { toProduct } from './catalog-product.js';
import { deliveryOptions } from './delivery.js';

/** What the catalogue sells, less what was sold. */
export function assortmentOf(catalog: Catalog, sold: SoldPieces): Assortment {
  const { currency, tax, coupons = [], shipping } = catalog.file;
  const articles = new Map<string, Article | undefined>();

  function find(variantId: string): Article | undefined {
    const entry = catalog.entries.get(variantId);
    const product = entry && toProduct(catalog, entry.product, sold);
    const variant = product?.variants.find(({ id }) => id === variantId);
    return product && variant && { product, variant };
  }

  return {
    currency,
    ...(tax ? { tax } : {}),
    coupons,
    article(variantId) {
      if (!articles.has(variantId)) articles.set(variantId, find(variantId));
      return articles.get(variantId);
    },
    ...(shipping ? { deliveryOptions: (question) => deliveryOptions(catalog, question) } : {}),
  };
}
