/** The adapter, what can be bought there, and ways to move its backend: a subject of the conformance suite. */
import type { ConformanceSubject } from 'vitrine-video/testing';
import { createCornerAdapter } from './corner-adapter.js';
import { openCornerShop } from './corner-shop/server.js';

/** A shop that was just opened, and its adapter. */
export function cornerSubject(): ConformanceSubject {
  const shop = openCornerShop();
  return {
    name: 'corner',
    fetch: shop.fetch,
    create: () => createCornerAdapter({ endpoint: 'https://corner.example/api' }),
    fixtures: {
      handle: 'mug',
      inStock: 'mug-red',
      otherInStock: 'bowl',
      limited: { variantId: 'mug-blue', stock: 4 },
      soldOut: 'mug-green',
      unknownVariant: 'mug-pink',
      coupon: 'TEN',
      address: { line1: 'Hauptstr. 1', city: 'Leipzig', postalCode: '04109', country: 'DE' },
      unservedCountry: 'US',
    },
    controls: {
      setStock: (sku, pieces) => Promise.resolve(shop.setPieces(sku, pieces)),
      setPrice: (sku, cents) => Promise.resolve(shop.setCents(sku, cents)),
      expireCart: ({ storage }) => Promise.resolve(storage.forEach(shop.forgetBasket)),
      countOrders: () => Promise.resolve(shop.countOrders()),
      declinedToken: { decline: true },
    },
  };
}
