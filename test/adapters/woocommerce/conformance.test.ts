/** The `woocommerce` adapter passes the conformance suite, from another origin by token and on the shop's own by nonce. */
import { describe, it } from 'vitest';
import { describeConformance } from '../../../src/testing/conformance/describe-conformance.js';
import { WOOCOMMERCE_SKIPS, woocommerceSubject } from './woocommerce-subject.js';

for (const session of ['token', 'page'] as const) {
  describeConformance(
    { describe, it },
    {
      name: `woocommerce/${session}`,
      subject: woocommerceSubject(session),
      skips: WOOCOMMERCE_SKIPS[session],
    },
  );
}
