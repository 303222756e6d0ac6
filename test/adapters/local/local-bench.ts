/** Opens an embedded shop in a tab, so that tests read as stories. */
import {
  createLocalAdapter,
  type CatalogFile,
  type LocalAdapterOptions,
} from '../../../src/adapters/local.js';
import { totalOf } from '../../../src/core/cart.js';
import type { CompleteInput, CheckoutState } from '../../../src/core/checkout.js';
import type { CheckoutSession, NativeCheckout } from '../../../src/core/checkout-session.js';
import type { CommerceAdapter, ShopContext } from '../../../src/core/commerce-adapter.js';
import { money } from '../../../src/core/money.js';
import {
  createMemoryHost,
  type MemoryHost,
  type MemoryHostOptions,
} from '../../../src/testing/memory-host.js';
import { sampleCatalog } from './sample-shop.js';

export interface OpenShop {
  readonly shop: CommerceAdapter;
  readonly host: MemoryHost;
}

/** A shop that sells the sample catalogue, or another one. */
export async function openShop(
  options: Partial<LocalAdapterOptions> & { readonly changes?: Partial<CatalogFile> } = {},
  host: MemoryHostOptions = {},
  context: ShopContext = {},
): Promise<OpenShop> {
  const { changes, ...rest } = options;
  const tab = createMemoryHost(host);
  const shop = createLocalAdapter({ catalog: sampleCatalog(changes), ...rest });
  await shop.init(tab, context);
  return { shop, host: tab };
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

/** A checkout with everything filled in. */
export async function checkoutOf(
  shop: CommerceAdapter,
  lines: Readonly<Record<string, number>> = { bowl: 1 },
): Promise<NativeCheckout> {
  const wanted = Object.entries(lines).map(([variantId, quantity]) => ({ variantId, quantity }));
  await shop.addLines(wanted);
  const session = native(await shop.beginCheckout({ mode: 'native' }));
  await session.update({
    buyer: { email: 'ada@example.com' },
    shippingAddress: ADDRESS,
    delivery: { main: 'standard' },
  });
  return session;
}

/** What the order button sends. */
export function orderInput({ cart }: CheckoutState, more: Partial<CompleteInput> = {}): CompleteInput {
  return {
    expectedTotal: totalOf(cart) ?? money(0, cart.currency),
    attemptId: 'attempt-1',
    payment: { handler: 'test', methodId: 'test', token: 'ok' },
    ...more,
  };
}
