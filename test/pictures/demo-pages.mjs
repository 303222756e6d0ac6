/** A picture of every page of the demo, light and dark, on a phone and on a desk: `node test/pictures/demo-pages.mjs [address]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../../demo/frame/frame.mjs';
import { startServer } from '../../demo/serve.mjs';
import { launchBrowser } from '../e2e/drivers/driver.mjs';
import { Page } from '../e2e/page.mjs';
import { buildDemo } from '../run/build.mjs';
import { projectFolder } from '../run/command.mjs';
import { toJpeg } from './jpeg.mjs';

const SIZES = { phone: [390, 844], desk: [1280, 900] };
const SCHEMES = ['light', 'dark'];
const WIDEST = 960;

/** Where a page has something to show besides what it opens with. */
const ADDRESSES = { '/workbench.html': '/workbench.html#scene=player-sheet&theme=editorial' };

const folder = join(projectFolder, 'docs/pictures');

const nameOf = ({ path }) => (path === '/' ? 'home' : path.slice(1).replace('.html', ''));

/** Elements and pictures come to rest. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 2_500));

async function takePicture(page, shown, [size, [width, height]], scheme) {
  await page.setViewport(width, height);
  await page.open(ADDRESSES[shown.path] ?? shown.path);
  await page.evaluate((wanted) => globalThis.localStorage.setItem('demo-scheme', wanted), scheme);
  await page.reload();
  await rest();
  const file = join(folder, `page-${nameOf(shown)}-${size}-${scheme}.jpg`);
  writeFileSync(file, toJpeg(await page.picture(), WIDEST));
  console.log(file);
}

/** Takes them all, or those of one address. */
export async function takePagePictures(browser, only) {
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  const profile = await browser.openProfile();
  const page = new Page(await profile.newTab(), 'chromium', server.address);
  try {
    // The page without a build follows the system, which stays as it is.
    const wanted = pages.filter(({ file, path }) => !file.startsWith('public/') && (!only || path === only));
    for (const shown of wanted)
      for (const size of Object.entries(SIZES))
        for (const scheme of SCHEMES) await takePicture(page, shown, size, scheme);
  } finally {
    await profile.close();
    server.close();
  }
}

if (import.meta.filename === process.argv[1]) {
  await buildDemo();
  const browser = await launchBrowser('chromium');
  try {
    await takePagePictures(browser, process.argv[2]);
  } finally {
    await browser.close();
  }
}
