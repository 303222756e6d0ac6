/** The wrapper around a test runner: nobody's green hides a test that was not tried. */
import { describe, expect, it } from 'vitest';
import { CONFORMANCE_TESTS } from '../../src/testing/conformance/conformance.js';
import {
  describeConformance,
  type ConformanceSuite,
} from '../../src/testing/conformance/describe-conformance.js';
import { LOCAL_SKIPS, localSubject } from '../adapters/local/local-subject.js';

/** Runs what the wrapper declares, as a test runner would; answers the names of the tests and what failed. */
async function run(suite: Partial<ConformanceSuite> = {}) {
  const declared: { readonly name: string; readonly run: () => Promise<void> }[] = [];
  const runner = {
    describe: (_name: string, define: () => void) => define(),
    it: (name: string, run: () => Promise<void>) => void declared.push({ name, run }),
  };
  describeConformance(runner, {
    name: 'a shop',
    subject: localSubject('clamp'),
    skips: LOCAL_SKIPS.clamp,
    ...suite,
  });
  const failed: string[] = [];
  for (const test of declared) await test.run().catch(({ message }: Error) => failed.push(message));
  return { names: declared.map(({ name }) => name), failed };
}

describe('the suite in a test runner', () => {
  it('is a test per conformance test that can be tried, and one about the skips', async () => {
    const { names, failed } = await run();
    expect(failed).toEqual([]);
    expect(names).toHaveLength(CONFORMANCE_TESTS.length - LOCAL_SKIPS.clamp.length + 1);
  });

  it('fails for a skip that was not listed', async () => {
    const { failed } = await run({ skips: LOCAL_SKIPS.clamp.filter((id) => id !== 'stock.refused') });
    expect(failed).toEqual([
      'stock.refused was not tried: "stock that refuses" is missing. Bring it, or list the skip.',
    ]);
  });

  it('fails for a listed skip that could be tried', async () => {
    const { failed } = await run({ skips: [...LOCAL_SKIPS.clamp, 'cart.clear'] });
    expect(failed).toEqual(['cart.clear is listed as a skip, but it passed']);
  });

  it('fails for a listed skip that nobody knows', async () => {
    const { failed } = await run({ skips: [...LOCAL_SKIPS.clamp, 'cart.cleer'] });
    expect(failed).toEqual(['there is no conformance test called cart.cleer']);
  });

  it('asks for the subject when the first test runs, and once', async () => {
    let asked = 0;
    const subject = () => {
      asked += 1;
      return Promise.resolve(localSubject('clamp'));
    };
    describeConformance({ describe: (_, define) => define(), it: () => undefined }, { name: 'x', subject });
    expect(asked).toBe(0);
    await run({ subject });
    expect(asked).toBe(1);
  });
});
