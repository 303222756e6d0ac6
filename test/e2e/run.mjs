/** Runs the end-to-end tests in one engine: `node test/e2e/run.mjs --browser=firefox [--only=words of a file or a test]`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from '../../demo/serve.mjs';
import { writeCounts } from '../run/counts.mjs';
import { BrowserKeeper } from './browser-keeper.mjs';
import { DeadlineError, within } from './deadline.mjs';
import { Page } from './page.mjs';
import { PageLog } from './page-log.mjs';
import { Site } from './site.mjs';

const TEST_SECONDS = 120;
const PICTURE_SECONDS = 20;

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, only: { type: 'string', default: '' } },
});
const engine = values.browser;

/** Every test of every `*.e2e.mjs`, as `[name, run]`. */
async function findTests() {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.e2e.mjs'));
  const found = [];
  for (const file of files.sort()) {
    const { tests } = await import(join(import.meta.dirname, file));
    for (const [name, run] of Object.entries(tests))
      found.push([`${file.replace('.e2e.mjs', '')}: ${name}`, run]);
  }
  return found.filter(([name]) => name.includes(values.only));
}

function assertQuiet(log) {
  const complaints = log.of('uncaught', 'violation');
  if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
}

/** What the page looked like and said, for the report of a failure. */
async function describe(page, log, name) {
  const picture = await within(PICTURE_SECONDS, 'A picture', page.screenshot(name)).catch(
    (reason) => `no picture: ${reason.message}`,
  );
  return picture + log.entries.map(({ kind, text }) => `\n      ${kind}: ${text}`).join('');
}

/** Runs one test on a server, an origin and a profile of its own. */
async function runTest(keeper, name, run) {
  const log = new PageLog();
  const site = new Site();
  const intercept = (...request) => site.intercept(...request) || log.intercept(...request);
  const server = await startServer({ intercept });
  const profile = await keeper.openProfile();
  const openTab = async () => new Page(await profile.newTab(), engine, server.address);
  const page = await openTab();
  try {
    await within(TEST_SECONDS, 'The test', run({ page, openTab, log, site, address: server.address }));
    assertQuiet(log);
  } catch (error) {
    const seen = await describe(page, log, name);
    if (error instanceof DeadlineError) await keeper.replace();
    throw new Error(`${error.stack ?? error}\n    ${seen}`, { cause: error });
  } finally {
    await keeper.closeProfile(profile);
    server.close();
  }
}

const counts = { passed: 0, failed: 0 };
const keeper = new BrowserKeeper(engine);
try {
  for (const [name, run] of await findTests()) {
    const started = performance.now();
    try {
      await runTest(keeper, name, run);
      counts.passed++;
      console.log(`  ✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    } catch (error) {
      counts.failed++;
      console.error(`  ✗ ${name}\n    ${error.message}`);
    }
  }
} finally {
  await keeper.close();
}
writeCounts(`e2e-${engine}`, counts);
console.log(`${engine}: ${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
