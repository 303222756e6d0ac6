/** The `local` adapter as a subject of the conformance suite: its backend is a catalogue that can be edited. */
import { createLocalAdapter, type CatalogVariant } from '../../../src/adapters/local.js';
import type { ConformanceSubject } from '../../../src/testing/conformance/subject.js';
import { createFakeClock } from '../../../src/testing/fake-clock.js';
import { createMemoryHost } from '../../../src/testing/memory-host.js';
import { CATALOG_URL, sampleCatalog, serve } from './sample-shop.js';

/** Longer than a catalogue counts as fresh. */
const A_WHILE_MILLISECONDS = 120_000;

/** What cannot be tried on a shop without a server: no change ever travels, and nobody sells elsewhere. */
const WITHOUT_SERVER = [
  'context.prices-follow',
  'network.timeout-of-a-read',
  'network.timeout-is-ambiguous',
  'network.aborted-under-way',
  'network.lost-request-changes-nothing',
  'network.lost-answer-is-ambiguous',
  'lost.quantity',
  'lost.removal',
  'lost.discount',
  'lost.cart-info',
  'lost.answer-is-not-json',
  'lost.server-error',
  'lost.rate-limited',
  'checkout.elsewhere-is-a-web-address',
  'checkout.message-is-a-draft',
  'order.lost-answer-is-one-order',
] as const;

/** By stock policy: the tests that show nothing here. */
export const LOCAL_SKIPS = {
  clamp: ['stock.refused', ...WITHOUT_SERVER],
  reject: ['stock.clamped-with-a-notice', ...WITHOUT_SERVER],
} as const;

export function localSubject(stockPolicy: 'clamp' | 'reject'): ConformanceSubject {
  let catalog = sampleCatalog();
  const clock = createFakeClock();

  async function edit(sku: string, change: Partial<CatalogVariant>): Promise<void> {
    const products = catalog.products.map((product) => ({
      ...product,
      variants: product.variants.map((variant) =>
        variant.sku === sku ? { ...variant, ...change } : variant,
      ),
    }));
    catalog = { ...catalog, products };
    await clock.advance(A_WHILE_MILLISECONDS);
  }

  return {
    name: `local/${stockPolicy}`,
    clock,
    fetch: serve(() => catalog),
    create: () => createLocalAdapter({ catalog: CATALOG_URL, stockPolicy }),
    fixtures: {
      handle: 'mug',
      inStock: 'red-small',
      otherInStock: 'bowl',
      limited: { variantId: 'red-large', stock: 3 },
      soldOut: 'blue-small',
      unknownVariant: 'green-small',
      coupon: 'TEN',
      address: { line1: 'Hauptstr. 1', city: 'Leipzig', postalCode: '04109', country: 'DE' },
      unservedCountry: 'US',
      searchText: 'tea',
    },
    controls: {
      setPrice: (sku, price) => edit(sku, { price }),
      setStock: (sku, stock) => edit(sku, { stock }),
      // The cart of this shop lives in the browser: it is forgotten when the browser's storage is cleared.
      expireCart: (browser) => Promise.resolve(browser.storage.clear()),
      announceChange: async ({ browser }) => {
        const otherTab = createMemoryHost({ browser }).openChannel(`local:${CATALOG_URL}`, () => undefined);
        otherTab.post({ cart: true });
        await Promise.resolve();
        otherTab.close();
      },
      declinedToken: { decline: true },
    },
  };
}
