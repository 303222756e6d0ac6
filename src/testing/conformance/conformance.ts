/** The conformance suite: every adapter passes these tests. It needs no test runner, and wraps into any. */
import { ABORT_TESTS } from './abort-tests.js';
import { ATTRIBUTION_TESTS } from './attribution-tests.js';
import { createBench } from './bench.js';
import { CART_TESTS } from './cart-tests.js';
import { CATALOG_TESTS } from './catalog-tests.js';
import { CHECKOUT_TESTS } from './checkout-tests.js';
import type { ConformanceTest } from './conformance-test.js';
import { CONTEXT_TESTS } from './context-tests.js';
import { SkippedTest } from './expectations.js';
import { EXPIRY_TESTS } from './expiry-tests.js';
import { FACT_TESTS } from './fact-tests.js';
import { HOSTED_CHECKOUT_TESTS } from './hosted-checkout-tests.js';
import { LIFECYCLE_TESTS } from './lifecycle-tests.js';
import { LOST_CHANGE_TESTS } from './lost-change-tests.js';
import { NETWORK_TESTS } from './network-tests.js';
import { ORDER_TESTS } from './order-tests.js';
import { PRICE_TESTS } from './price-tests.js';
import { RANDOM_WALK_TESTS } from './random-walk-tests.js';
import { SECRET_TESTS } from './secret-tests.js';
import type { ConformanceSubject } from './subject.js';
import { WALLET_TESTS } from './wallet-tests.js';

/** All tests, in the order in which a report reads best. */
export const CONFORMANCE_TESTS: readonly ConformanceTest[] = [
  ...CATALOG_TESTS,
  ...CONTEXT_TESTS,
  ...CART_TESTS,
  ...RANDOM_WALK_TESTS,
  ...PRICE_TESTS,
  ...ATTRIBUTION_TESTS,
  ...EXPIRY_TESTS,
  ...SECRET_TESTS,
  ...NETWORK_TESTS,
  ...LOST_CHANGE_TESTS,
  ...ABORT_TESTS,
  ...CHECKOUT_TESTS,
  ...WALLET_TESTS,
  ...HOSTED_CHECKOUT_TESTS,
  ...ORDER_TESTS,
  ...FACT_TESTS,
  ...LIFECYCLE_TESTS,
];

/**
 * How many there are, written down: a report with another number is a report of something else. A group that is lost on the
 * way would otherwise look like success.
 */
export const CONFORMANCE_TEST_COUNT = 96;

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
  try {
    const bench = await createBench(subject);
    try {
      await run(bench);
    } finally {
      bench.close();
    }
    return { id, status: 'passed' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return error instanceof SkippedTest
      ? { id, status: 'skipped', reason }
      : { id, status: 'failed', reason, error };
  }
}

/** Runs all tests, one after the other: they share the backend's stock and prices. */
export async function runConformance(subject: ConformanceSubject): Promise<readonly ConformanceResult[]> {
  const results: ConformanceResult[] = [];
  for (const test of CONFORMANCE_TESTS) results.push(await runConformanceTest(subject, test));
  return results;
}
