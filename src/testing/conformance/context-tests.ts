/** Conformance: the buyer is somewhere else, or reads another language. */
import { sameMoney } from '../../core/money.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectThat, needs } from './expectations.js';

export const CONTEXT_TESTS: readonly ConformanceTest[] = [
  {
    id: 'context.keeps-the-cart',
    run: async ({ adapter, add, contents, context, fixtures: { inStock } }) => {
      needs(adapter.setContext, 'setContext');
      await add(inStock, 2);
      await adapter.setContext({ ...context, language: 'de' });
      expectEqual(await contents(), { [inStock]: 2 }, 'the cart after a change of language');
    },
  },
  {
    id: 'context.prices-follow',
    run: async ({ adapter, add, lawful, fixtures: { inStock, otherInStock, elsewhere } }) => {
      needs(adapter.setContext && elsewhere, 'a place with other prices');
      const { cart, lineId } = await add(inStock, 1);
      const { unitPrice } = elsewhere;
      expectThat(!sameMoney(cart.lines[0]?.unitPrice, unitPrice), 'the price is another one there');
      await adapter.setContext(elsewhere.context);
      const [product] = await adapter.getProducts([{ variantId: inStock }]);
      const price = product?.variants.find(({ id }) => id === inStock)?.price;
      expectEqual(price, unitPrice, 'the price of the variant');
      await adapter.addLines([{ variantId: otherInStock, quantity: 1 }]);
      const { lines } = lawful(await adapter.setQuantity(lineId, 2));
      const line = lines.find(({ variantId }) => variantId === inStock);
      expectEqual(line?.unitPrice, unitPrice, 'the price of the line');
    },
  },
];
