/** Loads the demo's home page as a first visit, lets it rest, presses play, and reads what that took. */
import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from '../../../demo/serve.mjs';
import { launchChromium } from '../browser.mjs';
import { summarize } from '../statistics.mjs';
import { readHome, watchHome } from './in-page.mjs';

/** After the load event nothing happens for so long before play is pressed; the film then plays for as long. */
export const REST_MILLISECONDS = 2_000;

const PATIENCE_MILLISECONDS = 60_000;
const PLAY_BUTTON = 'vitrine-player >>> [part~=play-button]';

const bytesOfKilobits = (kilobits) => (kilobits * 1024) / 8;

/** The second is what Lighthouse applies for "mobile" when it throttles by the developer tools. */
export const SITUATIONS = [
  {
    name: 'Desk',
    viewport: { width: 1280, height: 900 },
    slowdown: 1,
  },
  {
    name: 'Phone, slow 4G',
    viewport: { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
    slowdown: 4,
    network: { latency: 562.5, download: bytesOfKilobits(1474.56), upload: bytesOfKilobits(675) },
  },
];

const hostOf = (url) => new URL(url).host;

async function measureOnce(page, address, { viewport, slowdown, network }) {
  const messages = [];
  const urls = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('request', (request) => urls.push(request.url()));
  await page.setViewport(viewport);
  await page.emulateCPUThrottling(slowdown);
  if (network) await page.emulateNetworkConditions(network);
  await page.evaluateOnNewDocument(watchHome);
  await page.goto(`${address}/`, { waitUntil: 'load', timeout: PATIENCE_MILLISECONDS });
  const button = await page.waitForSelector(PLAY_BUTTON, { timeout: PATIENCE_MILLISECONDS });
  await pause(REST_MILLISECONDS);
  await button.click();
  await page.waitForFunction(() => window.benchmark.found.firstFrame !== undefined, {
    timeout: PATIENCE_MILLISECONDS,
  });
  await pause(REST_MILLISECONDS);
  const seen = await page.evaluate(readHome);
  const asked = [...urls, ...seen.entries.map(({ url }) => url)].filter((url) => /^(https?|wss?):/.test(url));
  return { ...seen, messages, otherHosts: otherHosts(asked, hostOf(address)) };
}

const otherHosts = (urls, own) => [...new Set(urls.map(hostOf))].filter((host) => host !== own);

/** Files that were there at a moment. */
function arrived(entries, moment) {
  const files = entries.filter(({ there }) => there > 0 && there <= moment);
  return { requests: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** The figures of one load. */
function figuresOf(seen) {
  const atPaint = arrived(seen.entries, seen.largestPaint);
  const atPress = arrived(seen.entries, seen.pressed);
  const atFrame = arrived(seen.entries, seen.firstFrame);
  return {
    firstPaint: seen.firstPaint,
    largestPaint: seen.largestPaint,
    bytesAtPaint: atPaint.bytes,
    blockingMilliseconds: seen.blockingMilliseconds,
    bytesAtRest: atPress.bytes,
    requestsAtRest: atPress.requests,
    frameAfterPress: seen.firstFrame - seen.pressed,
    bytesAtFrame: atFrame.bytes,
    requestsAtFrame: atFrame.requests,
    layoutShift: seen.layoutShift,
    messages: seen.messages.length,
    otherHosts: seen.otherHosts.length,
  };
}

function summarizeSituation({ situation, samples }) {
  const figures = samples.map(figuresOf);
  const summaries = Object.keys(figures[0]).map((name) => [
    name,
    summarize(figures.map((each) => each[name])),
  ]);
  return {
    situation,
    figures: Object.fromEntries(summaries),
    largestElements: [...new Set(samples.map(({ largestElement }) => largestElement))],
  };
}

/** Resolves to `{ version, rounds, situations }`. A first load pays for the start of the browser and does not count. */
export async function measureHome(rounds, tell) {
  const measured = SITUATIONS.map((situation) => ({ situation, samples: [] }));
  const server = await startServer();
  const browser = await launchChromium();
  const load = (situation) => browser.visit((page) => measureOnce(page, server.address, situation));
  try {
    await load(SITUATIONS[0]);
    for (let round = 0; round < rounds; round++) {
      tell(`Home page, round ${round + 1} of ${rounds}`);
      for (const { situation, samples } of measured) samples.push(await load(situation));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return { version: browser.version, rounds, situations: measured.map(summarizeSituation) };
}
