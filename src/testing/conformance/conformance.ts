/** The conformance suite: every adapter passes these tests. It needs no test runner, and wraps into any. */
import { createBench } from './bench.js';
import { CART_TESTS } from './cart-tests.js';
import { CATALOG_TESTS } from './catalog-tests.js';
import { CHECKOUT_TESTS } from './checkout-tests.js';
import type { ConformanceTest } from './conformance-test.js';
import { SkippedTest } from './expectations.js';
import { NETWORK_TESTS } from './network-tests.js';
import { PRICE_TESTS } from './price-tests.js';
import type { ConformanceSubject } from './subject.js';

/** All tests, in the order in which a report reads best. */
export const CONFORMANCE_TESTS: readonly ConformanceTest[] = [
  ...CATALOG_TESTS,
  ...CART_TESTS,
  ...PRICE_TESTS,
  ...NETWORK_TESTS,
  ...CHECKOUT_TESTS,
];

/** How one test ended. `skipped` means that it showed nothing, because the subject lacks what `reason` names. */
export interface ConformanceResult {
  readonly id: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly reason?: string;
  readonly error?: unknown;
}

/** Runs one test in a browser of its own. Never rejects. */
export async function runConformanceTest(
  subject: ConformanceSubject,
  { id, run }: ConformanceTest,
): Promise<ConformanceResult> {
  let close = () => {};
  try {
    const bench = await createBench(subject);
    close = bench.close;
    await run(bench);
    return { id, status: 'passed' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return error instanceof SkippedTest
      ? { id, status: 'skipped', reason }
      : { id, status: 'failed', reason, error };
  } finally {
    close();
  }
}

/** Runs all tests, one after the other: they share the backend's stock and prices. */
export async function runConformance(subject: ConformanceSubject): Promise<readonly ConformanceResult[]> {
  const results: ConformanceResult[] = [];
  for (const test of CONFORMANCE_TESTS) results.push(await runConformanceTest(subject, test));
  return results;
}
