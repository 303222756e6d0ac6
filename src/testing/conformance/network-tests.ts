/** Conformance: what an adapter says when the network or the backend fails. */
import { attempt, type Bench } from './bench.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectRefusal, expectThat } from './expectations.js';
import type { Fault } from './faults.js';
import { readUnder } from './read-under.js';

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
    id: 'network.retry-after-as-a-date',
    run: async (bench) => {
      const date = new Date(bench.host.now() + 600_000).toUTCString();
      const fault: Fault = { kind: 'status', status: 429, headers: { 'retry-after': date } };
      const { outcome } = await readUnder(bench, fault);
      const { retryAfterMilliseconds = 0 } = await expectRefusal(outcome, 'rate-limited');
      const isNear = retryAfterMilliseconds > 500_000 && retryAfterMilliseconds <= 600_000;
      expectThat(isNear, `ten minutes, got ${retryAfterMilliseconds} ms`);
    },
  },
  {
    id: 'network.unauthorized',
    run: async (bench) => {
      const { outcome } = await readUnder(bench, { kind: 'status', status: 401 });
      const error = await expectRefusal(outcome, 'unauthorized');
      expectThat(!error.retryable, 'the same token will not do better');
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
    id: 'network.timeout-of-a-read',
    run: async (bench) => {
      const { adapter, network, fixtures } = bench;
      network.inject({ kind: 'hang' });
      const references = [{ handle: fixtures.handle }];
      const { outcome } = await attempt(bench, () =>
        adapter.getProducts(references, { timeoutMilliseconds: 50 }),
      );
      const error = await expectRefusal(outcome, 'timeout');
      expectThat(error.retryable && !error.ambiguous, 'a read may be repeated');
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
      const controller = new AbortController();
      // Adapters may ask for other things before, which takes as long as it takes.
      network.inject({ kind: 'hang' }, (url, init) => {
        const isChange = isMutation(url, init);
        if (isChange) queueMicrotask(() => controller.abort());
        return isChange;
      });
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

function oneOf({ fixtures: { inStock } }: Bench): { variantId: string; quantity: number } {
  return { variantId: inStock, quantity: 1 };
}
