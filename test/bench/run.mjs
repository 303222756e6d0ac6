/**
 * `npm run bench`: builds, measures what a page pays in bytes, time and nodes and how exact its pins are, and prints it. Figures
 * to look at, not a test. `-- --write` puts them into `docs/benchmark.md`, `--only=` one of `embeds`, `home`, `accuracy` measures that,
 * `--rounds=9` repeats the loads more often, `--engines=firefox` and `--films=mp4-b-24` choose what accuracy is measured of,
 * `--no-build` takes the build that is there.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDemo, buildPackage } from '../run/build.mjs';
import { projectFolder } from '../run/command.mjs';
import { measureAccuracy } from './accuracy/measure.mjs';
import { accuracyReport } from './accuracy/report.mjs';
import { judge } from './goals.mjs';
import { measureHome } from './home/measure.mjs';
import { homeReport } from './home/report.mjs';
import { updatePage, writePart } from './markdown.mjs';
import { embedsReport } from './report.mjs';
import { measureRounds } from './rounds.mjs';
import { measureScriptTag } from './script-tag-size.mjs';
import { compare } from './statistics.mjs';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    engines: { type: 'string' },
    films: { type: 'string' },
    'no-build': { type: 'boolean' },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds=${values.rounds} is not a number of rounds`);
const tell = (text) => console.error(text);

const parts = {
  async embeds() {
    const bytes = measureScriptTag();
    const { version, pages } = await measureRounds(rounds, tell);
    const compared = compare(pages);
    return embedsReport({ version, rounds, pages: compared, bytes, goals: judge(compared, bytes) });
  },
  async home() {
    return homeReport(await measureHome(rounds, tell));
  },
  async accuracy() {
    const chosen = {
      ...(values.engines ? { engines: values.engines.split(',') } : {}),
      ...(values.films ? { only: values.films } : {}),
    };
    return accuracyReport(await measureAccuracy({ ...chosen, tell }));
  },
};
const names = values.only ? [values.only] : Object.keys(parts);
if (!names.every((name) => Object.hasOwn(parts, name)))
  throw new Error(`--only=${values.only} is none of ${Object.keys(parts).join(', ')}`);

const needsPackage = names.some((name) => name !== 'home');
if (!values['no-build'] && needsPackage) await buildPackage();
if (!values['no-build'] && names.includes('home')) await buildDemo();
const measured = {};
for (const name of names) {
  measured[name] = await writePart(name, await parts[name](), new Date());
  console.log(`\n${measured[name]}`);
}
const page = join(projectFolder, 'docs/benchmark.md');
if (values.write) writeFileSync(page, updatePage(page, measured));
