/** Tells what an integrator gave as catalogue: a file, a list of products, or another adapter. */
import type { CommerceAdapter } from '../../core/commerce-adapter.js';
import type { CatalogOrigin } from './catalog-half.js';
import { resolveUrl } from './catalog-file/asset-url.js';
import type { CatalogOptions } from './catalog-file/catalog-source.js';
import { late } from '../../core/late.js';

/** The catalogue of a shop that checks out elsewhere. */
export interface AnyCatalogOptions extends Omit<CatalogOptions, 'catalog'> {
  /**
   * A catalogue file, its URL, a plain list of products, or another adapter, such as Shopify's: then the products are
   * that adapter's and the cart is our own. The adapter must not be in use elsewhere.
   */
  readonly catalog: CatalogOptions['catalog'] | CommerceAdapter;
}

/** The name by which a catalogue file is known. */
export function catalogIdentity({ catalog, baseUrl }: CatalogOptions): string {
  return typeof catalog === 'string' ? resolveUrl(catalog, baseUrl) : 'catalog';
}

/** The origin; only the code of the kind that is used will be loaded. */
export function catalogOrigin(options: AnyCatalogOptions): CatalogOrigin {
  const { catalog } = options;
  return isAdapter(catalog) ? adapterOrigin(catalog) : fileOrigin({ ...options, catalog });
}

/** Whether the cart's products come from another adapter. */
export function isAdapter(catalog: AnyCatalogOptions['catalog']): catalog is CommerceAdapter {
  return typeof catalog === 'object' && 'getProducts' in catalog;
}

function fileOrigin(options: CatalogOptions): CatalogOrigin {
  return {
    identity: catalogIdentity(options),
    hasSearch: true,
    hasShopFacts: true,
    async open(host, context, call) {
      const { openFileCatalog } = await late(import('./catalog-file/file-catalog.js'));
      return openFileCatalog(options, host, context, call);
    },
  };
}

function adapterOrigin(adapter: CommerceAdapter): CatalogOrigin {
  return {
    identity: `${adapter.id}:${adapter.identity}`,
    hasSearch: adapter.search !== undefined,
    hasShopFacts: adapter.getShopFacts !== undefined,
    async open(host, context, call) {
      const { openAdapterCatalog } = await late(import('./adapter-catalog.js'));
      return openAdapterCatalog(adapter, host, context, call);
    },
  };
}
