/** Runs the rows that were asked for, one after the other. */
import { formatReport, isFit, reportRow, type RowReport } from './conformance-report.js';
import { ROWS } from './conformance-rows.js';

/** What was asked for on the command line. */
export interface ConformanceWishes {
  /** Names of rows, or how they begin; empty for all. */
  readonly only: readonly string[];
  /** Rows that run only when they are named here. */
  readonly extra: readonly string[];
  /** Told when a row is finished. */
  tell(line: string): void;
}

/** The table as text and as data, and whether everything is fit. */
export async function runTable({ only, extra, tell }: ConformanceWishes) {
  const rows = ROWS.filter(({ name }) => only.length === 0 || only.some((wish) => name.startsWith(wish)));
  if (rows.length === 0) throw new Error(`no row is called ${only.join(' or ')}: ${namesOf(ROWS)}`);
  const reports: RowReport[] = [];
  for (const row of rows) {
    const { name, backend, flag } = row;
    const isLeftOut = flag !== undefined && !extra.includes(flag) && only.length === 0;
    if (isLeftOut) {
      reports.push({ name, backend, results: [], leftOut: `npm run conformance -- --with=${flag}` });
      continue;
    }
    tell(`${name} …`);
    reports.push(await reportRow(row));
  }
  return { text: formatReport(reports), reports, isFit: reports.every(isFit) };
}

function namesOf(rows: typeof ROWS): string {
  return rows.map(({ name }) => name).join(', ');
}
