/** Finds products in as few requests as the Store API allows: one per kind of name, then one for parents and one for variations. */
import type { Call } from '../../core/call.js';
import type { Page, SearchQuery } from '../../core/commerce-adapter.js';
import type { Product } from '../../core/product.js';
import type { ProductRef } from '../../core/product-reference.js';
import { late } from '../../core/late.js';
import { factsText } from './facts-text.js';
import { PAGE_SIZE } from './store-api.js';
import type { WooProduct } from './store-api-answers.js';
import { toProduct } from './woocommerce-product.js';
import type { WooCommerceShop } from './woocommerce-shop.js';

/** More than 2,000 variations of the asked products are not read. */
const MOST_PAGES = 20;

const DEFAULT_SEARCH_SIZE = 20;

/** The products, `null` where nothing was found. */
export async function getProducts(
  shop: WooCommerceShop,
  references: readonly ProductRef[],
  call?: Call,
): Promise<readonly (Product | null)[]> {
  const names = collectNames(references);
  const found = (
    await Promise.all([
      list(shop, { include: [...names.ids, ...names.variantIds] }, call),
      list(shop, { include: names.variantIds, type: ['variation'] }, call),
      list(shop, { slug: names.handles }, call),
      list(shop, { sku: names.skus }, call),
    ])
  ).flat();
  const products = await complete(shop, found, call);
  warnOfCurrency(shop, products);
  return references.map((reference) => products.find((product) => isNamed(product, reference)) ?? null);
}

/** The shop sells in one currency, whatever the page would like. */
function warnOfCurrency(shop: WooCommerceShop, [product]: readonly Product[]): void {
  const { context, host } = shop;
  const sold = product?.priceRange.min.currency;
  if (sold === undefined || context.currency === undefined || context.currency === sold) return;
  host.log('warn', `the shop sells in ${sold}, so ${context.currency} is not used`);
  // Once is enough.
  shop.context = { ...context, currency: sold };
}

/** Products by words in their title or SKU, or of a category, page by page. */
export async function searchProducts(
  shop: WooCommerceShop,
  { text = '', collection, limit = DEFAULT_SEARCH_SIZE, cursor = '1' }: SearchQuery,
  call?: Call,
): Promise<Page<Product>> {
  const query = queryOf({
    search: [text],
    category: collection === undefined ? [] : [collection],
    per_page: [String(Math.min(limit, PAGE_SIZE))],
    page: [cursor],
  });
  const { body, headers } = await shop.api.read<readonly WooProduct[]>(`/products?${query}`, call);
  const pages = Number(headers.get('x-wp-totalpages') ?? 0);
  const total = headers.get('x-wp-total');
  return {
    items: await complete(shop, body, call),
    ...(total === null ? {} : { total: Number(total) }),
    ...(Number(cursor) < pages ? { cursor: String(Number(cursor) + 1) } : {}),
  };
}

type Names = Readonly<Record<'ids' | 'variantIds' | 'handles' | 'skus', readonly string[]>>;

/** Names that no product can have are left out: the API would refuse the whole list for one of them. */
function collectNames(references: readonly ProductRef[]): Names {
  const ids = references.flatMap((ref) => ('id' in ref ? [ref.id] : []));
  const variantIds = references.flatMap((ref) => ('variantId' in ref ? [ref.variantId] : []));
  return {
    ids: ids.filter(isNumber),
    variantIds: variantIds.filter(isNumber),
    handles: references.flatMap((ref) => ('handle' in ref ? [slugOf(ref.handle)] : [])),
    skus: references.flatMap((ref) => ('sku' in ref ? [ref.sku] : [])),
  };
}

/** WordPress keeps slugs with other than Latin letters escaped, in small letters. */
function slugOf(handle: string): string {
  return /^[ -~]*$/.test(handle) ? handle : encodeURIComponent(handle).toLowerCase();
}

function isNumber(text: string): boolean {
  return /^\d{1,15}$/.test(text);
}

/** What is asked for, in lists that are not longer than a page. Nothing is asked when the first list is empty. */
async function list(
  { api }: WooCommerceShop,
  filters: Readonly<Record<string, readonly string[]>>,
  call: Call | undefined,
): Promise<readonly WooProduct[]> {
  const [[name, values] = ['', []], ...rest] = Object.entries(filters);
  const wanted = [...new Set(values)];
  const pages = Array.from({ length: Math.ceil(wanted.length / PAGE_SIZE) }, async (_, index) => {
    const part = wanted.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE);
    const query = queryOf({ [name]: part, ...Object.fromEntries(rest), per_page: [String(PAGE_SIZE)] });
    return (await api.read<readonly WooProduct[]>(`/products?${query}`, call)).body;
  });
  return (await Promise.all(pages)).flat();
}

/** Products for what was found: a variation leads to its parent, a variable product to its variations. */
async function complete(
  shop: WooCommerceShop,
  found: readonly WooProduct[],
  call: Call | undefined,
): Promise<readonly Product[]> {
  const whole = found.filter(({ type }) => type !== 'variation');
  const known = new Set(whole.map(({ id }) => id));
  const parents = found.flatMap(({ type, parent }) =>
    type === 'variation' && !known.has(parent) ? [parent] : [],
  );
  const variable = whole.flatMap(({ type, id }) => (type === 'variable' ? [id] : []));
  const [more, variations] = await Promise.all([
    list(shop, { include: parents.map(String) }, call),
    listVariations(shop, [...new Set([...variable, ...parents])], call),
  ]);
  const byId = new Map([...whole, ...more].map((product) => [product.id, product]));
  return Promise.all([...byId.values()].map((product) => factual(shop, product, variations)));
}

async function factual(
  shop: WooCommerceShop,
  found: WooProduct,
  variations: readonly WooProduct[],
): Promise<Product> {
  const product = toProduct(shop, found, variations);
  const text = factsText(found);
  if (text === undefined) return product;
  const { withStatedFacts } = await late(import('./stated-facts.js'));
  return withStatedFacts(shop.host, product, text);
}

async function listVariations(
  { api }: WooCommerceShop,
  parents: readonly number[],
  call: Call | undefined,
): Promise<readonly WooProduct[]> {
  const variations: WooProduct[] = [];
  for (let page = 1; parents.length > 0 && page <= MOST_PAGES; page += 1) {
    const query = queryOf({
      type: ['variation'],
      parent: parents.map(String),
      per_page: [String(PAGE_SIZE)],
      page: [String(page)],
    });
    const { body } = await api.read<readonly WooProduct[]>(`/products?${query}`, call);
    variations.push(...body);
    if (body.length < PAGE_SIZE) break;
  }
  return variations;
}

function isNamed({ id, handle, variants }: Product, reference: ProductRef): boolean {
  if ('id' in reference) return id === reference.id;
  if ('handle' in reference) return handle === reference.handle;
  if ('sku' in reference) return variants.some(({ sku }) => sku === reference.sku);
  return variants.some((variant) => variant.id === reference.variantId);
}

function queryOf(parameters: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(parameters)
    .filter(([, values]) => values.some((value) => value !== ''))
    .map(([name, values]) => `${name}=${encodeURIComponent(values.join(','))}`)
    .join('&');
}
