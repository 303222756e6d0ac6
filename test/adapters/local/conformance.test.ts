/** The `local` adapter passes the conformance suite in both stock policies. */
import { describe, it } from 'vitest';
import { describeConformance } from '../../../src/testing/conformance/describe-conformance.js';
import { LOCAL_SKIPS, localSubject } from './local-subject.js';

for (const stockPolicy of ['clamp', 'reject'] as const) {
  describeConformance(
    { describe, it },
    {
      name: `local/${stockPolicy}`,
      subject: localSubject(stockPolicy),
      skips: LOCAL_SKIPS[stockPolicy],
    },
  );
}
