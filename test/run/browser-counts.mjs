/** A reporter of @web/test-runner that writes how many tests passed and failed, for the closing line. */
import { writeCounts } from './counts.mjs';

function* testsOf(suite) {
  yield* suite?.tests ?? [];
  for (const inner of suite?.suites ?? []) yield* testsOf(inner);
}

/** A skipped test and a file that did not load count as failed. */
export function browserCounts(name) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions) {
        if (session.errors.length > 0 || !session.testResults) counts.failed++;
        for (const test of testsOf(session.testResults)) {
          if (test.passed && !test.skipped) counts.passed++;
          else counts.failed++;
        }
      }
      writeCounts(name, counts);
    },
  };
}
