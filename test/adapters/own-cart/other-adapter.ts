/** Another adapter, whose catalogue half is borrowed: its backend can be changed, and notes what it was asked. */
import { createLocalAdapter } from '../../../src/adapters/local.js';
import type { CommerceAdapter } from '../../../src/core/commerce-adapter.js';
import { CommerceError } from '../../../src/core/commerce-error.js';
import type { Product, Variant } from '../../../src/core/product.js';
import type { ProductRef } from '../../../src/core/product-reference.js';
import { createFakeClock } from '../../../src/testing/fake-clock.js';
import type { MemoryHostOptions } from '../../../src/testing/memory-host.js';
import { sampleCatalog } from '../local/sample-shop.js';
import { openRedirectShop } from '../redirect/redirect-bench.js';

/** A backend with one product in two sizes, of which each question is noted. */
export function backend(currency = 'EUR') {
  const asked: (readonly ProductRef[])[] = [];
  const state = { price: 1000, isUp: true, isSold: true, currency, changes: {} as Partial<Variant> };
  const variant = (id: string): Variant => ({
    id,
    title: id,
    price: { amountMinor: state.price, currency: state.currency },
    selections: { size: id },
    availability: { status: 'in-stock' },
    ...state.changes,
  });
  const product = (): Product => ({
    id: 'p',
    handle: 'p',
    title: 'Poster',
    url: 'https://shop.example/p',
    pictures: [{ url: 'https://shop.example/p.webp' }],
    options: [{ id: 'size', name: 'Size', values: ['A3', 'A4'].map((id) => ({ id, label: `DIN ${id}` })) }],
    variants: [variant('A3'), variant('A4')],
    priceRange: {
      min: { amountMinor: state.price, currency: state.currency },
      max: { amountMinor: state.price, currency: state.currency },
    },
    complete: true,
    kind: 'physical',
  });
  const local = createLocalAdapter({ catalog: sampleCatalog() });
  const listeners = new Set<Parameters<NonNullable<CommerceAdapter['subscribe']>>[0]>();
  const adapter: CommerceAdapter = {
    ...local,
    id: 'other',
    identity: 'shop.example',
    async init(...all) {
      const capabilities = await local.init(...all);
      return { ...capabilities, catalog: { ...capabilities.catalog, batch: 1 } };
    },
    getProducts(references) {
      asked.push(references);
      if (!state.isUp) return Promise.reject(new CommerceError('network'));
      const isOurs = (reference: ProductRef) =>
        state.isSold && ['p', 'A3', 'A4'].includes(Object.values(reference)[0] ?? '');
      return Promise.resolve(references.map((reference) => (isOurs(reference) ? product() : null)));
    },
    setContext: () => Promise.resolve(),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return { adapter, asked, state, listeners };
}

/** A shop of ours over such an adapter. */
export async function open(host: MemoryHostOptions = {}, other = backend()) {
  const clock = createFakeClock();
  return { ...other, clock, ...(await openRedirectShop({ catalog: other.adapter }, { clock, ...host })) };
}
