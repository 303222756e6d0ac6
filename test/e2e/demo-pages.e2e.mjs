/** Every page of the demo opens, says what it shows, leads to its source and the other pages, and pleases axe. */
import assert from 'node:assert/strict';
import { pages } from '../../demo/frame/frame.mjs';
import { bringAxe, findings } from './audit.mjs';

const PHONE = [447, 844];
const DESK = [1280, 900];

/** The page that needs no build has no frame either. */
const framed = pages.filter(({ file }) => !file.startsWith('public/'));

export const tests = {
  ...Object.fromEntries(
    framed.map((page) => [`${page.name}: frame, sources, axe`, (test) => inspect(test, page)]),
  ),

  'leads from page to page': async ({ page }) => {
    await page.open('/');
    for (const { path, name } of framed.slice(1)) {
      await page.click('.frame-button');
      await page.waitForText(`.frame-pages a[href="${path}"]`, new RegExp(name));
      await page.click(`.frame-pages a[href="${path}"]`);
      await page.waitForPath(path);
    }
  },

  'keeps the colours that were chosen': async ({ page }) => {
    await page.open('/');
    const scheme = () => page.evaluate(() => getComputedStyle(document.body).colorScheme);
    assert.equal(await scheme(), 'light dark');
    await page.click('.frame-scheme label:has([value="dark"])');
    await page.waitUntil(async () => (await scheme()) === 'dark', 'the page is dark');
    await page.open('/article.html');
    assert.equal(await scheme(), 'dark');
    assert.equal(await page.evaluateOn('.frame-scheme [value="dark"]', (radio) => radio.checked), true);
    await page.click('.frame-scheme label:has([value="auto"])');
    await page.waitUntil(async () => (await scheme()) === 'light dark', 'the system decides again');
  },
};

async function inspect({ page, site, log }, { path, name, sentence, sources }) {
  bringAxe(site, path);
  const problems = [];
  for (const [[width, height], scheme] of [
    [PHONE, 'dark'],
    [DESK, 'light'],
  ]) {
    await page.setViewport(width, height);
    await page.open(path);
    await page.click(`.frame-scheme label:has([value="${scheme}"])`);
    await page.waitUntil(() => areDefined(page), 'the elements are defined');
    for (const finding of await findings(page)) problems.push(`${width} px, ${scheme}: ${finding}`);
    assert.ok(await fits(page), `Nothing sticks out at ${width} px`);
  }
  assert.deepEqual(problems, []);

  assert.equal(await page.text('.frame-place b'), name);
  assert.equal(await page.text('.frame-says > span'), sentence);
  for (const file of sources) {
    const source = await page.evaluate(
      async (address) => (await fetch(address)).status,
      `/source/${file}.txt`,
    );
    assert.equal(source, 200, file);
  }
  assert.deepEqual(log.entries, []);
}

function areDefined(page) {
  return page.evaluate(() => document.querySelector('vitrine-shop :not(:defined)') === null);
}

function fits(page) {
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
}
