/** A shop: one adapter, one cart, one catalogue and one checkout, for every element of the page that names it. */
import type { ReadableAtom } from 'nanostores';
import type { AdapterHost } from '../core/adapter-host.js';
import type { Capabilities, CommerceAdapter } from '../core/commerce-adapter.js';
import type { CommerceError } from '../core/commerce-error.js';
import type { MarketProfile } from '../core/market-profile.js';
import type { Order } from '../core/order.js';
import type { Product } from '../core/product.js';
import type { ShopFacts } from '../core/shop-facts.js';
import type { Cart } from '../core/cart.js';
import type { CartStore } from './cart-store.js';
import type { CheckoutStore, CheckoutView } from './checkout-store.js';
import type { ProductStore } from './product-store.js';

/** How a shop is made. */
export interface ShopOptions {
  readonly adapter: CommerceAdapter;
  readonly host: AdapterHost;
  /** ISO 3166-1 alpha-2, or `EU`. Without one the strictest rules hold; a market is never guessed. */
  readonly market?: string;
  /** BCP 47 language of the interface. Default `en`. */
  readonly locale?: string;
  /** BCP 47 language of legal texts. Default: the market's. */
  readonly contractLanguage?: string;
  /** ISO 4217. Default: the backend's. */
  readonly currency?: string;
  /** Separates the carts of shops that would otherwise share one. */
  readonly cartKey?: string;
  /** Refuses to sell while legal data are missing. */
  readonly strict?: boolean;
  /** Adds facts that the backend does not know. */
  readonly enrich?: (product: Product) => Product | Promise<Product>;
}

/** What a shop tells of. Names are those of the DOM facts without their prefix. */
export interface ShopFactMap {
  'cart-changed': { readonly cart: Cart | null; readonly origin: 'local' | 'remote' };
  'checkout-step-changed': { readonly checkout: CheckoutView };
  'order-completed': { readonly order: Order };
  error: { readonly error: CommerceError };
}

/** `failed` keeps the reason; the shop can be retried by asking for anything again. */
export type ShopStatus =
  | { readonly status: 'starting' }
  | { readonly status: 'ready'; readonly capabilities: Capabilities }
  | { readonly status: 'failed'; readonly error: CommerceError };

/** The shop. */
export interface Shop {
  /** Equal for shops that share a cart: adapter, its identity, market, currency and cart key. */
  readonly identity: string;
  readonly options: ShopOptions;
  readonly locale: string;
  readonly $status: ReadableAtom<ShopStatus>;
  /** `null` until the profile of the market has arrived. */
  readonly $market: ReadableAtom<MarketProfile | null>;
  readonly $facts: ReadableAtom<ShopFacts | null>;
  readonly cart: CartStore;
  readonly products: ProductStore;
  readonly checkout: CheckoutStore;
  /** Listens for a fact; the answer stops it. */
  on<Name extends keyof ShopFactMap>(name: Name, listener: (fact: ShopFactMap[Name]) => void): () => void;
  /** Resolves when nothing is on its way any more. */
  settled(): Promise<void>;
  /** Frees channel, timers and adapter; pending work has settled before. */
  dispose(): Promise<void>;
}
