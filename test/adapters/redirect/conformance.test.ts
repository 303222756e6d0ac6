/** The `redirect` adapter passes the conformance suite, whatever its products come from. */
import { describe, it } from 'vitest';
import { describeConformance } from '../../../src/testing/conformance/describe-conformance.js';
import { REDIRECT_SKIPS, redirectSubject } from './redirect-subject.js';

for (const kind of ['file', 'adapter'] as const) {
  describeConformance(
    { describe, it },
    { name: `redirect/${kind}`, subject: redirectSubject(kind), skips: REDIRECT_SKIPS[kind] },
  );
}
