/** Loads pages in Chromium as a first visit, and reads what one with a film that plays by itself cost. */
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS, programPath } from '../run/browser-programs.mjs';
import { countIdleNodes, watchPage } from './in-page.mjs';

/** From the first frame on, so long the film plays while its costs are counted. */
export const PLAY_MILLISECONDS = 2000;

const PATIENCE_MILLISECONDS = 30_000;
const VIEWPORT = { width: 1280, height: 900 };

async function readMetrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

function inTime(work, url) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    const give = () => reject(new Error(`${url}: no frame within ${PATIENCE_MILLISECONDS / 1000} s`));
    timer = setTimeout(give, PATIENCE_MILLISECONDS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Time of the thread, not of the clock, so that other programs of the machine count little. */
async function measureIn(page, url) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.setViewport(VIEWPORT);
  await page.evaluateOnNewDocument(watchPage, PLAY_MILLISECONDS);
  const before = await readMetrics(session);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const seen = await inTime(
    page.evaluate(() => window.benchmark),
    url,
  );
  const after = await readMetrics(session);
  await session.send('HeapProfiler.collectGarbage');
  const { Nodes: nodes } = await readMetrics(session);
  return {
    ...seen,
    busyMilliseconds: (after.TaskDuration - before.TaskDuration) * 1000,
    nodes,
    idleNodes: await page.evaluate(countIdleNodes),
  };
}

/** Resolves to `{ version, visit(work), measure(url), close }`; `visit` gives a page of a fresh profile to `work`. */
export async function launchChromium() {
  const browser = await puppeteer.launch({
    executablePath: programPath('Chromium'),
    args: CHROMIUM_ARGUMENTS,
    headless: true,
  });
  const visit = async (work) => {
    const profile = await browser.createBrowserContext();
    try {
      return await work(await profile.newPage());
    } finally {
      await profile.close();
    }
  };
  return {
    version: await browser.version(),
    visit,
    measure: (url) => visit((page) => measureIn(page, url)),
    close: () => browser.close(),
  };
}
