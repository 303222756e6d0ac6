/** Conformance: which film and which pin led to a line or an order. */
import type { Attribution } from '../../core/attribution.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectThat, needs } from './expectations.js';
import { orderOf, readyCheckout } from './native-checkout.js';

const FROM_A_PIN: Attribution = { videoId: 'kitchen', hotspotId: 'mug & bowl', timeSeconds: 2.5 };
const FROM_ANOTHER: Attribution = { videoId: 'kitchen', hotspotId: 'shelf', timeSeconds: 41 };

export const ATTRIBUTION_TESTS: readonly ConformanceTest[] = [
  {
    id: 'attribution.splits-no-line',
    run: async ({ adapter, lawful, contents, fixtures: { inStock } }) => {
      const line = { variantId: inStock, quantity: 1 };
      await adapter.addLines([{ ...line, attribution: FROM_A_PIN }]);
      const { lines } = lawful(await adapter.addLines([{ ...line, attribution: FROM_ANOTHER }]));
      expectEqual(lines.length, 1, 'lines after adding the same from two pins');
      await adapter.addLines([line]);
      expectEqual(await contents(), { [inStock]: 3 }, 'pieces after adding it from no pin at all');
    },
  },
  {
    id: 'attribution.of-a-line-comes-back',
    run: async ({ adapter, lawful, capabilities, openReadyTab, fixtures: { inStock } }) => {
      needs(capabilities.cart.lineAttributes, 'line attributes');
      const added = await adapter.addLines([
        { variantId: inStock, quantity: 1, attribution: FROM_A_PIN, attributes: { gift: 'yes' } },
      ]);
      const [line] = lawful(added).lines;
      expectEqual(line?.attributes, { gift: 'yes' }, 'attributes of the line, without the attribution');
      expectSame(line?.attribution, 'attribution in the answer');
      const reloaded = await openReadyTab();
      const cart = await reloaded.adapter.getCart();
      expectSame(cart?.lines[0]?.attribution, 'attribution after a reload');
    },
  },
  {
    id: 'attribution.of-an-order-comes-back',
    run: async (bench) => {
      const request = { attribution: FROM_A_PIN };
      const session = await readyCheckout(bench, bench.fixtures.inStock, 1, request);
      const { order } = await session.complete(orderOf(bench, session.state, 'attributed'));
      expectThat(order, 'the order is placed');
      needs(order.attribution, 'orders that tell their attribution');
      expectSame(order.attribution, 'attribution of the order');
    },
  },
];

function expectSame(found: Attribution | undefined, what: string): void {
  const { videoId, hotspotId, timeSeconds } = found ?? {};
  expectEqual({ videoId, hotspotId, timeSeconds }, FROM_A_PIN, what);
}
