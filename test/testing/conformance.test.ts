/** The conformance suite itself: it catches broken adapters, and what it cannot try it never counts as passed. */
import { describe, expect, it } from 'vitest';
import {
  CONFORMANCE_TEST_COUNT,
  CONFORMANCE_TESTS,
  runConformance,
  runConformanceTest,
} from '../../src/testing/conformance/conformance.js';
import type { ConformanceSubject } from '../../src/testing/conformance/subject.js';
import { cornerSubject } from '../../docs/guides/template-adapter/corner-subject.js';
import { localSubject } from '../adapters/local/local-subject.js';
import type { Mutant } from './break-adapter.js';
import { CART_MUTANTS } from './cart-mutants.js';
import { CATALOG_MUTANTS } from './catalog-mutants.js';
import { CHECKOUT_MUTANTS } from './checkout-mutants.js';
import { LOCAL_MUTANTS } from './local-mutants.js';
import { messageSubject } from './message-subject.js';
import { ORDER_MUTANTS } from './order-mutants.js';
import { REMOTE_MUTANTS } from './remote-mutants.js';

const MUTANTS = [
  ...LOCAL_MUTANTS,
  ...CATALOG_MUTANTS,
  ...CART_MUTANTS,
  ...REMOTE_MUTANTS,
  ...CHECKOUT_MUTANTS,
  ...ORDER_MUTANTS,
];

const SUBJECTS = {
  local: () => localSubject('clamp'),
  rejecting: () => localSubject('reject'),
  remote: cornerSubject,
  messages: messageSubject,
};

function broken({ of, ...mutant }: Mutant): ConformanceSubject {
  const subject = SUBJECTS[of]();
  return {
    ...subject,
    create() {
      const adapter = subject.create();
      return { ...adapter, ...mutant.break(adapter) };
    },
  };
}

async function statusOf(subject: ConformanceSubject, id: string): Promise<string> {
  const test = CONFORMANCE_TESTS.find((other) => other.id === id);
  if (!test) throw new Error(`no conformance test "${id}"`);
  const { status, reason } = await runConformanceTest(subject, test);
  return reason === undefined ? status : `${status}: ${reason}`;
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

  it.each(MUTANTS)('catches an adapter that $name', async (mutant) => {
    for (const id of mutant.caughtBy) {
      expect(await statusOf(SUBJECTS[mutant.of](), id)).toBe('passed');
      expect(await statusOf(broken(mutant), id)).toMatch(/^failed/);
    }
  });

  it('has no test that never catches anybody', () => {
    const useful = new Set([...MUTANTS.flatMap(({ caughtBy }) => caughtBy), 'context.prices-follow']);
    expect(CONFORMANCE_TESTS.map(({ id }) => id).filter((id) => !useful.has(id))).toEqual([]);
  });

  it('catches an adapter that keeps the prices of where the buyer was before', async () => {
    const subject = localSubject('clamp');
    const elsewhere = { context: { country: 'AT' }, unitPrice: { amountMinor: 2999, currency: 'EUR' } };
    const fixtures = { ...subject.fixtures, elsewhere };
    const follows = () => subject.controls?.setPrice?.(fixtures.inStock, 2999) ?? Promise.resolve();
    const moving = (setContext: () => Promise<void>) => ({
      ...subject,
      fixtures,
      create: () => ({ ...subject.create(), setContext }),
    });
    expect(
      await statusOf(
        moving(() => Promise.resolve()),
        'context.prices-follow',
      ),
    ).toMatch(/^failed/);
    expect(await statusOf(moving(follows), 'context.prices-follow')).toBe('passed');
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
