/** The catalogue half that a catalogue file fills. */
import type { AdapterHost } from '../../../core/adapter-host.js';
import type { ShopContext } from '../../../core/commerce-adapter.js';
import { CommerceError } from '../../../core/commerce-error.js';
import type { Call } from '../../../core/call.js';
import type { SoldPieces } from '../cart-record.js';
import type { Article, Assortment, CatalogHalf } from '../catalog-half.js';
import { late } from '../late.js';
import { productFor, searchProducts, type Catalog } from './catalog-index.js';
import { toProduct } from './catalog-product.js';
import { createCatalogSource, type CatalogOptions, type CatalogSource } from './catalog-source.js';
import { deliveryOptions } from './delivery.js';

/** The half, with the file behind it. */
export interface FileCatalog extends CatalogHalf {
  readonly source: CatalogSource;
}

const DEFAULT_PAGE_SIZE = 20;

/**
 * Opens the half.
 *
 * @throws CommerceError `config` for a catalogue that cannot be used; one that cannot be reached is asked for again later.
 */
export async function openFileCatalog(
  options: CatalogOptions,
  host: AdapterHost,
  { currency }: ShopContext,
  call?: Call,
): Promise<FileCatalog> {
  const source = createCatalogSource(host, currency === undefined ? options : { currency, ...options });
  try {
    const { file } = await source.loaded(call);
    if (currency !== undefined && currency !== file.currency)
      host.log('warn', `the catalogue sells in ${file.currency}, so ${currency} is not used`);
  } catch (thrown) {
    const isUnreachable = thrown instanceof CommerceError && thrown.retryable;
    if (!isUnreachable) throw thrown;
  }

  return {
    source,
    capabilities: { search: true, batch: 1000, refs: ['id', 'handle', 'sku', 'variantId'] },

    async getProducts(references, sold, call) {
      const catalog = await source.fresh(call);
      return references.map((reference) => {
        const product = productFor(catalog, reference);
        return product ? toProduct(catalog, product, sold) : null;
      });
    },

    async search({ text = '', collection, limit = DEFAULT_PAGE_SIZE, cursor }, sold, call) {
      const catalog = await source.fresh(call);
      const found = searchProducts(catalog, text, collection);
      const start = Number(cursor ?? 0) || 0;
      const end = start + limit;
      return {
        items: found.slice(start, end).map((product) => toProduct(catalog, product, sold)),
        total: found.length,
        ...(end < found.length ? { cursor: String(end) } : {}),
      };
    },

    assortment: async ({ sold, fresh }, call) =>
      assortmentOf(await (fresh ? source.fresh(call) : source.loaded(call)), sold),

    async getShopFacts(call) {
      const catalog = await source.loaded(call);
      const { shopFactsOf } = await late(import('./catalog-shop-facts.js'));
      return shopFactsOf(catalog);
    },

    setContext: () => Promise.resolve(),
    close: () => undefined,
  };
}

/** What the catalogue sells, less what was sold. */
export function assortmentOf(catalog: Catalog, sold: SoldPieces): Assortment {
  const { currency, tax, coupons = [], shipping } = catalog.file;
  const articles = new Map<string, Article | undefined>();

  function find(variantId: string): Article | undefined {
    const entry = catalog.entries.get(variantId);
    const product = entry && toProduct(catalog, entry.product, sold);
    const variant = product?.variants.find(({ id }) => id === variantId);
    return product && variant && { product, variant };
  }

  return {
    currency,
    ...(tax ? { tax } : {}),
    coupons,
    article(variantId) {
      if (!articles.has(variantId)) articles.set(variantId, find(variantId));
      return articles.get(variantId);
    },
    ...(shipping ? { deliveryOptions: (question) => deliveryOptions(catalog, question) } : {}),
  };
}
