/** How many tests passed and failed, kept in files between the runners and the closing line. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './command.mjs';

const folder = join(projectFolder, '.out/results');
const fileOf = (name) => join(folder, `${name}.json`);

/** Where the results of a runner are written. */
export function resultFile(name) {
  mkdirSync(folder, { recursive: true });
  return fileOf(name);
}

/** Forgets an earlier run. */
export function clearCounts(name) {
  rmSync(fileOf(name), { force: true });
}

/** Keeps `{ passed, failed }` of a runner. */
export function writeCounts(name, counts) {
  writeFileSync(resultFile(name), JSON.stringify(counts));
}

/** Reads what a runner left, be it ours or the report of vitest; a runner that left nothing failed. */
export function readCounts(name) {
  try {
    const result = JSON.parse(readFileSync(fileOf(name), 'utf8'));
    if ('passed' in result) return result;
    const { numTotalTests, numPassedTests } = result;
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
