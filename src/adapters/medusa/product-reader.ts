/** Finds products: at most two requests for any number of references, one for products and one for variants. */
import type { Call } from '../../core/call.js';
import type { Product } from '../../core/product.js';
import type { ProductRef } from '../../core/product-reference.js';
import { late } from '../../core/late.js';
import { factsText } from './facts-field.js';
import { toProduct } from './medusa-product.js';
import type { MedusaShop } from './medusa-shop.js';
import type { Query } from './store-api.js';
import type { MedusaProduct } from './store-api-answers.js';

/** How many references one address holds: it stays below the 16 kB that Node takes. */
export const BATCH = 100;

/** A page of products, and how many there are on all pages. */
export interface ProductList {
  readonly products: readonly Product[];
  readonly count: number;
}

/** The products, `null` where nothing was found. */
export async function getProducts(
  shop: MedusaShop,
  references: readonly ProductRef[],
  call?: Call,
): Promise<readonly (Product | null)[]> {
  const parts = Array.from({ length: Math.ceil(references.length / BATCH) }, (_, index) =>
    findBatch(shop, references.slice(index * BATCH, (index + 1) * BATCH), call),
  );
  const found = (await Promise.all(parts)).flat();
  return references.map((reference) => found.find((product) => isNamed(product, reference)) ?? null);
}

/** Products with prices, stock and metadata, as the filters say. */
export async function listProducts(shop: MedusaShop, filters: Query, call?: Call): Promise<ProductList> {
  const { regionId, country } = await shop.market(call);
  const query = {
    ...filters,
    region_id: regionId,
    ...(country === undefined ? {} : { country_code: country }),
    fields: '*variants.calculated_price,+variants.inventory_quantity,+metadata',
  };
  const { products, count } = await shop.api.read<Answer>('/products', query, call);
  const known = await Promise.all(products.map((product) => factual(shop, product)));
  return { products: known.filter((product) => product !== undefined), count };
}

interface Answer {
  readonly products: readonly MedusaProduct[];
  readonly count: number;
}

async function findBatch(
  shop: MedusaShop,
  references: readonly ProductRef[],
  call: Call | undefined,
): Promise<readonly Product[]> {
  const ids = references.flatMap((ref) => ('id' in ref ? [ref.id] : []));
  const handles = references.flatMap((ref) => ('handle' in ref ? [ref.handle] : []));
  const skus = references.flatMap((ref) => ('sku' in ref ? [ref.sku] : []));
  const variantIds = references.flatMap((ref) => ('variantId' in ref ? [ref.variantId] : []));
  const list = async (filters: Query) =>
    Object.keys(filters).length === 0
      ? []
      : (await listProducts(shop, { ...filters, limit: BATCH }, call)).products;
  return (
    await Promise.all([
      list(anyOf('$or', { id: ids, handle: handles })),
      list(anyOf('variants[$or]', { sku: skus, id: variantIds })),
    ])
  ).flat();
}

/** Filters of which one has to hold. Empty ones are left out: they would hold for everything. */
function anyOf(name: string, filters: Readonly<Record<string, readonly string[]>>): Query {
  const filled = Object.entries(filters).filter(([, values]) => values.length > 0);
  return Object.fromEntries(
    filled.map(([filter, values], index) => [`${name}[${index}][${filter}]`, [...new Set(values)]]),
  );
}

async function factual(shop: MedusaShop, found: MedusaProduct): Promise<Product | undefined> {
  const product = toProduct(shop, found);
  const text = factsText(found);
  if (!product || text === undefined) return product;
  const { withStatedFacts } = await late(import('./stated-facts.js'));
  return withStatedFacts(shop.host, product, text);
}

function isNamed({ id, handle, variants }: Product, reference: ProductRef): boolean {
  if ('id' in reference) return id === reference.id;
  if ('handle' in reference) return handle === reference.handle;
  if ('sku' in reference) return variants.some(({ sku }) => sku === reference.sku);
  return variants.some((variant) => variant.id === reference.variantId);
}
