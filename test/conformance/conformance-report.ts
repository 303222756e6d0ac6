/** Runs the rows and puts them into words: a table adapter × group, what failed, and why something was skipped. */
import {
  CONFORMANCE_TEST_COUNT,
  CONFORMANCE_TESTS,
  runConformance,
  type ConformanceResult,
} from '../../src/testing/conformance/conformance.js';
import type { ConformanceRow } from './conformance-row.js';

/** What came of one row. */
export interface RowReport {
  readonly name: string;
  readonly backend: string;
  readonly results: readonly ConformanceResult[];
  /** Why there are no results. */
  readonly problem?: string;
  /** How to run a row that was left out. */
  readonly leftOut?: string;
}

const GROUPS = [...new Set(CONFORMANCE_TESTS.map(({ id }) => groupOf(id)))];

/** Opens a row, tries everything, and closes it. Never rejects. */
export async function reportRow({ name, backend, open }: ConformanceRow): Promise<RowReport> {
  const row = { name, backend };
  try {
    const { subject, close } = await open();
    try {
      const results = await runConformance(subject);
      const isWhole = results.length === CONFORMANCE_TEST_COUNT;
      const problem = `${results.length} tests ran instead of ${CONFORMANCE_TEST_COUNT}`;
      return { ...row, results, ...(isWhole ? {} : { problem }) };
    } finally {
      await close?.();
    }
  } catch (thrown) {
    return { ...row, results: [], problem: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** Whether a row shows that the adapter is fit; a row that was left out shows nothing, and is no failure. */
export function isFit({ problem, results }: RowReport): boolean {
  return problem === undefined && !results.some(({ status }) => status === 'failed');
}

/** The whole report. */
export function formatReport(rows: readonly RowReport[]): string {
  const table = formatTable([
    ['', ...rows.map(({ name }) => name)],
    ...GROUPS.map((group) => [group, ...rows.map((row) => cell(row, group))]),
    ['all', ...rows.map((row) => cell(row))],
  ]);
  const legend = '5 passed · 2! failed · 3- skipped · nothing: not run';
  return [table, legend, ...rows.map(formatRow)].join('\n\n');
}

function cell({ results }: RowReport, group?: string): string {
  const those = group === undefined ? results : results.filter(({ id }) => groupOf(id) === group);
  const count = (status: ConformanceResult['status']) =>
    those.filter((result) => result.status === status).length;
  const [failed, skipped] = [count('failed'), count('skipped')];
  if (those.length === 0) return '';
  return [count('passed'), ...(failed ? [`${failed}!`] : []), ...(skipped ? [`${skipped}-`] : [])].join(' ');
}

function formatRow({ name, backend, results, problem, leftOut }: RowReport): string {
  const lines = [`${name} (${backend})`];
  if (leftOut !== undefined) lines.push(`  not run: ${leftOut}`);
  if (problem !== undefined) lines.push(`  PROBLEM: ${problem}`);
  for (const { id, status, reason } of results)
    if (status === 'failed') lines.push(`  FAILED ${id}: ${reason}`);
  for (const [reason, ids] of skipsByReason(results)) lines.push(`  skipped, ${reason}: ${ids.join(', ')}`);
  return lines.join('\n');
}

function skipsByReason(results: readonly ConformanceResult[]): ReadonlyMap<string, readonly string[]> {
  const skips = new Map<string, string[]>();
  for (const { id, status, reason = '' } of results)
    if (status === 'skipped') skips.set(reason, [...(skips.get(reason) ?? []), id]);
  return skips;
}

function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

function groupOf(id: string): string {
  return id.split('.')[0] ?? id;
}
