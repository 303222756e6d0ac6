/** Takes the pictures of `docs/pictures`: `npm run pictures`. Needs the Vendure server of the tests, and builds the demo. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../../demo/serve.mjs';
import { launchBrowser } from '../e2e/drivers/driver.mjs';
import { Page } from '../e2e/page.mjs';
import { Site } from '../e2e/site.mjs';
import { buildDemo } from '../run/build.mjs';
import { projectFolder } from '../run/command.mjs';
import { startVendureServer } from '../servers/vendure/vendure-server.mjs';
import { takeAnimatedPath } from './animated-path.mjs';
import { walkBuyerPath } from './buyer-path.mjs';
import { takePagePictures } from './demo-pages.mjs';
import { toJpeg } from './jpeg.mjs';

const SIZE = { width: 390, height: 844 };

/** The same film and the same shop under the laws of two markets, each in the language of its buyers; `stations` are all unless named. */
const WALKS = [
  { name: 'de', market: 'DE', language: 'de', disclosure: 'Anzeige', product: 'Lagerbecher' },
  {
    name: 'us',
    market: 'US',
    language: 'en',
    disclosure: 'Ad',
    product: 'Camp Mug',
    stations: ['film', 'review', 'order-button'],
  },
];

const folder = join(projectFolder, 'docs/pictures');

async function walk(browser, { name, stations, ...wishes }) {
  const site = new Site();
  const server = await startServer({ intercept: site.intercept });
  const shop = await startVendureServer({ pictureBase: server.address });
  const profile = await browser.openProfile();
  const page = new Page(await profile.newTab(), 'chromium', server.address);
  await page.setViewport(SIZE.width, SIZE.height);
  let taken = 0;
  const take = async (step) => {
    taken += 1;
    if (stations && !stations.includes(step)) return;
    const file = join(folder, `path-${name}-${taken}-${step}.jpg`);
    writeFileSync(file, toJpeg(await page.picture()));
    console.log(file);
  };
  try {
    await walkBuyerPath({ page, site, shop, take, ...wishes });
  } finally {
    await profile.close();
    await shop.stop();
    server.close();
  }
}

mkdirSync(folder, { recursive: true });
await buildDemo();
const browser = await launchBrowser('chromium');
try {
  for (const wishes of WALKS) await walk(browser, wishes);
  await takeAnimatedPath(browser);
  await takePagePictures(browser);
} finally {
  await browser.close();
}
