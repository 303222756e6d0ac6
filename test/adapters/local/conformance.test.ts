/** The `local` adapter passes the conformance suite in both stock policies. */
import { describe, expect, it } from 'vitest';
import { runConformance } from '../../../src/testing/conformance/conformance.js';
import { localSubject } from './local-subject.js';

/** What cannot be tried on a shop without a server: no mutation ever travels. */
const WITHOUT_NETWORK = [
  'network.timeout-is-ambiguous',
  'network.aborted-under-way',
  'network.lost-request-changes-nothing',
  'network.lost-answer-is-ambiguous',
];

describe.each([
  ['clamp', 'stock.refused'],
  ['reject', 'stock.clamped-with-a-notice'],
] as const)('the local adapter with stock policy %s', (stockPolicy, otherPolicy) => {
  it('passes every test that applies', async () => {
    const results = await runConformance(localSubject(stockPolicy));
    expect(results.filter(({ status }) => status === 'failed')).toEqual([]);
    const skipped = results.filter(({ status }) => status === 'skipped').map(({ id }) => id);
    expect(skipped).toEqual([otherPolicy, ...WITHOUT_NETWORK]);
    expect(results).toHaveLength(54);
  });
});
