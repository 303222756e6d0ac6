/** Finds products by a text or in a collection, page by page. */
import type { Call } from '../../core/call.js';
import type { Page, SearchQuery } from '../../core/commerce-adapter.js';
import type { Product } from '../../core/product.js';
import type { RawPage, RawProduct } from './answers.js';
import type { Catalog } from './catalog.js';
import { questionLimits } from './question-limits.js';
import { productOf } from './product.js';
import { COLLECTION, SEARCH } from './search-documents.js';
import type { Storefront } from './storefront.js';

/** One page. A collection is named by its handle; inside of one Shopify does not look for a text. */
export async function searchProducts(
  storefront: Storefront,
  catalog: Catalog,
  { text, collection, limit = 20, cursor }: SearchQuery,
  call?: Call,
): Promise<Page<Product>> {
  const most = questionLimits(storefront.settings).batch;
  const page = { first: Math.min(Math.max(1, limit), most), after: cursor ?? null };
  const found =
    collection === undefined
      ? await findByText(catalog, text, page, call)
      : await listCollection(catalog, collection, page, call);
  const products = await Promise.all((found?.nodes ?? []).map((raw) => productOf(storefront, raw)));
  const items = products.filter((product) => product !== null);
  const next = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  return { items, ...(next ? { cursor: next } : {}) };
}

type Products = RawPage<RawProduct> | undefined;
type PageVariables = { readonly first: number; readonly after: string | null };

/** Shopify sorts by relevance only what was searched for. */
async function findByText(
  catalog: Catalog,
  text: string | undefined,
  page: PageVariables,
  call?: Call,
): Promise<Products> {
  const variables = text ? { text, sort: 'RELEVANCE' } : { sort: 'TITLE' };
  const { products } = await catalog.ask<{ products: Products }>(SEARCH, { ...variables, ...page }, call);
  return products;
}

async function listCollection(
  catalog: Catalog,
  handle: string,
  page: PageVariables,
  call?: Call,
): Promise<Products> {
  const answer = await catalog.ask<{ collection: { products: Products } | null }>(
    COLLECTION,
    { handle, ...page },
    call,
  );
  return answer.collection?.products;
}
