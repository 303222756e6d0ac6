/** Conformance: a call that was aborted before it began sends nothing, changes nothing, and says so. */
import { totalOf } from '../../core/cart.js';
import type { Call } from '../../core/call.js';
import type { Bench } from './bench.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectRefusal, expectThat } from './expectations.js';
import { BUYER, readyCheckout } from './native-checkout.js';

/** By the name of the method: what is called with a signal that was aborted. */
type Calls = Readonly<Record<string, (call: Call) => Promise<unknown> | undefined>>;

export const ABORT_TESTS: readonly ConformanceTest[] = [
  {
    id: 'abort.reads',
    run: async (bench) => {
      const { adapter, fixtures } = bench;
      await bench.add(fixtures.inStock, 1);
      await expectAborted(bench, adapter, {
        getProducts: (call) => adapter.getProducts([{ handle: fixtures.handle }], call),
        search: (call) => adapter.search?.({ text: fixtures.searchText ?? 'a' }, call),
        getCart: (call) => adapter.getCart(call),
        hasMutation: (call) => adapter.hasMutation?.('any', call),
        getOrder: (call) => adapter.getOrder?.('any', call),
        readReturn: (call) => adapter.readReturn?.('https://page.example/film', call),
        resumeCheckout: (call) => adapter.resumeCheckout?.('any', call),
        getShopFacts: (call) => adapter.getShopFacts?.(call),
      });
    },
  },
  {
    id: 'abort.changes',
    run: async (bench) => {
      const { adapter, capabilities, contents, fixtures } = bench;
      const { lineId } = await bench.add(fixtures.inStock, 1);
      const code = fixtures.coupon ?? 'ANY';
      const mode = capabilities.checkout.modes[0] ?? 'native';
      await expectAborted(bench, adapter, {
        addLines: (call) => adapter.addLines([{ variantId: fixtures.otherInStock, quantity: 1 }], call),
        setQuantity: (call) => adapter.setQuantity(lineId, 2, call),
        applyDiscount: (call) => adapter.applyDiscount?.(code, call),
        removeDiscount: (call) => adapter.removeDiscount?.(code, call),
        setCartInfo: (call) => adapter.setCartInfo?.({ note: 'ring twice' }, call),
        clear: (call) => adapter.clear(call),
        beginCheckout: (call) => adapter.beginCheckout({ mode }, call),
        requestWithdrawal: (call) => adapter.requestWithdrawal?.(WITHDRAWAL, call),
      });
      expectEqual(await contents(), { [fixtures.inStock]: 1 }, 'nothing has changed');
    },
  },
  {
    id: 'abort.order',
    run: async (bench) => {
      const session = await readyCheckout(bench, bench.fixtures.inStock, 1);
      const expectedTotal = totalOf(session.state.cart);
      expectThat(expectedTotal, 'the checkout states a total');
      await expectAborted(bench, session, {
        update: (call) => session.update({ buyer: { email: 'eve@example.com' } }, call),
        refresh: (call) => session.refresh(call),
        complete: (call) => session.complete({ expectedTotal, attemptId: 'aborted' }, call),
        cancel: (call) => session.cancel(call),
      });
      const { status, buyer } = await session.refresh();
      expectEqual([status, buyer?.email], ['ready', BUYER.email], 'the checkout is as it was');
    },
  },
];

const WITHDRAWAL = { name: 'Ada Byron', orderNumber: '1', email: BUYER.email } as const;

/** Calls every method that is there. */
async function expectAborted({ network }: Bench, owner: object, calls: Calls): Promise<void> {
  const before = network.requests;
  for (const [name, run] of Object.entries(calls)) {
    if (!owner[name as keyof object]) continue;
    const call = { signal: AbortSignal.abort() };
    const error = await expectRefusal((async () => run(call))(), 'aborted').catch((thrown: Error) => {
      throw new Error(`${name}: ${thrown.message}`);
    });
    expectEqual([error.name, error.ambiguous], ['AbortError', false], `${name}: name, ambiguous`);
  }
  expectEqual(network.requests - before, 0, 'requests that were made all the same');
}
