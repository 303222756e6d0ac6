/** Products by reference: one request however many pins name them, and one unknown product never fails the others. */
import { atom, onMount, type ReadableAtom, type WritableAtom } from 'nanostores';
import { asCommerceError, type CommerceError } from '../core/commerce-error.js';
import { loadOnce } from '../core/load-once.js';
import type { MarketProfile } from '../core/market-profile.js';
import { parseProductReference } from '../core/product-reference.js';
import type { Product } from '../core/product.js';
import type { ShopScope } from './shop-scope.js';

/** What is known of one product. */
export type ProductState =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly product: Product;
      /** Pre-selected by a `variant:` or `sku:` reference. */
      readonly variantId?: string;
    }
  | { readonly status: 'missing' }
  | { readonly status: 'failed'; readonly error: CommerceError };

/** The products of a shop. */
export interface ProductStore {
  /** The product that the text of a `product` attribute names; loading begins with the first listener. */
  $product(reference: string): ReadableAtom<ProductState>;
  /** Loads now, together with everything else asked for in the same turn. */
  load(reference: string): Promise<ProductState>;
  /** Forgets what is older than the shop's present answer and asks again for what is shown. */
  refresh(productIds?: readonly string[]): Promise<void>;
}

/** What the shop itself does with its products. */
export interface ShopProductStore extends ProductStore {
  /** Asks again for what is shown and was not heard of for a while, or could not be loaded. */
  revalidate(): Promise<void>;
}

/** What was heard longer ago is still shown at once, and asked for again. */
const FRESH_MILLISECONDS = 60_000;

interface Entry {
  readonly $state: WritableAtom<ProductState>;
  /** Somebody shows it. */
  shown: boolean;
  loading: Promise<ProductState> | undefined;
  /** When the shop last answered, in milliseconds since the epoch. */
  heardAt: number;
}

const LOADING: ProductState = { status: 'loading' };

/**
 * Makes the products of a shop. `enrich` adds what the backend does not know; under a `strictMarket` nothing is sold of which
 * a legal fact is missing then.
 */
export function createProductStore(
  scope: ShopScope,
  enrich?: (product: Product) => Product | Promise<Product>,
  strictMarket?: Promise<MarketProfile>,
): ShopProductStore {
  const { host } = scope;
  const loader = loadOnce(async () =>
    (await import('./product-loader.js')).createProductLoader(scope, enrich, strictMarket),
  );
  const entries = new Map<string, Entry>();

  async function load(reference: string): Promise<ProductState> {
    if (parseProductReference(reference).length === 0) return { status: 'missing' };
    try {
      return await (
        await loader()
      )(reference);
    } catch (thrown) {
      return { status: 'failed', error: asCommerceError(thrown) };
    }
  }

  function entryOf(reference: string): Entry {
    const key = reference.trim();
    return entries.get(key) ?? newEntry(key);
  }

  function newEntry(key: string): Entry {
    const entry: Entry = { $state: atom(LOADING), shown: false, loading: undefined, heardAt: 0 };
    entries.set(key, entry);
    onMount(entry.$state, () => {
      entry.shown = true;
      void demand(key, entry);
      return () => (entry.shown = false);
    });
    return entry;
  }

  /** What is known is given at once, and asked for again when it is old; a failure is tried again. */
  function demand(key: string, entry: Entry): Promise<ProductState> {
    const state = entry.$state.get();
    if (state.status === 'ready' || state.status === 'missing') {
      if (isOld(entry)) void fetchAnew(key, entry);
      return Promise.resolve(state);
    }
    if (entry.loading) return entry.loading;
    if (state.status === 'failed') entry.$state.set(LOADING);
    return fetchAnew(key, entry);
  }

  function isOld({ heardAt, loading }: Entry): boolean {
    return !loading && host.now() - heardAt > FRESH_MILLISECONDS;
  }

  /** The last known product stays in place until the new answer is there, and when none comes. */
  function fetchAnew(key: string, entry: Entry): Promise<ProductState> {
    const loading = scope.track(load(key)).then((next) => {
      if (entry.loading !== loading) return entry.$state.get();
      entry.loading = undefined;
      if (next.status !== 'failed') entry.heardAt = host.now();
      const stale = next.status === 'failed' && entry.$state.get().status === 'ready';
      if (stale) host.log('warn', `product ${key} could not be refreshed`, next);
      else entry.$state.set(next);
      return entry.$state.get();
    });
    entry.loading = loading;
    return loading;
  }

  // On its way together with the adapter; whoever needs it asks again.
  loader().catch((cause: unknown) => host.log('debug', 'the loader of products has not come yet', cause));

  return {
    $product: (reference) => entryOf(reference).$state,
    load: (reference) => demand(reference.trim(), entryOf(reference)),
    async revalidate() {
      const due = [...entries].filter(
        ([, entry]) =>
          entry.shown && !entry.loading && (entry.$state.get().status === 'failed' || isOld(entry)),
      );
      await Promise.all(due.map(([key, entry]) => fetchAnew(key, entry)));
    },
    async refresh(productIds) {
      const stale = [...entries].filter(([, { $state }]) => concerns($state.get(), productIds));
      for (const [key, { shown }] of stale) if (!shown) entries.delete(key);
      await Promise.all(stale.filter(([, { shown }]) => shown).map(([key, entry]) => fetchAnew(key, entry)));
    },
  };
}

/** Without ids everything is concerned; what is not known yet may be any product. */
function concerns(state: ProductState, productIds: readonly string[] | undefined): boolean {
  if (!productIds || state.status !== 'ready') return true;
  return productIds.includes(state.product.id);
}
