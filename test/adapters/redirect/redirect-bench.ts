/** Opens a shop whose checkout is elsewhere, so that tests read as stories. */
import { createRedirectAdapter, type RedirectAdapterOptions } from '../../../src/adapters/redirect.js';
import type { RedirectCheckout } from '../../../src/core/checkout-session.js';
import type { CheckoutRequest, CommerceAdapter, ShopContext } from '../../../src/core/commerce-adapter.js';
import {
  createMemoryHost,
  type MemoryHost,
  type MemoryHostOptions,
} from '../../../src/testing/memory-host.js';
import { sampleCatalog } from '../local/sample-shop.js';

/** Takes anything as an id. */
export const TEMPLATE = 'https://shop.example/basket?items={items}&codes={codes}&back={returnUrl}';

export interface OpenRedirectShop {
  readonly shop: CommerceAdapter;
  readonly host: MemoryHost;
  /** Begins the checkout. */
  begin(request?: Partial<CheckoutRequest>): Promise<RedirectCheckout>;
}

export async function openRedirectShop(
  options: Partial<RedirectAdapterOptions> = {},
  hostOptions: MemoryHostOptions = {},
  context: ShopContext = {},
): Promise<OpenRedirectShop> {
  const host = createMemoryHost(hostOptions);
  const shop = createRedirectAdapter({
    catalog: sampleCatalog(),
    checkoutUrl: TEMPLATE,
    utm: false,
    ...options,
  });
  await shop.init(host, context);
  return {
    shop,
    host,
    async begin(request = {}) {
      const session = await shop.beginCheckout({ mode: 'redirect', ...request });
      if (session.mode !== 'redirect') throw new Error(`this is a ${session.mode}`);
      return session;
    },
  };
}
