/** The table of conformance: it hides neither a failure, nor a skip, nor an adapter that could not be tried. */
import { describe, expect, it } from 'vitest';
import { CONFORMANCE_TEST_COUNT } from '../../src/testing/conformance/conformance.js';
import { localSubject } from '../adapters/local/local-subject.js';
import { formatReport, isFit, reportRow, type RowReport } from './conformance-report.js';

const row = { name: 'a shop', backend: 'a server' };

const report: RowReport = {
  ...row,
  results: [
    { id: 'cart.clear', status: 'passed' },
    { id: 'cart.unknown-line', status: 'failed', reason: 'wanted not-found' },
    { id: 'stock.refused', status: 'skipped', reason: 'stock that refuses' },
  ],
};

describe('a row', () => {
  it('runs the whole suite and closes what it opened', async () => {
    let closed = 0;
    const open = () => Promise.resolve({ subject: localSubject('clamp'), close: () => void (closed += 1) });
    const { results, problem } = await reportRow({ ...row, open });
    expect([results.length, problem, closed]).toEqual([CONFORMANCE_TEST_COUNT, undefined, 1]);
  });

  it('that cannot be opened is a problem', async () => {
    const found = await reportRow({ ...row, open: () => Promise.reject(new Error('no server')) });
    expect([found.problem, isFit(found)]).toEqual(['no server', false]);
  });

  it('with a failure is not fit; one that was left out is', () => {
    expect(isFit(report)).toBe(false);
    expect(isFit({ ...row, results: [], leftOut: 'npm run …' })).toBe(true);
  });
});

describe('the report', () => {
  const text = formatReport([report, { ...row, name: 'another', results: [], leftOut: 'npm run it' }]);

  it('counts by group', () => {
    expect(text).toMatch(/^cart +1 1! *$/m);
    expect(text).toMatch(/^stock +0 1- *$/m);
    expect(text).toMatch(/^all +1 1! 1- *$/m);
  });

  it('names failures, skips and what was not run', () => {
    expect(text).toContain('FAILED cart.unknown-line: wanted not-found');
    expect(text).toContain('skipped, stock that refuses: stock.refused');
    expect(text).toContain('not run: npm run it');
  });
});
