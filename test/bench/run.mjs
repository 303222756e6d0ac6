/**
 * `npm run bench`: builds, measures what a page pays in bytes, time and nodes, and prints it. Figures to look at, not a test.
 * `-- --write` puts them into `docs/benchmark.md`, `--rounds=9` repeats more often, `--no-build` takes the build that is there.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPackage } from '../run/build.mjs';
import { projectFolder } from '../run/command.mjs';
import { judge } from './goals.mjs';
import { writeReport } from './report.mjs';
import { measureRounds } from './rounds.mjs';
import { measureScriptTag } from './script-tag-size.mjs';
import { compare } from './statistics.mjs';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    rounds: { type: 'string', default: '7' },
    'no-build': { type: 'boolean' },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds=${values.rounds} is not a number of rounds`);

if (!values['no-build']) await buildPackage();
const bytes = measureScriptTag();
const { version, pages } = await measureRounds(rounds, (text) => console.error(text));
const compared = compare(pages);
const goals = judge(compared, bytes);
const report = await writeReport({ version, rounds, date: new Date(), pages: compared, bytes, goals });
console.log(`\n${report}`);
if (values.write) writeFileSync(join(projectFolder, 'docs/benchmark.md'), report);
