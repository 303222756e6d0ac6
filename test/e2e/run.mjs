/** Runs the end-to-end tests in one engine: `node test/e2e/run.mjs --browser=firefox [--only=words of a file or a test]`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from '../../demo/serve.mjs';
import { writeCounts } from '../run/counts.mjs';
import { launchBrowser } from './drivers/driver.mjs';
import { Page } from './page.mjs';
import { PageLog } from './page-log.mjs';
import { Site } from './site.mjs';

const TIMEOUT_MILLISECONDS = 120_000;

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

function inTime(work) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    const give = () => reject(new Error(`Not done within ${TIMEOUT_MILLISECONDS / 1000} s`));
    timer = setTimeout(give, TIMEOUT_MILLISECONDS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function assertQuiet(log) {
  const complaints = log.of('uncaught', 'violation');
  if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
}

/** Runs one test on a server, an origin and a profile of its own. */
async function runTest(browser, name, run) {
  const log = new PageLog();
  const site = new Site();
  const intercept = (...request) => site.intercept(...request) || log.intercept(...request);
  const server = await startServer({ intercept });
  const profile = await browser.openProfile();
  const openTab = async () => new Page(await profile.newTab(), engine, server.address);
  const page = await openTab();
  try {
    await inTime(run({ page, openTab, log, site, address: server.address }));
    assertQuiet(log);
  } catch (error) {
    const picture = await page.screenshot(name).catch((reason) => `no picture: ${reason.message}`);
    const said = log.entries.map(({ kind, text }) => `\n      ${kind}: ${text}`).join('');
    throw new Error(`${error.stack ?? error}\n    ${picture}${said}`, { cause: error });
  } finally {
    await profile.close().catch((error) => console.error(`    The profile did not close: ${error.message}`));
    server.close();
  }
}

const counts = { passed: 0, failed: 0 };
const browser = await launchBrowser(engine);
try {
  for (const [name, run] of await findTests()) {
    const started = performance.now();
    try {
      await runTest(browser, name, run);
      counts.passed++;
      console.log(`  ✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    } catch (error) {
      counts.failed++;
      console.error(`  ✗ ${name}\n    ${error.message}`);
    }
  }
} finally {
  await browser.close();
}
writeCounts(`e2e-${engine}`, counts);
console.log(`${engine}: ${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
