/** The embedded shop: a shop with a cart of our own whose checkout is its own, too. */
import type { CartRecord } from '../own-cart/cart-record.js';
import type { Situation } from '../own-cart/cart-sums.js';
import type { Catalog } from '../own-cart/catalog-file/catalog-index.js';
import { assortmentOf } from '../own-cart/catalog-file/file-assortment.js';
import type { FileCatalog } from '../own-cart/catalog-file/file-catalog.js';
import type { OwnShop } from '../own-cart/own-shop.js';

/** The shop, open. */
export type LocalShop = OwnShop<FileCatalog>;

/** What the sums of the cart in the record depend on. */
export function situationOf({ context }: LocalShop, catalog: Catalog, { sold }: CartRecord): Situation {
  return { assortment: assortmentOf(catalog, sold), country: context.country, isEstimate: false };
}
