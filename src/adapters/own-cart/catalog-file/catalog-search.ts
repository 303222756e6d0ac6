/** Looks for products in a catalogue file. */
import type { Page, SearchQuery } from '../../../core/commerce-adapter.js';
import type { Product } from '../../../core/product.js';
import type { SoldPieces } from '../cart-record.js';
import type { Catalog } from './catalog-index.js';
import { toProduct } from './catalog-product.js';
import type { CatalogProduct } from './catalog-file.js';

const DEFAULT_PAGE_SIZE = 20;

/** A page of the products whose texts contain all words. */
export function searchCatalog(
  catalog: Catalog,
  { text = '', collection, limit = DEFAULT_PAGE_SIZE, cursor }: SearchQuery,
  sold: SoldPieces,
): Page<Product> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = catalog.file.products.filter(
    (product) =>
      (collection === undefined || product.collections?.includes(collection)) && hasWords(product, words),
  );
  const start = Number(cursor ?? 0) || 0;
  const end = start + limit;
  return {
    items: found.slice(start, end).map((product) => toProduct(catalog, product, sold)),
    total: found.length,
    ...(end < found.length ? { cursor: String(end) } : {}),
  };
}

function hasWords(
  { title, handle, description, vendor, variants }: CatalogProduct,
  words: readonly string[],
): boolean {
  const skus = variants.map(({ sku }) => sku);
  const haystack = [title, handle, description, vendor, ...skus].join(' ').toLowerCase();
  return words.every((word) => haystack.includes(word));
}
