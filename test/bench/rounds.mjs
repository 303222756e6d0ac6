/** Measures every page in rounds, so that what the machine does meanwhile falls on all of them alike. */
import { startServer } from '../../demo/serve.mjs';
import { launchChromium } from './browser.mjs';
import { COUNTS, EMBEDS, pathOf } from './embeds.mjs';
import { writeSite } from './site.mjs';

const PAGES = EMBEDS.flatMap((embed) => COUNTS.map((count) => ({ embed, count })));

/**
 * Resolves to `{ version, pages }`; each page has its samples, one per round. The first visit of a browser pays for its start,
 * so one goes before and does not count. Every other round goes backwards.
 */
export async function measureRounds(rounds, tell) {
  const pages = PAGES.map((page) => ({ ...page, samples: [] }));
  // No policy, because under the strict one hls.js alone could not have its worker.
  const server = await startServer({ root: writeSite(), policyOf: () => undefined });
  const browser = await launchChromium();
  const measure = ({ embed, count }) => browser.measure(server.address + pathOf(embed, count));
  try {
    await measure(pages[0]);
    for (let round = 0; round < rounds; round++) {
      tell(`Round ${round + 1} of ${rounds}`);
      for (const page of round % 2 === 0 ? pages : pages.toReversed()) page.samples.push(await measure(page));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return { version: browser.version, pages };
}
