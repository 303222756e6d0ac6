/** Conformance: changes whose answer is lost or unreadable, one kind after the other. All but the add may be sent again. */
import { totalOf } from '../../core/cart.js';
import type { CommerceError, CommerceErrorCode } from '../../core/commerce-error.js';
import { attempt, type Bench } from './bench.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectRefusal, expectThat, needs } from './expectations.js';
import type { Fault } from './faults.js';

export const LOST_CHANGE_TESTS: readonly ConformanceTest[] = [
  {
    id: 'lost.quantity',
    run: async (bench) => {
      const { adapter, add, lawful, fixtures } = bench;
      const { lineId } = await add(fixtures.inStock, 1);
      await expectLost(bench, () => adapter.setQuantity(lineId, 3));
      expectEqual((await adapter.getCart())?.itemCount, 3, 'the backend has acted');
      expectEqual(lawful(await adapter.setQuantity(lineId, 3)).itemCount, 3, 'pieces after sending it again');
    },
  },
  {
    id: 'lost.removal',
    run: async (bench) => {
      const { adapter, add, contents, fixtures } = bench;
      const { lineId } = await add(fixtures.inStock, 2);
      await add(fixtures.otherInStock, 1);
      await expectLost(bench, () => adapter.setQuantity(lineId, 0));
      await adapter.setQuantity(lineId, 0);
      expectEqual(await contents(), { [fixtures.otherInStock]: 1 }, 'the cart after sending it again');
    },
  },
  {
    id: 'lost.discount',
    run: async (bench) => {
      const { adapter, add, lawful, capabilities, fixtures } = bench;
      const { coupon, inStock } = fixtures;
      needs(capabilities.cart.discounts !== 'none' && coupon, 'a discount code');
      const { cart } = await add(inStock, 1);
      await expectLost(bench, () => adapter.applyDiscount?.(coupon));
      const reduced = await adapter.applyDiscount?.(coupon);
      expectEqual(reduced && lawful(reduced).discounts.length, 1, 'codes after sending it again');
      await expectLost(bench, () => adapter.removeDiscount?.(coupon));
      const off = await adapter.removeDiscount?.(coupon);
      expectEqual(off && totalOf(lawful(off)), totalOf(cart), 'the total without the code');
    },
  },
  {
    id: 'lost.cart-info',
    run: async (bench) => {
      const { adapter, add, capabilities, fixtures } = bench;
      needs(capabilities.cart.note && adapter.setCartInfo, 'a note');
      await add(fixtures.inStock, 1);
      await expectLost(bench, () => adapter.setCartInfo?.({ note: 'ring twice' }));
      await adapter.setCartInfo({ note: 'ring twice' });
      expectEqual((await adapter.getCart())?.note, 'ring twice', 'the note after sending it again');
    },
  },
  {
    id: 'lost.clear',
    run: async (bench) => {
      const { adapter, add, contents, fixtures } = bench;
      await add(fixtures.inStock, 1);
      const heal = bench.network.inject({ kind: 'drop-answer' }, bench.isMutation);
      await adapter.clear().catch(() => undefined);
      heal();
      await adapter.clear();
      expectEqual(await adapter.getCart(), null, 'the cart after sending it again');
      await add(fixtures.otherInStock, 1);
      expectEqual(await contents(), { [fixtures.otherInStock]: 1 }, 'the next cart');
    },
  },
  {
    id: 'lost.answer-is-not-json',
    run: async (bench) => {
      const error = await failedAdd(bench, { kind: 'not-json' }, 'server');
      expectThat(error.ambiguous, 'the backend may have acted');
    },
  },
  {
    id: 'lost.server-error',
    run: async (bench) => {
      const error = await failedAdd(bench, { kind: 'status', status: 502 }, 'server');
      expectThat(error.ambiguous, 'the backend may have acted');
    },
  },
  {
    id: 'lost.rate-limited',
    run: async (bench) => {
      const fault: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '7' } };
      const error = await failedAdd(bench, fault, 'rate-limited');
      const { ambiguous, retryAfterMilliseconds } = error;
      expectEqual([ambiguous, retryAfterMilliseconds], [false, 7000], 'ambiguous, Retry-After');
    },
  },
];

async function expectLost(bench: Bench, change: () => Promise<unknown> | undefined): Promise<void> {
  const heal = bench.network.inject({ kind: 'drop-answer' }, bench.isMutation);
  const { outcome } = await attempt(bench, async () => change());
  heal();
  const error = await expectRefusal(outcome, 'network');
  expectThat(error.ambiguous, 'the backend may have acted');
}

/** Adds under a fault that stands in for the backend; the cart is as it was, and the next add works. */
async function failedAdd(bench: Bench, fault: Fault, code: CommerceErrorCode): Promise<CommerceError> {
  const { adapter, add, contents, fixtures } = bench;
  await add(fixtures.inStock, 1);
  const heal = bench.network.inject(fault, bench.isMutation);
  const lines = [{ variantId: fixtures.otherInStock, quantity: 1 }];
  const { outcome } = await attempt(bench, () => adapter.addLines(lines));
  heal();
  const error = await expectRefusal(outcome, code);
  await adapter.addLines(lines);
  const both = { [fixtures.inStock]: 1, [fixtures.otherInStock]: 1 };
  expectEqual(await contents(), both, 'the cart, once the backend is back');
  return error;
}
