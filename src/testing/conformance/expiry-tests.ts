/** Conformance: the backend has forgotten the cart, as backends do after some days. */
import { asCommerceError } from '../../core/commerce-error.js';
import type { Bench } from './bench.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectRefusal, needs } from './expectations.js';

export const EXPIRY_TESTS: readonly ConformanceTest[] = [
  {
    id: 'expiry.cart-reads-as-none',
    run: async (bench) => {
      const { adapter, add, contents, fixtures } = bench;
      await add(fixtures.inStock, 1);
      await expireCart(bench);
      expectEqual(await adapter.getCart(), null, 'the cart');
      await add(fixtures.otherInStock, 2);
      expectEqual(await contents(), { [fixtures.otherInStock]: 2 }, 'the next cart');
    },
  },
  {
    id: 'expiry.change-says-so',
    run: async (bench) => {
      const { adapter, add, contents, fixtures } = bench;
      const { lineId } = await add(fixtures.inStock, 1);
      await expireCart(bench);
      await expectRefusal(adapter.setQuantity(lineId, 3), 'cart-expired', 'not-found');
      await add(fixtures.otherInStock, 1);
      expectEqual(await contents(), { [fixtures.otherInStock]: 1 }, 'the next cart');
    },
  },
  {
    id: 'expiry.add-starts-anew-or-says-so',
    run: async (bench) => {
      const { adapter, add, contents, fixtures } = bench;
      await add(fixtures.inStock, 1);
      await expireCart(bench);
      const lines = [{ variantId: fixtures.otherInStock, quantity: 1 }];
      const refused = await adapter.addLines(lines).then(() => undefined, asCommerceError);
      if (refused) {
        expectEqual(refused.code, 'cart-expired', 'the refusal');
        await adapter.addLines(lines);
      }
      expectEqual(await contents(), { [fixtures.otherInStock]: 1 }, 'the next cart');
    },
  },
];

async function expireCart({ subject: { controls }, host }: Bench): Promise<void> {
  needs(controls?.expireCart, 'control expireCart');
  await controls.expireCart(host.browser);
}
