/** The steps of the suite, in their order. */
import { buildDemo, buildPackage } from './build.mjs';
import { ensurePrograms } from './browser-install.mjs';
import { ENGINES } from './browser-programs.mjs';
import { runAll } from './command.mjs';
import { resultFile } from './counts.mjs';
import { installServers } from './servers.mjs';

const command =
  (...commands) =>
  () =>
    runAll(commands);

function vitest(project) {
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile(project)}`];
  return command(['vitest', 'run', '--project', project, ...report]);
}

function browserTests(engine) {
  return {
    name: `browser-${engine}`,
    group: 'browser',
    engine,
    counts: true,
    run: command(['env', `BROWSER=${engine}`, 'wtr']),
  };
}

function endToEnd(engine) {
  return {
    name: `e2e-${engine}`,
    group: 'e2e',
    engine,
    counts: true,
    needs: 'demo',
    run: command(['node', 'test/e2e/run.mjs', `--browser=${engine}`]),
  };
}

/**
 * Each step has a name, a group by which it can be chosen, and what it runs. `counts` marks runners of tests, `needs` names the
 * step without which it makes no sense.
 */
export const STEPS = [
  { name: 'programs', group: 'browser', run: (engines) => ensurePrograms(engines) },
  { name: 'lock', group: 'check', run: command(['node', 'test/run/lock.mjs']) },
  { name: 'types', group: 'check', run: command(['tsc'], ['tsc', '-p', 'src/pure']) },
  { name: 'lint', group: 'check', run: command(['eslint', '.']) },
  { name: 'format', group: 'check', run: command(['prettier', '--check', '--log-level', 'warn', '.']) },
  { name: 'servers', group: 'unit', run: () => installServers() },
  { name: 'unit', group: 'unit', counts: true, needs: 'servers', run: vitest('unit') },
  { name: 'build', group: 'package', run: buildPackage },
  { name: 'package', group: 'package', counts: true, needs: 'build', run: vitest('package') },
  ...ENGINES.map(browserTests),
  { name: 'demo', group: 'e2e', run: buildDemo },
  ...ENGINES.map(endToEnd),
];
