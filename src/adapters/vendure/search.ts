/** Searches the catalogue; loaded when somebody looks for something. */
import type { Call } from '../../core/call.js';
import type { Page, SearchQuery } from '../../core/commerce-adapter.js';
import type { Product } from '../../core/product.js';
import { getProducts } from './catalog.js';
import { PAGE_SIZE, readProductList } from './product-list.js';
import type { VendureShop } from './vendure-shop.js';

const DEFAULT_LIMIT = 20;

/** One page of what was found. */
export async function searchProducts(
  shop: VendureShop,
  { text = '', collection, limit = DEFAULT_LIMIT, cursor = '0' }: SearchQuery,
  call?: Call,
): Promise<Page<Product>> {
  const range = { take: Math.min(Math.max(1, limit), PAGE_SIZE), skip: Number(cursor) || 0 };
  if (text.trim() !== '' || collection !== undefined)
    return findProducts(shop, { term: text.trim(), ...collectionOf(collection) }, range, call);
  const { items, total } = await readProductList(shop, { ...range, sort: { id: 'ASC' } }, call);
  return pageOf(items, total, range);
}

interface Range {
  readonly take: number;
  readonly skip: number;
}

/**
 * The index is asked only which products they are: of a product with several variants it tells the stock of one.
 *
 * @param input of type `SearchInput`
 */
async function findProducts(
  shop: VendureShop,
  input: object,
  range: Range,
  call: Call | undefined,
): Promise<Page<Product>> {
  const { search } = await shop.api.read<SearchAnswer>({
    query: 'query ($input: SearchInput!) { search(input: $input) { totalItems items { productId } } }',
    variables: { input: { ...input, ...range, groupByProduct: true } },
    call,
  });
  const references = search.items.map(({ productId }) => ({ id: productId }));
  const found = await getProducts(shop, references, call);
  return pageOf(
    found.filter((product) => product !== null),
    search.totalItems,
    range,
  );
}

interface SearchAnswer {
  readonly search: { readonly totalItems: number; readonly items: readonly { readonly productId: string }[] };
}

/** Ids are numbers or UUIDs, unless the shop has a strategy of its own. */
function collectionOf(collection: string | undefined): object {
  if (collection === undefined) return {};
  const isId = /^(\d+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/i.test(collection);
  return isId ? { collectionId: collection } : { collectionSlug: collection };
}

function pageOf(items: readonly Product[], total: number, { take, skip }: Range): Page<Product> {
  return { items, total, ...(skip + take < total ? { cursor: String(skip + take) } : {}) };
}
