/** The catalogue half that another adapter fills: its products, while the cart is our own. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import type { CommerceAdapter, ShopContext } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { Product } from '../../core/product.js';
import type { Article, CatalogHalf } from './catalog-half.js';

/** Prices and stock are never older than this when the cart is read or a checkout begins. */
const FRESH_MILLISECONDS = 60_000;

/** ISO 4217 for "no currency": what an empty cart is in before any price was seen. */
const NO_CURRENCY = 'XXX';

/** What is known of a variant; no article for one that is not for sale. */
interface Knowledge {
  readonly article: Article | undefined;
  readonly readAtMilliseconds: number;
}

/**
 * Opens the half; this starts the other adapter.
 *
 * @throws CommerceError what the adapter's `init` throws, and `config` when it cannot look up variants.
 */
export async function openAdapterCatalog(
  adapter: CommerceAdapter,
  host: AdapterHost,
  context: ShopContext,
  call?: Call,
): Promise<CatalogHalf> {
  const { catalog: capabilities } = await adapter.init(host, context, call);
  if (!capabilities.refs.includes('variantId')) {
    const message = `the ${adapter.id} adapter cannot look up variants, so no cart can be built on its catalogue`;
    throw new CommerceError('config', { message });
  }
  const known = new Map<string, Knowledge>();
  let currency = context.currency ?? NO_CURRENCY;

  function remember(product: Product): void {
    currency = product.priceRange.min.currency;
    for (const variant of product.variants)
      known.set(variant.id, { article: { product, variant }, readAtMilliseconds: host.now() });
  }

  async function read(variantIds: readonly string[], call: Call | undefined): Promise<void> {
    for (let start = 0; start < variantIds.length; start += capabilities.batch) {
      const batch = variantIds.slice(start, start + capabilities.batch);
      const products = await adapter.getProducts(
        batch.map((variantId) => ({ variantId })),
        readOf(call),
      );
      for (const variantId of batch)
        known.set(variantId, { article: undefined, readAtMilliseconds: host.now() });
      for (const product of products) if (product) remember(product);
    }
  }

  /** One that was not for sale may be by now, so only articles are good for longer. */
  function isKnown(variantId: string, fresh: boolean): boolean {
    const found = known.get(variantId);
    if (!found) return false;
    const isFresh = host.now() - found.readAtMilliseconds < FRESH_MILLISECONDS;
    return isFresh || (!fresh && found.article !== undefined);
  }

  async function readAgain(variantIds: readonly string[], call: Call | undefined): Promise<void> {
    try {
      await read(variantIds, call);
    } catch (cause) {
      const isRetryable = cause instanceof CommerceError && cause.retryable;
      if (!isRetryable || variantIds.some((variantId) => !known.has(variantId))) throw cause;
      host.log('warn', `prices and stock of the ${adapter.id} adapter could not be read again`, cause);
    }
  }

  return {
    capabilities,

    async getProducts(references, _sold, call) {
      const products = await adapter.getProducts(references, call);
      for (const product of products) if (product) remember(product);
      return products;
    },

    async search(query, _sold, call) {
      if (!adapter.search) throw new CommerceError('unsupported', { message: 'there is no search' });
      return adapter.search(query, call);
    },

    async assortment({ variantIds, fresh }, call) {
      const wanted = variantIds.filter((variantId) => !isKnown(variantId, fresh));
      if (wanted.length > 0) await readAgain(wanted, call);
      return { currency, coupons: [], article: (variantId) => known.get(variantId)?.article };
    },

    async getShopFacts(call) {
      if (!adapter.getShopFacts) throw new CommerceError('unsupported', { message: 'there are no facts' });
      return adapter.getShopFacts(call);
    },

    async setContext(next, call) {
      await adapter.setContext?.(next, call);
      currency = next.currency ?? currency;
      known.clear();
    },

    ...(adapter.subscribe ? { subscribe: (listener) => productChanges(adapter, known, listener) } : {}),

    close: () => adapter.dispose(),
  };
}

/** The cart of the other adapter is none of ours, so only what changes in its catalogue is told. */
function productChanges(
  adapter: CommerceAdapter,
  known: Map<string, Knowledge>,
  listener: (productIds: readonly string[]) => void,
): () => void {
  const stop = adapter.subscribe?.(({ productIds }) => {
    if (!productIds) return;
    known.clear();
    listener(productIds);
  });
  return () => stop?.();
}

/** Reading prices is no change, whatever it is read for. */
function readOf(call: Call | undefined): Call | undefined {
  if (!call) return undefined;
  const { mutationId: _change, ...rest } = call;
  return rest;
}
