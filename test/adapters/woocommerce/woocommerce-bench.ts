/** Opens a tested WooCommerce shop in a tab, so that tests read as stories. */
import {
  createWooCommerceAdapter,
  type WooCommerceAdapterOptions,
} from '../../../src/adapters/woocommerce.js';
import { totalOf } from '../../../src/core/cart.js';
import type { CheckoutState, CompleteInput } from '../../../src/core/checkout.js';
import type { CheckoutSession, NativeCheckout } from '../../../src/core/checkout-session.js';
import type { CommerceAdapter } from '../../../src/core/commerce-adapter.js';
import { createFaultyFetch, type FaultyFetch } from '../../../src/testing/conformance/faults.js';
import {
  createMemoryHost,
  type MemoryHost,
  type MemoryHostOptions,
} from '../../../src/testing/memory-host.js';
import { createPageFetch, enforceCors } from './page-fetch.js';
import { SITE, type ShopSetup } from './server/shop-setup.js';
import type { ShopState } from './server/shop-state.js';
import { createStoreServer } from './server/store-server.js';

/** What a test may choose. */
export interface BenchOptions {
  readonly setup?: Partial<ShopSetup>;
  readonly options?: Partial<WooCommerceAdapterOptions>;
  /** Where the page is. Default: the shop's own origin. */
  readonly origin?: string;
  readonly host?: MemoryHostOptions;
}

export interface OpenShop {
  readonly shop: CommerceAdapter;
  readonly host: MemoryHost;
  readonly state: ShopState;
  readonly network: FaultyFetch;
}

export async function openShop({
  setup,
  options,
  origin = SITE,
  host,
}: BenchOptions = {}): Promise<OpenShop> {
  const { state, fetch } = createStoreServer(setup);
  const network = createFaultyFetch(enforceCors(fetch));
  const tab = createMemoryHost({ ...host, fetch: createPageFetch(network.fetch, origin, {}) });
  const shop = createWooCommerceAdapter({
    url: SITE,
    session: 'page',
    paymentMethods: { dummy: { title: 'Test', handler: 'test' }, offsite: { title: 'Elsewhere' } },
    ...options,
  });
  await shop.init(tab, { country: 'DE' });
  return { shop, host: tab, state, network };
}

export const ADDRESS = {
  firstName: 'Ada',
  lastName: 'Byron',
  line1: 'Hauptstr. 1',
  city: 'Leipzig',
  postalCode: '04109',
  country: 'DE',
} as const;

export function native(session: CheckoutSession | null | undefined): NativeCheckout {
  if (session?.mode !== 'native') throw new Error('there is no native checkout');
  return session;
}

/** A checkout of one bowl with everything filled in. */
export async function checkoutOf(shop: CommerceAdapter): Promise<NativeCheckout> {
  await shop.addLines([{ variantId: '102', quantity: 1 }]);
  const attribution = { videoId: 'kitchen', hotspotId: 'bowl', timeSeconds: 2.5 };
  const session = native(await shop.beginCheckout({ mode: 'native', attribution }));
  await session.update({ buyer: { email: 'ada@example.com' }, shippingAddress: ADDRESS });
  return session;
}

/** What the order button sends. */
export function orderInput({ cart }: CheckoutState, more: Partial<CompleteInput> = {}): CompleteInput {
  return {
    expectedTotal: totalOf(cart) ?? { amountMinor: 0, currency: cart.currency },
    attemptId: 'attempt-1',
    payment: { handler: 'test', methodId: 'dummy', token: { result: 'success' } },
    ...more,
  };
}

/** The requests that were made, without the address of the API. */
export function sent({ log }: FaultyFetch): readonly string[] {
  return log.map(({ method, url }) => `${method} ${url.replace(`${SITE}/wp-json/wc/store/v1`, '')}`);
}
