/** Adapters that are broken on purpose in what they say of themselves and of products, and the tests that must notice. */
import type { CommerceAdapter } from '../../src/core/commerce-adapter.js';
import { CommerceError } from '../../src/core/commerce-error.js';
import type { Product, Variant } from '../../src/core/product.js';
import { withProducts, type Mutant } from './break-adapter.js';

/** Of an adapter without a server. */
export const CATALOG_MUTANTS: readonly Mutant[] = [
  {
    name: 'has no way to check out',
    of: 'local',
    caughtBy: ['capabilities.version-and-modes'],
    break: (adapter) => ({
      init: async (...all) => {
        const capabilities = await adapter.init(...all);
        return { ...capabilities, checkout: { ...capabilities.checkout, modes: [] } };
      },
    }),
  },
  {
    name: 'says that it searches and does not',
    of: 'local',
    caughtBy: ['capabilities.match-methods'],
    break: () => ({ search: undefined }) as unknown as Partial<CommerceAdapter>,
  },
  {
    name: 'states a price from which nothing can be had',
    of: 'local',
    caughtBy: ['catalog.product-shape'],
    break: (adapter) => withProducts(adapter, cheaper),
  },
  {
    name: 'knows products by handle only',
    of: 'local',
    caughtBy: ['catalog.by-variant', 'catalog.by-id-and-sku'],
    break: (adapter) => ({
      getProducts: async (references, call) => {
        const products = await adapter.getProducts(references, call);
        return products.map((product, index) =>
          references[index] && 'handle' in references[index] ? product : null,
        );
      },
    }),
  },
  {
    name: 'believes that everything is there',
    of: 'local',
    caughtBy: ['catalog.availability'],
    break: (adapter) =>
      withProducts(adapter, (product) => ({ ...product, variants: product.variants.map(inStock) })),
  },
  {
    name: 'finds everything, whatever it is asked for',
    of: 'local',
    caughtBy: ['catalog.search'],
    break: (adapter) => ({
      search: async (_query, call) => (await adapter.search?.({}, call)) ?? { items: [] },
    }),
  },
  {
    name: 'shows the first page again and again',
    of: 'local',
    caughtBy: ['catalog.search-in-pages'],
    break: (adapter) => ({
      search: async ({ cursor: _ignored, ...query }, call) =>
        (await adapter.search?.(query, call)) ?? { items: [] },
    }),
  },
  {
    name: 'calls a failure of the server the end of it',
    of: 'local',
    caughtBy: ['network.server-error'],
    break: (adapter) => ({
      getProducts: (...all) =>
        adapter.getProducts(...all).catch(() => Promise.reject(new CommerceError('config'))),
    }),
  },
];

function cheaper(product: Product): Product {
  const { min, max } = product.priceRange;
  return { ...product, priceRange: { min: { ...min, amountMinor: min.amountMinor - 1 }, max } };
}

function inStock(variant: Variant): Variant {
  return { ...variant, availability: { status: 'in-stock' } };
}
