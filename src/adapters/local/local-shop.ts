/** What the parts of one embedded shop share: options, the world outside, catalogue, record, and the other tabs. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { BackendChange, ShopContext } from '../../core/commerce-adapter.js';
import { resolveUrl } from './asset-url.js';
import type { Catalog } from './catalog-index.js';
import { createCatalogSource, type CatalogSource } from './catalog-source.js';
import type { Situation } from './local-cart.js';
import type { LocalAdapterOptions } from './local-options.js';
import { createRecordStore, type LocalRecord, type RecordStore } from './local-record.js';

/** The shop, open. */
export interface LocalShop {
  readonly options: LocalAdapterOptions;
  readonly host: AdapterHost;
  readonly source: CatalogSource;
  readonly record: RecordStore;
  context: ShopContext;
  /** What the sums of a cart depend on. */
  situation(catalog: Catalog, record: LocalRecord): Situation;
  /** Tells the other tabs. */
  announce(change: BackendChange): void;
  subscribe(listener: (change: BackendChange) => void): () => void;
  close(): void;
}

/** What tells this shop from other embedded ones. */
export function identityOf({ storageKey, catalog, baseUrl }: LocalAdapterOptions): string {
  return storageKey ?? (typeof catalog === 'string' ? resolveUrl(catalog, baseUrl) : 'catalog');
}

/** Opens the shop. */
export function openLocalShop(
  options: LocalAdapterOptions,
  host: AdapterHost,
  context: ShopContext,
): LocalShop {
  const name = `local:${identityOf(options)}`;
  const listeners = new Set<(change: BackendChange) => void>();
  const channel = host.openChannel(name, (message) => {
    if (typeof message !== 'object' || message === null) return;
    for (const listener of listeners) listener(message);
  });
  const shop: LocalShop = {
    options,
    host,
    source: createCatalogSource(host, options),
    record: createRecordStore(host, name),
    context,
    situation: (catalog, { sold }) => ({ catalog, sold, country: shop.context.country }),
    announce: (change) => channel.post(change),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel.close();
    },
  };
  return shop;
}
