/** A whole shop over the local adapter in memory, as the elements of a page meet it. */
import { createLocalAdapter } from '../../src/adapters/local/local-adapter.js';
import type { CatalogFile } from '../../src/adapters/local.js';
import type { LocalAdapterOptions } from '../../src/adapters/local/local-options.js';
import { createShop, type Shop } from '../../src/stores/shop.js';
import { createMemoryHost } from '../../src/testing/memory-host.js';

/** Two mugs, of one there are three; two ways of delivery, two codes, a consent. */
export const CATALOG: CatalogFile = {
  version: 1,
  currency: 'EUR',
  tax: { included: true, ratePercent: 19 },
  countries: ['DE', 'AT', 'NL'],
  policies: [{ kind: 'terms', url: '/terms.html', language: 'en' }],
  consents: [{ id: 'terms', text: 'I agree to the terms.', required: true, kind: 'terms' }],
  paymentMethods: [
    { id: 'test', title: 'Test payment', handler: 'test' },
    { id: 'invoice', title: 'Invoice', handler: 'offline' },
  ],
  shipping: [
    { id: 'standard', title: 'Standard', price: 490 },
    { id: 'express', title: 'Express', price: 990 },
  ],
  coupons: [{ code: 'WELCOME10', title: '10 % welcome discount', percent: 10 }],
  products: [
    { handle: 'mug', title: 'Camp Mug', variants: [{ sku: 'mug', price: 2200, stock: 20 }] },
    { handle: 'bowl', title: 'Bowl', variants: [{ sku: 'bowl', price: 1800, stock: 3 }] },
  ],
};

/** Opens the shop; `pieces` are put into its cart first. */
export async function openLocalShop(
  pieces: Readonly<Record<string, number>> = {},
  options: Partial<LocalAdapterOptions> = {},
  market = 'DE',
): Promise<Shop> {
  const adapter = createLocalAdapter({ catalog: CATALOG, baseUrl: 'https://shop.example/', ...options });
  const shop = createShop({ adapter, host: createMemoryHost(), market, locale: 'en' });
  for (const [variantId, quantity] of Object.entries(pieces)) await shop.cart.add({ variantId, quantity });
  await shop.settled();
  return shop;
}
