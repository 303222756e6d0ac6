/** The `shopify` adapter as a subject of the conformance suite: its backend executes Shopify's own published schema. */
import { createShopifyAdapter } from '../../../src/adapters/shopify.js';
import { money } from '../../../src/core/money.js';
import type { ConformanceSubject } from '../../../src/testing/conformance/subject.js';
import { createShopFetch } from '../../servers/shopify/shop-fetch.mjs';

export const DOMAIN = 'tonwerk.myshopify.com';

const variant = (number: number) => `gid://shopify/ProductVariant/${number}`;

/** Checkout is Shopify's own page, so nothing that happens in it can be tried; and what is none of Shopify's. */
const CHECKOUT_IS_ELSEWHERE = [
  'attribution.of-an-order-comes-back',
  'abort.order',
  'checkout.asks-field-by-field',
  'checkout.bad-email',
  'checkout.unknown-delivery-option',
  'checkout.country-that-is-not-served',
  'checkout.incomplete-is-refused',
  'checkout.order-is-placed',
  'checkout.completing-twice-is-one-order',
  'checkout.other-total-is-refused',
  'checkout.declined-payment-leaves-the-cart',
  'checkout.stock-gone-meanwhile',
  'checkout.comes-back-after-a-reload',
  'checkout.begins-with-a-wallet',
  'checkout.message-is-a-draft',
  'order.lost-answer-is-one-order',
  'order.totals-law-at-every-step',
  'order.canceling-leaves-the-cart',
  'order.cart-changes-while-checking-out',
  'order.is-over-after-a-reload',
  'facts.withdrawal-is-acknowledged',
] as const;

/** The tests that show nothing here. */
export const SHOPIFY_SKIPS: readonly string[] = [
  'catalog.by-id-and-sku',
  'stock.refused',
  'cart.mutation-is-done-once',
  'cart.mutation-can-be-found',
  ...CHECKOUT_IS_ELSEWHERE,
];

/** A shop of its own, so that subjects do not share stock. */
export function shopifySubject(): ConformanceSubject {
  const { fetch, controls } = createShopFetch({ domain: DOMAIN });
  return {
    name: 'shopify',
    fetch,
    create: () => createShopifyAdapter({ domain: DOMAIN, token: 'public-token' }),
    fixtures: {
      handle: 'mug',
      inStock: variant(1),
      otherInStock: variant(4),
      limited: { variantId: variant(2), stock: 3 },
      soldOut: variant(3),
      unknownVariant: variant(999),
      coupon: 'SAVE10',
      address: { line1: 'Hauptstr. 1', city: 'Leipzig', postalCode: '04109', country: 'DE' },
      searchText: 'mug',
      elsewhere: { context: { country: 'US', language: 'en' }, unitPrice: money(2399, 'USD') },
    },
    controls: {
      setStock: async (id, pieces) => controls.setStock(id, pieces),
      setPrice: async (id, amountMinor) => controls.setPrice(id, amountMinor),
      expireCart: async () => controls.expireCarts(),
      async announceChange(host) {
        const promise = Promise.resolve();
        host.dispatchPageEvent('shopify:cart:lines-update', { action: 'add', promise });
        await promise;
      },
    },
  };
}

/** For the table of conformance. */
export function openSubject(): { readonly subject: ConformanceSubject } {
  return { subject: shopifySubject() };
}
