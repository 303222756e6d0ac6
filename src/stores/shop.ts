/** A shop: one adapter, one cart, one catalogue and one checkout, for every element of the page that names it. */
import { atom, type ReadableAtom } from 'nanostores';
import type { AdapterHost } from '../core/adapter-host.js';
import type { Capabilities, CommerceAdapter, WithdrawalRequest } from '../core/commerce-adapter.js';
import { asCommerceError, type CommerceError } from '../core/commerce-error.js';
import type { MarketProfile } from '../core/market-profile.js';
import type { MarketOverrides } from '../core/market-wishes.js';
import type { Order } from '../core/order.js';
import type { Product } from '../core/product.js';
import type { ShopFacts } from '../core/shop-facts.js';
import type { Attribution } from '../core/attribution.js';
import type { Cart } from '../core/cart.js';
import { createActivity } from './activity.js';
import { createCartStore, type CartStore } from './cart-store.js';
import { createCheckoutStore, type CheckoutStore, type CheckoutView } from './checkout-store.js';
import { createFactListeners } from './fact-listeners.js';
import { createProductStore, type ProductStore } from './product-store.js';
import { scopedHost } from './scoped-host.js';
import { shopIdentity } from './shop-identity.js';
import type { ShopScope } from './shop-scope.js';
import { createShopLanguage } from './shop-language.js';
import { createShopStarter } from './shop-starter.js';
import { marketOfShop } from './shop-market.js';
import type { WithdrawalResult } from './withdrawal.js';

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
  /** Members that replace those of the market's profile; have them checked. */
  readonly marketOverrides?: MarketOverrides;
  /** ISO 4217. Default: the backend's. */
  readonly currency?: string;
  /** Separates the carts of shops that would otherwise share one. */
  readonly cartKey?: string;
  /** Refuses to sell while legal data are missing. */
  readonly strict?: boolean;
  /** What the page states about the shop; it goes before what the backend tells. */
  readonly shopFacts?: Partial<ShopFacts>;
  /** Where the page is shown. In the browser of another app, checkout leaves by redirect. Default `page`; a page's own shop looks. */
  readonly place?: 'page' | 'in-app';
  /**
   * Where withdrawals are posted to as JSON, for an adapter that takes none: `name`, `orderNumber`, `email`, `lineIds`,
   * `requestedAt` and `reference`. The answer is the receipt: `receivedAt` (ISO 8601) and `reference`.
   */
  readonly withdrawalUrl?: string;
  /** Adds facts that the backend does not know. */
  readonly enrich?: (product: Product) => Product | Promise<Product>;
}

/** What a shop tells of. Names are those of the DOM facts without their prefix. */
export interface ShopFactMap {
  'cart-changed': { readonly cart: Cart | null; readonly origin: 'local' | 'remote' };
  'checkout-step-changed': { readonly checkout: CheckoutView };
  /** `order` is `null` where the shop's own checkout took it and tells nothing but that it did. */
  'order-completed': { readonly order: Order | null; readonly attribution?: Attribution };
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
  /** BCP 47 language of the interface and of what the backend tells. */
  readonly $locale: ReadableAtom<string>;
  /** The same, now. */
  readonly locale: string;
  readonly $status: ReadableAtom<ShopStatus>;
  /** `null` until the profile of the market has arrived. */
  readonly $market: ReadableAtom<MarketProfile | null>;
  readonly $facts: ReadableAtom<ShopFacts | null>;
  readonly cart: CartStore;
  readonly products: ProductStore;
  readonly checkout: CheckoutStore;
  /** Whether a withdrawal has somewhere to go: the adapter, or `withdrawalUrl`. */
  readonly takesWithdrawals: boolean;
  /** Hands a withdrawal over; `received` comes with the shop's own acknowledgement. Never rejects. */
  requestWithdrawal(request: WithdrawalRequest): Promise<WithdrawalResult>;
  /** Changes the language, and asks the backend anew in it; the cart stays. Never rejects. */
  setLocale(locale: string): Promise<void>;
  /** Listens for a fact; the answer stops it. */
  on<Name extends keyof ShopFactMap>(name: Name, listener: (fact: ShopFactMap[Name]) => void): () => void;
  /** Resolves when nothing is on its way any more. */
  settled(): Promise<void>;
  /** Frees channel, timers and adapter; pending work has settled before. */
  dispose(): Promise<void>;
}

/** A cart that was last heard of longer ago is read again when the page is shown again. */
const STALE_MILLISECONDS = 30_000;

/** Makes a shop and starts it: adapter, market profile and cart are on their way when this returns. */
export function createShop(options: ShopOptions): Shop {
  const { adapter, host } = options;
  const identity = shopIdentity(options);
  const name = `vitrine:${identity}`;
  const activity = createActivity();
  const facts = createFactListeners(host);
  const adapterHost = scopedHost(host, name, (error) => facts.emit('error', { error }));
  const starter = createShopStarter(options, adapterHost);
  const $market = atom<MarketProfile | null>(null);
  const $facts = atom<ShopFacts | null>(null);
  const scope: ShopScope = {
    adapter,
    host,
    name,
    ready: starter.ready,
    emit: facts.emit,
    track: activity.track,
  };
  const market = activity.track(marketOfShop(options));
  const cart = createCartStore(scope);
  const { strict = false, place = 'page' } = options;
  const products = createProductStore(scope, completed, strict ? market : undefined);
  const checkout = createCheckoutStore({ scope, cart, market, place, strict, shopFacts: options.shopFacts });
  const language = createShopLanguage(options, starter, () =>
    Promise.all([cart.refresh(), products.refresh()]),
  );
  const stops: (() => void)[] = [];

  const currencies = new Map<string, string | undefined>();
  if (options.currency) currencies.set(options.currency.toUpperCase(), undefined);

  /** Each currency is told of once, when it is not the first. */
  async function checkCurrency(currency: string, where: string): Promise<void> {
    const [first] = currencies;
    if (currencies.has(currency)) return;
    currencies.set(currency, where);
    if (!first) return;
    const { currencyFault } = await import('./currency-fault.js');
    const error = currencyFault(first, [currency, where]);
    facts.emit('error', { error });
    if (first[1] !== undefined) cart.warn(error);
  }

  const noteCurrency = (currency: string, where: string) => {
    activity.track(checkCurrency(currency, where)).catch(warn('another currency could not be explained'));
  };

  /** The product with what the page adds to it. */
  async function completed(product: Product): Promise<Product> {
    noteCurrency(product.priceRange.min.currency, `product "${product.title}"`);
    return options.enrich ? options.enrich(product) : product;
  }

  async function withdraw(request: WithdrawalRequest): Promise<WithdrawalResult> {
    try {
      const { requestWithdrawal } = await import('./withdrawal.js');
      return await requestWithdrawal(scope, options.withdrawalUrl, request);
    } catch (thrown) {
      return { status: 'failed', error: asCommerceError(thrown) };
    }
  }

  async function start(): Promise<void> {
    try {
      await starter.ready();
    } catch (thrown) {
      facts.emit('error', { error: asCommerceError(thrown) });
      return;
    }
  }

  /** Follows the adapter from its first start on, which may not be the first try. */
  async function follow(): Promise<void> {
    const stop = adapter.subscribe?.((change) => {
      if (change.cart) void cart.refresh();
      if (change.productIds) void activity.track(products.refresh(change.productIds));
    });
    if (stop) stops.push(stop);
    if (cart.$cart.get().status === 'failed') void cart.refresh();
    const { readShopFacts } = await import('./stated-shop-facts.js');
    $facts.set(await readShopFacts(adapter, options.shopFacts));
  }

  function lookAgain(): void {
    void cart.refreshOlderThan(STALE_MILLISECONDS);
    void activity.track(products.revalidate());
  }

  function warn(message: string): (cause: unknown) => void {
    return (cause) => host.log('warn', message, cause);
  }

  market.then((profile) => $market.set(profile), warn('the market profile could not be loaded'));
  const stopWaiting = starter.$status.listen(({ status }) => {
    if (status !== 'ready') return;
    stopWaiting();
    activity.track(follow()).catch(warn('the facts about the shop could not be loaded'));
  });
  void activity.track(start());
  void cart.refresh();
  stops.push(
    stopWaiting,
    cart.$cart.listen(({ cart: { settled } }) => {
      if (settled) noteCurrency(settled.currency, 'the cart');
    }),
    host.onPageEvent('visibilitychange', (event) => {
      if (isShown(event)) lookAgain();
    }),
    host.onPageEvent('online', lookAgain),
  );

  return {
    identity,
    options,
    $locale: language.$locale,
    get locale() {
      return language.$locale.get();
    },
    $status: starter.$status,
    $market,
    $facts,
    cart,
    products,
    checkout,
    takesWithdrawals: adapter.requestWithdrawal !== undefined || options.withdrawalUrl !== undefined,
    requestWithdrawal: (request) => activity.track(withdraw(request)),
    setLocale: (locale) => activity.track(language.change(locale)),
    on: facts.on,
    settled: activity.settled,
    async dispose() {
      await activity.settled();
      for (const stop of stops) stop();
      cart.close();
      adapter.dispose();
    },
  };
}

/** The event comes from the document, whose state is read without knowing the DOM. */
function isShown(event: unknown): boolean {
  const { target } = (event ?? {}) as { target?: { visibilityState?: string } };
  return target?.visibilityState !== 'hidden';
}
