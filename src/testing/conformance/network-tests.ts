/** Conformance: what an adapter says when the network or the backend fails. */
import type { Product } from '../../core/product.js';
import { attempt, type Bench } from './bench.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectRefusal, expectThat, needs } from './expectations.js';
import type { Fault } from './faults.js';

export const NETWORK_TESTS: readonly ConformanceTest[] = [
  {
    id: 'network.unreachable-and-back',
    run: async (bench) => {
      const { outcome, heal, again } = await readUnder(bench, { kind: 'drop-request' });
      const error = await expectRefusal(outcome, 'network');
      expectThat(error.retryable && !error.ambiguous, 'a read may be repeated');
      heal();
      const [product] = await again();
      expectEqual(product?.handle, bench.fixtures.handle, 'the product, once the network is back');
    },
  },
  {
    id: 'network.rate-limited',
    run: async (bench) => {
      const fault: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '7' } };
      const { outcome } = await readUnder(bench, fault);
      const error = await expectRefusal(outcome, 'rate-limited');
      expectEqual(error.retryAfterMilliseconds, 7000, 'Retry-After');
    },
  },
  {
    id: 'network.server-error',
    run: async (bench) => {
      const { outcome } = await readUnder(bench, { kind: 'status', status: 503 });
      const error = await expectRefusal(outcome, 'server');
      expectThat(error.retryable, 'it may be repeated');
    },
  },
  {
    id: 'network.answer-is-not-json',
    run: async (bench) => {
      const { outcome } = await readUnder(bench, { kind: 'not-json' });
      await expectRefusal(outcome, 'server');
    },
  },
  {
    id: 'network.timeout-is-ambiguous',
    run: async (bench) => {
      const { adapter, network, isMutation } = bench;
      network.inject({ kind: 'hang' }, isMutation);
      const { outcome } = await attempt(bench, () =>
        adapter.addLines([oneOf(bench)], { timeoutMilliseconds: 50 }),
      );
      const error = await expectRefusal(outcome, 'timeout');
      expectThat(error.ambiguous, 'the backend may have acted');
    },
  },
  {
    id: 'network.aborted-under-way',
    run: async (bench) => {
      const { adapter, network, isMutation } = bench;
      network.inject({ kind: 'hang' }, isMutation);
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 20);
      const { outcome } = await attempt(bench, () =>
        adapter.addLines([oneOf(bench)], { signal: controller.signal }),
      );
      const error = await expectRefusal(outcome, 'aborted');
      expectEqual([error.name, error.ambiguous], ['AbortError', true], 'name, ambiguous');
    },
  },
  {
    id: 'network.lost-request-changes-nothing',
    run: async (bench) => {
      const { adapter, network, isMutation, contents } = bench;
      const heal = network.inject({ kind: 'drop-request' }, isMutation);
      const { outcome } = await attempt(bench, () => adapter.addLines([oneOf(bench)]));
      const error = await expectRefusal(outcome, 'network');
      expectThat(error.ambiguous, 'nobody can know that it never arrived');
      heal();
      expectEqual(await contents(), {}, 'the cart');
    },
  },
  {
    id: 'network.lost-answer-is-ambiguous',
    run: async (bench) => {
      const { adapter, network, isMutation, contents, add, capabilities, fixtures } = bench;
      await add(fixtures.otherInStock, 1);
      const heal = network.inject({ kind: 'drop-answer' }, isMutation);
      const call = { mutationId: 'lost' };
      const { outcome } = await attempt(bench, () => adapter.addLines([oneOf(bench)], call));
      const error = await expectRefusal(outcome, 'network');
      expectThat(error.ambiguous, 'the backend may have acted');
      heal();
      const bought = { [fixtures.otherInStock]: 1, [fixtures.inStock]: 1 };
      expectEqual(await contents(), bought, 'the backend has acted');
      if (capabilities.cart.mutationIds) expectThat(await adapter.hasMutation?.('lost'), 'it can be found');
      if (!capabilities.cart.idempotencyKeys) return;
      await adapter.addLines([oneOf(bench)], call);
      expectEqual(await contents(), bought, 'and it acts once');
    },
  },
];

/** Reads products in a tab where the fault was there from the start, so that nothing was loaded before it. */
async function readUnder(
  bench: Bench,
  fault: Fault,
): Promise<{
  outcome: Promise<readonly (Product | null)[]>;
  heal: () => void;
  again: () => Promise<readonly (Product | null)[]>;
}> {
  const tab = bench.openTab();
  const heal = tab.network.inject(fault);
  await tab.start().catch((cause: unknown) => {
    throw new Error('init must not fail because the backend cannot be reached', { cause });
  });
  const again = () => tab.adapter.getProducts([{ handle: bench.fixtures.handle }]);
  const outcome = again();
  await outcome.catch(() => undefined);
  needs(tab.network.requests > 0, 'the adapter makes no request');
  return { outcome, heal, again };
}

function oneOf({ fixtures: { inStock } }: Bench): { variantId: string; quantity: number } {
  return { variantId: inStock, quantity: 1 };
}
