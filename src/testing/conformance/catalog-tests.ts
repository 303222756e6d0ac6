/** Conformance: what an adapter says of itself, and how it finds products. */
import { CONTRACT_VERSION } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { Product } from '../../core/product.js';
import type { ProductRef } from '../../core/product-reference.js';
import type { Bench } from './bench.js';
import { isMoney } from './cart-law.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectRefusal, expectThat, needs } from './expectations.js';

export const CATALOG_TESTS: readonly ConformanceTest[] = [
  {
    id: 'capabilities.version-and-modes',
    run: ({ capabilities, adapter }) => {
      expectEqual(capabilities.contract, CONTRACT_VERSION, 'contract version');
      expectThat(capabilities.checkout.modes.length > 0, 'there is a way to check out');
      expectThat(capabilities.catalog.batch >= 1, 'a batch holds at least one reference');
      expectThat(adapter.id !== '' && adapter.identity !== '', 'the adapter has an id and an identity');
    },
  },
  {
    id: 'capabilities.match-methods',
    run: ({ capabilities: { catalog, cart }, adapter }) => {
      expectThat(!catalog.search || adapter.search, 'search');
      const hasCodes = adapter.applyDiscount && adapter.removeDiscount;
      expectThat(cart.discounts === 'none' || hasCodes, 'discounts');
      expectThat((!cart.note && !cart.cartAttributes) || adapter.setCartInfo, 'note and attributes');
      expectThat(!cart.mutationIds || adapter.hasMutation, 'mutation ids');
    },
  },
  {
    id: 'catalog.batch-keeps-order-and-says-null',
    run: async ({ adapter, fixtures }) => {
      const references = [{ handle: 'no-such-product' }, { handle: fixtures.handle }, { id: '987654321' }];
      const [first, second, third, ...rest] = await adapter.getProducts(references);
      expectThat(first === null && third === null && rest.length === 0, 'unknown products are null');
      expectEqual(second?.handle, fixtures.handle, 'the known product is in its place');
    },
  },
  {
    id: 'catalog.same-product-twice',
    run: async ({ adapter, fixtures: { handle } }) => {
      const products = await adapter.getProducts([{ handle }, { handle }]);
      const handles = products.map((product) => product?.handle);
      expectEqual(handles, [handle, handle], 'both references are answered');
    },
  },
  {
    id: 'catalog.full-batch',
    run: async ({ adapter, capabilities, fixtures: { handle } }) => {
      const count = Math.min(capabilities.catalog.batch, 250);
      const products = await adapter.getProducts(manyReferences(count, handle));
      expectEqual(products.length, count, 'answers');
      expectEqual(products.at(-1)?.handle, handle, 'the last product of a full batch');
    },
  },
  {
    id: 'catalog.more-than-a-batch',
    run: async ({ adapter, capabilities, fixtures: { handle } }) => {
      const count = Math.max(capabilities.catalog.batch, 100) + 1;
      const found = await adapter.getProducts(manyReferences(count, handle)).catch((thrown: unknown) => {
        expectThat(thrown instanceof CommerceError, `wanted a CommerceError, got ${String(thrown)}`);
      });
      if (!found) return;
      expectEqual(found.length, count, 'answers, if it does not refuse');
      expectEqual(found.at(-1)?.handle, handle, 'the last product');
    },
  },
  {
    id: 'catalog.product-shape',
    run: async (bench) => {
      const { id, title, options, variants, priceRange } = await fixtureProduct(bench);
      expectThat(id !== '' && title !== '' && variants.length > 0, 'id, title and variants');
      for (const { price, selections } of variants) {
        expectThat(isMoney(price), 'every variant has a price');
        expectEqual(Object.keys(selections).length, options.length, 'one selection per axis');
        for (const option of options) {
          const isValue = option.values.some((value) => value.id === selections[option.id]);
          expectThat(isValue, `the selection of "${option.id}" is one of its values`);
        }
      }
      const prices = variants.map(({ price }) => price.amountMinor);
      const { min, max } = priceRange;
      expectEqual([min.amountMinor, max.amountMinor], [Math.min(...prices), Math.max(...prices)], 'range');
      expectEqual(new Set(variants.map((variant) => variant.id)).size, variants.length, 'variant ids differ');
    },
  },
  {
    id: 'catalog.by-variant',
    run: async ({ adapter, capabilities, fixtures: { inStock } }) => {
      needs(capabilities.catalog.refs.includes('variantId'), 'references by variant');
      const [product] = await adapter.getProducts([{ variantId: inStock }]);
      expectThat(
        product?.variants.some(({ id }) => id === inStock),
        'the product that has the variant',
      );
    },
  },
  {
    id: 'catalog.by-id-and-sku',
    run: async (bench) => {
      const { adapter, capabilities, fixtures } = bench;
      const { id, variants } = await fixtureProduct(bench);
      const [byId] = await adapter.getProducts([{ id }]);
      expectEqual(byId?.id, id, 'the product of the id');
      const sku = variants.find((variant) => variant.id === fixtures.inStock)?.sku;
      needs(capabilities.catalog.refs.includes('sku') && sku, 'references by SKU');
      const [bySku] = await adapter.getProducts([{ sku }]);
      expectEqual(bySku?.id, id, 'the product of the SKU');
    },
  },
  {
    id: 'catalog.availability',
    run: async ({ adapter, capabilities, fixtures }) => {
      needs(capabilities.cart.stockPolicy !== 'none', 'stock');
      const { soldOut, inStock } = fixtures;
      const products = await adapter.getProducts([{ variantId: soldOut }, { variantId: inStock }]);
      const statusOf = (variantId: string) =>
        products.flatMap((product) => product?.variants ?? []).find(({ id }) => id === variantId)
          ?.availability.status;
      needs(statusOf(soldOut) !== undefined && statusOf(soldOut) !== 'unknown', 'stock that is told');
      expectEqual(statusOf(soldOut), 'out-of-stock', 'the sold-out variant');
      expectThat(statusOf(inStock) !== 'out-of-stock', 'the other one can be bought');
    },
  },
  {
    id: 'catalog.search',
    run: async ({ adapter, capabilities, fixtures: { searchText } }) => {
      needs(capabilities.catalog.search && adapter.search && searchText, 'search');
      const found = await adapter.search({ text: searchText });
      expectThat(found.items.length > 0, 'something is found');
      const nothing = await adapter.search({ text: 'zzzqqqxxx' });
      expectEqual(nothing.items.length, 0, 'nothing is found for nonsense');
    },
  },
  {
    id: 'catalog.search-in-pages',
    run: async ({ adapter, capabilities }) => {
      needs(capabilities.catalog.search && adapter.search, 'search');
      const ids = new Set<string>();
      let cursor: string | undefined;
      let pages = 0;
      do {
        const page = await adapter.search({ limit: 1, ...(cursor === undefined ? {} : { cursor }) });
        expectThat(page.items.length <= 1, 'no more than the limit');
        for (const { id } of page.items) {
          expectThat(!ids.has(id), `product ${id} comes once`);
          ids.add(id);
        }
        cursor = page.cursor;
        pages += 1;
      } while (cursor !== undefined && pages < 10);
      needs(pages > 1, 'a second product');
    },
  },
  {
    id: 'catalog.aborted',
    run: async ({ adapter, fixtures: { handle } }) => {
      const error = await expectRefusal(
        adapter.getProducts([{ handle }], { signal: AbortSignal.abort() }),
        'aborted',
      );
      expectEqual(error.name, 'AbortError', 'name');
    },
  },
];

/** References that nobody knows, and at the end one that leads to the product. */
function manyReferences(count: number, handle: string): readonly ProductRef[] {
  const unknown = Array.from({ length: count - 1 }, (_, index) => ({ handle: `no-such-product-${index}` }));
  return [...unknown, { handle }];
}

async function fixtureProduct({ adapter, fixtures: { handle } }: Bench): Promise<Product> {
  const [product] = await adapter.getProducts([{ handle }]);
  expectThat(product, `product "${handle}"`);
  return product;
}
