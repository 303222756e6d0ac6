/**
 * Learns which product has a variant or a SKU. The Shop API finds products by id and slug only, so the list of products is read
 * until everything that was asked for is found.
 */
import type { Call } from '../../core/call.js';
import { PAGE_SIZE } from './product-list.js';
import type { VendureShop } from './vendure-shop.js';

const MOST_PAGES = 10;
/** A key that was not found is looked for again after that long. */
const PATIENCE_MILLISECONDS = 60_000;

const QUERY = `query ($skip: Int!) {
  products(options: { take: ${PAGE_SIZE}, skip: $skip, sort: { id: ASC } }) {
    totalItems
    items { id variants { id sku } }
  }
}`;

interface Answer {
  readonly products: {
    readonly totalItems: number;
    readonly items: readonly {
      readonly id: string;
      readonly variants: readonly { readonly id: string; readonly sku: string }[];
    }[];
  };
}

/** Makes known what can be known of these keys: `variantId:…` or `sku:…`. */
export async function learnVariants(
  shop: VendureShop,
  keys: readonly string[],
  call: Call | undefined,
): Promise<void> {
  const { host, variants } = shop;
  const { productIds, missedAt } = variants;
  const isOpen = (key: string) =>
    !productIds.has(key) && host.now() - (missedAt.get(key) ?? -Infinity) > PATIENCE_MILLISECONDS;

  for (let page = 0; keys.some(isOpen); page += 1) {
    const hasMore = await readPage(shop, page * PAGE_SIZE, call);
    if (hasMore && page + 1 < MOST_PAGES) continue;
    const missed = keys.filter(isOpen);
    for (const key of missed) missedAt.set(key, host.now());
    if (hasMore && missed.length > 0)
      host.log(
        'warn',
        `vendure: ${missed.join(', ')} is not among the first ${MOST_PAGES * PAGE_SIZE} products. ` +
          'Name the product by id: or handle: instead.',
      );
  }
}

async function readPage(
  { api, variants: { productIds } }: VendureShop,
  skip: number,
  call: Call | undefined,
): Promise<boolean> {
  const { products } = await api.read<Answer>({ query: QUERY, variables: { skip }, call });
  for (const { id, variants } of products.items)
    for (const variant of variants) {
      productIds.set(`variantId:${variant.id}`, id);
      productIds.set(`sku:${variant.sku}`, id);
    }
  return skip + PAGE_SIZE < products.totalItems;
}
