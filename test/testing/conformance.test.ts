/** The conformance suite itself: it catches broken adapters, and what it cannot try it never counts as passed. */
import { describe, expect, it } from 'vitest';
import {
  CONFORMANCE_TEST_COUNT,
  CONFORMANCE_TESTS,
  runConformance,
  runConformanceTest,
} from '../../src/testing/conformance/conformance.js';
import type { ConformanceSubject } from '../../src/testing/conformance/subject.js';
import { localSubject } from '../adapters/local/local-subject.js';
import { MUTANTS, type Mutant } from './mutants.js';
import { remoteSubject } from './remote-subject.js';

function subjectOf({ of, ...mutant }: Mutant): ConformanceSubject {
  const subject = of === 'local' ? localSubject('clamp') : remoteSubject();
  return {
    ...subject,
    create() {
      const adapter = subject.create();
      return { ...adapter, ...mutant.break(adapter) };
    },
  };
}

async function idsWith(subject: ConformanceSubject, status: string): Promise<readonly string[]> {
  const results = await runConformance(subject);
  return results.filter((result) => result.status === status).map(({ id }) => id);
}

describe('the conformance suite', () => {
  it('has as many tests as it says, with names of their own', () => {
    expect(CONFORMANCE_TESTS).toHaveLength(CONFORMANCE_TEST_COUNT);
    expect(new Set(CONFORMANCE_TESTS.map(({ id }) => id)).size).toBe(CONFORMANCE_TEST_COUNT);
  });

  it('passes an adapter over HTTP, network tests included', async () => {
    const results = await runConformance(remoteSubject());
    expect(results.filter(({ status }) => status === 'failed')).toEqual([]);
    const network = results.filter(({ id }) => /^(network|lost|expiry)\./.test(id));
    expect(network.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(network).toHaveLength(22);
  });

  it.each(MUTANTS)('catches an adapter that $name', async (mutant) => {
    expect(await idsWith(subjectOf(mutant), 'failed')).toEqual(expect.arrayContaining([...mutant.caughtBy]));
  });

  it('skips what it has no control for, and says which', async () => {
    const { controls: _missing, ...subject } = localSubject('clamp');
    const test = CONFORMANCE_TESTS.find(({ id }) => id === 'price.change-is-told');
    const result = test && (await runConformanceTest(subject, test));
    expect(result).toEqual({ id: 'price.change-is-told', status: 'skipped', reason: 'control setPrice' });
  });

  it('reports an adapter that cannot even start', async () => {
    const subject = {
      ...localSubject('clamp'),
      fetch: () => Promise.resolve(new Response('', { status: 404 })),
    };
    const failed = await idsWith(subject, 'failed');
    expect(failed).toHaveLength(CONFORMANCE_TESTS.length);
  });
});
