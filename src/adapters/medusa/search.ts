/** Searches the catalogue; loaded when somebody looks for something. */
import type { Call } from '../../core/call.js';
import type { Page, SearchQuery } from '../../core/commerce-adapter.js';
import type { Product } from '../../core/product.js';
import type { MedusaShop } from './medusa-shop.js';
import { BATCH, listProducts } from './product-reader.js';
import type { Query } from './store-api.js';

const DEFAULT_LIMIT = 20;

/** One page of what was found. */
export async function searchProducts(
  shop: MedusaShop,
  { text = '', collection, limit = DEFAULT_LIMIT, cursor = '0' }: SearchQuery,
  call?: Call,
): Promise<Page<Product>> {
  const offset = Number(cursor) || 0;
  const take = Math.min(Math.max(1, limit), BATCH);
  const filter = collection === undefined ? {} : await collectionFilter(shop, collection, call);
  if (!filter) return { items: [], total: 0 };
  const words = text.trim() === '' ? {} : { q: text.trim() };
  const query = { ...words, ...filter, limit: take, offset, order: 'id' };
  const { products, count } = await listProducts(shop, query, call);
  return {
    items: products,
    total: count,
    ...(offset + take < count ? { cursor: String(offset + take) } : {}),
  };
}

/** A collection or a category, by id or by handle; `undefined` where there is neither. */
async function collectionFilter(
  { api }: MedusaShop,
  name: string,
  call: Call | undefined,
): Promise<Query | undefined> {
  if (name.startsWith('pcol_')) return { collection_id: [name] };
  if (name.startsWith('pcat_')) return { category_id: [name] };
  const query = { handle: name, fields: 'id' };
  const [{ collections }, { product_categories }] = await Promise.all([
    api.read<{ readonly collections: readonly Named[] }>('/collections', query, call),
    api.read<{ readonly product_categories: readonly Named[] }>('/product-categories', query, call),
  ]);
  if (collections[0]) return { collection_id: [collections[0].id] };
  return product_categories[0] ? { category_id: [product_categories[0].id] } : undefined;
}

interface Named {
  readonly id: string;
}
