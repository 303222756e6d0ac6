/** The conformance suite in any test runner that has `describe` and `it`: vitest, Jest, Mocha, `node:test`. */
import { CONFORMANCE_TEST_COUNT, CONFORMANCE_TESTS, runConformanceTest } from './conformance.js';
import type { ConformanceSubject } from './subject.js';

/** What the suite needs of a test runner. */
export interface TestRunner {
  describe(name: string, define: () => void): unknown;
  it(name: string, run: () => Promise<void>): unknown;
}

/** What is tried, and what its author knows that it cannot show. */
export interface ConformanceSuite {
  readonly name: string;
  /** The subject, or how to get it; asked for once, when the first test runs, so that a server can be started before. */
  readonly subject: ConformanceSubject | (() => ConformanceSubject | Promise<ConformanceSubject>);
  /**
   * Ids of the tests that cannot be tried on this subject. Any other test that skips itself fails, and so does a listed one
   * that could be tried after all: nobody's green hides a hole.
   */
  readonly skips?: readonly string[];
}

/** Declares a test per conformance test, and one that holds the list of skips against what happens. */
export function describeConformance(
  { describe, it }: TestRunner,
  { name, subject, skips = [] }: ConformanceSuite,
): void {
  let asked: Promise<ConformanceSubject> | undefined;
  const ask = () => (asked ??= Promise.resolve(typeof subject === 'function' ? subject() : subject));
  const listed = new Set(skips);

  describe(`conformance of ${name}`, () => {
    for (const test of CONFORMANCE_TESTS) {
      if (listed.has(test.id)) continue;
      it(test.id, async () => {
        const result = await runConformanceTest(await ask(), test);
        if (result.status === 'failed') throw result.error;
        if (result.status === 'skipped')
          throw new Error(
            `${test.id} was not tried: "${result.reason}" is missing. Bring it, or list the skip.`,
          );
      });
    }

    it('skips exactly what its author listed', async () => {
      expectKnown(skips);
      for (const test of CONFORMANCE_TESTS) {
        if (!listed.has(test.id)) continue;
        const { status, reason } = await runConformanceTest(await ask(), test);
        const outcome = reason === undefined ? status : `${status}: ${reason}`;
        if (status !== 'skipped') throw new Error(`${test.id} is listed as a skip, but it ${outcome}`);
      }
    });
  });
}

function expectKnown(skips: readonly string[]): void {
  const ids = new Set(CONFORMANCE_TESTS.map(({ id }) => id));
  const unknown = skips.filter((id) => !ids.has(id));
  if (unknown.length > 0) throw new Error(`there is no conformance test called ${unknown.join(' or ')}`);
  if (ids.size !== CONFORMANCE_TEST_COUNT)
    throw new Error(`the suite has ${ids.size} tests instead of ${CONFORMANCE_TEST_COUNT}`);
}
