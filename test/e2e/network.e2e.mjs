/** On a buyer's whole path nothing is asked for but what the page names, and the console keeps quiet. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../run/command.mjs';
import { Buyer } from './buyer.mjs';

/** What the demo's page and its files name. */
const ALLOWED = {
  '/': [/^\/$/, /^\/scheme\.js$/, /^\/assets\/[\w.-]+\.(js|css)$/, /^\/hls\.worker\.js$/],
  '/script-tag.html': [
    /^\/script-tag\.html$/,
    /^\/plain\.css$/,
    /^\/cdn\/(vitrine\.(js|css)|hls\.worker\.js|chunks\/[\w.-]+\.js)$/,
  ],
};
const OF_BOTH = [
  /^\/__page-log(\.js)?$/,
  /^\/favicon\.svg$/,
  /^\/catalog\.json$/,
  /^\/films\/ceramics\/(tags\.json|poster\.jpg|film\.mp4|captions\.\w+\.vtt)$/,
  /^\/films\/ceramics\/(\d+|audio\w*|subtitles\w*|[\w.-]+)?\/?[\w.-]+\.(m3u8|m4s|mp4|vtt|webvtt)$/,
];

export const tests = Object.fromEntries(
  Object.entries(ALLOWED).map(([path, own]) => [
    `asks for nothing that ${path} does not name`,
    async ({ page, log, site }) => {
      const buyer = new Buyer(page);
      await buyer.visit(path);
      await buyer.takeMugToCheckout();
      assert.match(await buyer.checkout.buy(), /\S/);
      await buyer.checkout.backToTheFilm();
      await buyer.film.resume();

      const pictures = picturesOfCatalog();
      const isNamed = (request) =>
        [...own, ...OF_BOTH].some((pattern) => pattern.test(request)) || pictures.has(request);
      assert.deepEqual(
        site.requests.filter((request) => !isNamed(request)),
        [],
      );
      const foreign = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => !name.startsWith(`${location.origin}/`) && !name.startsWith('blob:')),
      );
      assert.deepEqual(foreign, []);
      assert.deepEqual(log.entries, []);
    },
  ]),
);

function picturesOfCatalog() {
  const catalog = readFileSync(join(projectFolder, '.out/demo/catalog.json'), 'utf8');
  return new Set([...catalog.matchAll(/"url":\s*"(products\/[^"]+)"/g)].map(([, path]) => `/${path}`));
}
