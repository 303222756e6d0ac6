/** The catalogue half that a catalogue file fills. */
import type { AdapterHost } from '../../../core/adapter-host.js';
import type { ShopContext } from '../../../core/commerce-adapter.js';
import { CommerceError } from '../../../core/commerce-error.js';
import type { Call } from '../../../core/call.js';
import type { CatalogHalf } from '../catalog-half.js';
import { late } from '../../../core/late.js';
import { productFor } from './catalog-index.js';
import { toProduct } from './catalog-product.js';
import { createCatalogSource, type CatalogOptions, type CatalogSource } from './catalog-source.js';

/** The half, with the file behind it. */
export interface FileCatalog extends CatalogHalf {
  readonly source: CatalogSource;
}

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

  // So that the first click on "add" need not wait for it; whoever needs it then learns of a failure.
  loadAssortment().catch(() => undefined);

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

    async search(query, sold, call) {
      const catalog = await source.fresh(call);
      const { searchCatalog } = await loadSearch();
      return searchCatalog(catalog, query, sold);
    },

    async assortment({ sold, fresh }, call) {
      const catalog = await (fresh ? source.fresh(call) : source.loaded(call));
      const { assortmentOf } = await loadAssortment();
      return assortmentOf(catalog, sold);
    },

    async getShopFacts(call) {
      const catalog = await source.loaded(call);
      const { shopFactsOf } = await late(import('./catalog-shop-facts.js'));
      return shopFactsOf(catalog);
    },

    setContext: () => Promise.resolve(),
    close: () => undefined,
  };
}

// Both are only needed once somebody looks for something or puts it in the cart.
const loadAssortment = () => late(import('./file-assortment.js'));
const loadSearch = () => late(import('./catalog-search.js'));
