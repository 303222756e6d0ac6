/** Opens a built app in Chromium, under the demo's strict policy. */
import { startServer } from '../../demo/serve.mjs';
import { launchBrowser } from '../e2e/drivers/driver.mjs';
import { PageLog } from '../e2e/page-log.mjs';
import { Page } from '../e2e/page.mjs';
import { FilmPage } from '../e2e/pages/film.mjs';

/** Calls `watch(page, film)` and resolves to everything that the app complained about meanwhile. */
export async function watchApp(folder, watch) {
  const log = new PageLog();
  const server = await startServer({ root: folder, intercept: log.intercept });
  const browser = await launchBrowser('chromium');
  try {
    const profile = await browser.openProfile();
    const page = new Page(await profile.newTab(), 'chromium', server.address);
    await page.open('/');
    await watch(page, new FilmPage(page));
  } finally {
    await browser.close();
    server.close();
  }
  return log.entries;
}
