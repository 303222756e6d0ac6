/** The `local` adapter as a subject of the conformance suite: its backend is a catalogue that can be edited. */
import { createLocalAdapter, type CatalogVariant } from '../../../src/adapters/local.js';
import type { ConformanceSubject } from '../../../src/testing/conformance/subject.js';
import { createFakeClock } from '../../../src/testing/fake-clock.js';
import { CATALOG_URL, sampleCatalog, serve } from './sample-shop.js';

/** Longer than a catalogue counts as fresh. */
const A_WHILE_MILLISECONDS = 120_000;

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
      declinedToken: { decline: true },
    },
  };
}
