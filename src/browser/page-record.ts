/** The one record that all copies of Vitrine on a page share, so that five pasted embeds have one cart. */
import type { Shop } from '../stores/shop.js';

/** A shop and how many elements hold it. */
export interface SharedShop {
  readonly shop: Shop;
  holders: number;
}

/** A connected `<vitrine-shop>`, as other elements need to know it. */
export interface ShopProvider extends Element {
  /** `undefined` while the adapter is on its way. */
  readonly shop: Shop | undefined;
}

/** What the page has. */
export interface PageRecord {
  /** Version of the copy that made the record. */
  readonly version: string;
  /** By `Shop.identity`. */
  readonly shops: Map<string, SharedShop>;
  /** In the order in which they were connected. */
  readonly providers: Set<ShopProvider>;
  readonly listeners: Set<() => void>;
}

const KEY = Symbol.for('vitrine.v1');

/** Whether this copy of the module made the record. */
let ours = false;

/** The page's record, made by whoever asks first. */
export function pageRecord(): PageRecord {
  const page = globalThis as { [KEY]?: PageRecord };
  if (page[KEY]) return page[KEY];
  ours = true;
  page[KEY] = { version: __VERSION__, shops: new Map(), providers: new Set(), listeners: new Set() };
  return page[KEY];
}

/** The version of the copy of Vitrine that was on the page before this one; `undefined` when there is none. */
export function earlierCopy(): string | undefined {
  const { version } = pageRecord();
  return ours ? undefined : version;
}

/** Adds a provider until the signal is aborted. */
export function registerProvider(provider: ShopProvider, signal: AbortSignal): void {
  const { providers } = pageRecord();
  providers.add(provider);
  announceProviders();
  signal.addEventListener('abort', () => {
    providers.delete(provider);
    announceProviders();
  });
}

/** Tells everybody who looks for a shop that the shops of the page have changed. */
export function announceProviders(): void {
  for (const listener of [...pageRecord().listeners]) listener();
}

/** The distinct shops that are on the page now. */
export function shopsOfPage(): readonly Shop[] {
  const shops = [...pageRecord().providers].map((provider) => provider.shop);
  return [...new Set(shops.filter((shop) => shop !== undefined))];
}
