/**
 * Which product has a variant or a SKU. The Shop API finds products by id and slug only, so the list of products is read until
 * everything that was asked for is found.
 */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import type { ShopApi } from './shop-api.js';

/** Where to look a variant up. */
export interface VariantIndex {
  /** Makes known what can be known of these keys: `variantId:…` or `sku:…`. */
  learn(keys: readonly string[], call?: Call): Promise<void>;
  /** The id of the product. */
  productId(key: string): string | undefined;
}

/** Vendure gives no more at a time unless its `shopListQueryLimit` was raised. */
const PAGE_SIZE = 100;
const MOST_PAGES = 10;
/** A key that was not found is looked for again after that long. */
const PATIENCE_MILLISECONDS = 60_000;

const QUERY = `query ($skip: Int!) {
  products(options: { take: ${PAGE_SIZE}, skip: $skip, sort: { id: ASC } }) { totalItems items { id variants { id sku } } }
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

/** Makes an index that knows nothing yet. */
export function createVariantIndex(host: AdapterHost, api: ShopApi): VariantIndex {
  const productIds = new Map<string, string>();
  const missedAt = new Map<string, number>();

  const isOpen = (key: string) =>
    !productIds.has(key) && host.now() - (missedAt.get(key) ?? -Infinity) > PATIENCE_MILLISECONDS;

  async function readPage(skip: number, call: Call | undefined): Promise<boolean> {
    const { products } = await api.read<Answer>({ query: QUERY, variables: { skip }, call });
    for (const { id, variants } of products.items)
      for (const variant of variants) {
        productIds.set(`variantId:${variant.id}`, id);
        productIds.set(`sku:${variant.sku}`, id);
      }
    return skip + PAGE_SIZE < products.totalItems;
  }

  return {
    async learn(keys, call) {
      for (let page = 0; keys.some(isOpen); page += 1) {
        const hasMore = await readPage(page * PAGE_SIZE, call);
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
    },
    productId: (key) => productIds.get(key),
  };
}
