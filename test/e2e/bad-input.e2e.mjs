/** Mistakes of a page's author: each is named with its place, and everything else lives on. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../run/command.mjs';
import { STRICT_POLICY } from '../../demo/serve.mjs';
import { Buyer } from './buyer.mjs';

const TAGS = '/films/ceramics/tags.json';
const CATALOG = '/catalog.json';
const PLAIN_PAGE = '/script-tag.html';
const SCRIPT = '<script type="module" src="/cdn/vitrine.js"></script>';

/** The minute for which an add waits for a network that is gone, and something for the machine. */
const MINUTE_OF_PATIENCE_MILLISECONDS = 80_000;

const editJson = (edit) => (text) => {
  const content = JSON.parse(text);
  edit(content);
  return JSON.stringify(content);
};

export const tests = {
  'a pin whose product nobody knows': async ({ page, site, log }) => {
    site.change(TAGS, (text) => text.replace('handle:camp-mug', 'handle:camp-jug'));
    const buyer = await visit(page);
    await buyer.film.play();
    await buyer.film.stopAt(1.5);
    await hear(page, log, /^problem: product-missing hotspot "mug": handle:camp-jug$/);
    await hear(page, log, /^warn: \[vitrine\] hotspot "mug" \(handle:camp-jug\): The shop does not know/);
    await buyVase(buyer);
  },

  'a film that is not there': async ({ page, site, log }) => {
    for (const film of ['master.m3u8', 'film.mp4'])
      site.answer(`/films/ceramics/${film}`, '', { status: 404 });
    const buyer = await visit(page);
    await page.click('vitrine-player >>> [part~=play-button]');
    await hear(page, log, /^problem: media-failed \S+\/films\/ceramics\/\S+: /);
    await page.waitForText('vitrine-player >>> [part~=error]', /Try again/);
    await page.waitForText('vitrine-product-list >>> [part~=item]', /Mug|Vase|Bowl|Lemons/);
    await buyer.cart.open();
  },

  'a tag file that is no JSON': async ({ page, site, log }) => {
    site.change(TAGS, (text) => text.slice(0, 100));
    const buyer = await visit(page);
    await buyer.film.play();
    await hear(page, log, /^problem: tags-malformed \S+tags\.json:\d+/);
    await buyer.film.stopAt(5.5);
    await buyer.film.waitForPins('Lemons');
  },

  'a tag file that is not there': async ({ page, site, log }) => {
    site.answer(TAGS, 'Not found', { status: 404 });
    const buyer = await visit(page);
    await buyer.film.play();
    await hear(page, log, /^problem: tags-unreachable \S+tags\.json: HTTP 404/);
    await buyer.film.stopAt(5.5);
    await buyer.film.waitForPins('Lemons');
  },

  'a pin that ends before it begins': async ({ page, site, log }) => {
    site.change(
      TAGS,
      editJson(({ hotspots }) => Object.assign(hotspots[1], { start: 3, end: 2, keyframes: [] })),
    );
    site.change('/', (html) => html.replace('start="5" end="6"', 'start="6" end="5"'));
    const buyer = await visit(page);
    await buyer.film.play();
    await hear(
      page,
      log,
      /^problem: hotspot-invalid \S+tags\.json:\d+ hotspots\[1\]\.end: 2 is before start 3; make it later$/,
    );
    await hear(
      page,
      log,
      /^problem: hotspot-invalid <vitrine-hotspot[^:]*\.end: 5 is before start 6; make it later$/,
    );
    await buyer.film.stopAt(4.5);
    await buyer.film.waitForPins('Lemon Bowl');
    await buyVase(buyer);
  },

  'a catalogue with a negative price': async ({ page, site, log }) => {
    site.change(
      CATALOG,
      editJson(({ products }) => (products[0].variants[0].price = -5)),
    );
    const buyer = await visit(page);
    const place =
      /^problem: catalog-invalid <vitrine-shop[^:]*: .*catalog\.json: products\[0\]\.variants\[0\]\.price: /;
    await hear(page, log, place);
    await hear(page, log, /^warn: \[vitrine\] .*products\[0\]\.variants\[0\]\.price: .*-5/);
    await buyer.film.play();
    await buyVase(buyer);
  },

  'a catalogue without a currency': async ({ page, site, log }) => {
    site.change(
      CATALOG,
      editJson((catalog) => delete catalog.currency),
    );
    const buyer = await visit(page);
    await hear(page, log, /^problem: catalog-invalid <vitrine-shop[^:]*: .*catalog\.json: currency: /);
    await buyer.film.play();
    await buyer.film.stopAt(4);
    await buyer.film.click('Product');
    await page.waitForText('vitrine-player >>> vitrine-product >>> .notice', /not set up for this page/);
    await buyer.film.resume();
    await buyer.film.waitForTime(4.5);
  },

  'an adapter that nobody has registered, until somebody does': async ({ page, site, log }) => {
    site.change(PLAIN_PAGE, (html) => html.replace('adapter="local"', 'adapter="corner-shop"'));
    const buyer = await visit(page, PLAIN_PAGE);
    await hear(page, log, /^problem: adapter-unregistered <vitrine-shop[^:]*: adapter="corner-shop"$/);
    assert.equal(await page.evaluateOn('vitrine-shop', (shop) => shop.matches(':state(waiting)')), true);
    await buyer.film.play();

    await page.evaluate(async () => {
      const { registerAdapter } = await import('/cdn/vitrine.js');
      const chunks = await (await fetch('/cdn/.vite/manifest.json')).json();
      const { createLocalAdapter } = await import(`/cdn/${chunks['src/adapters/local.ts'].file}`);
      registerAdapter('corner-shop', async () => ({ create: createLocalAdapter }), {
        attributes: { catalog: 'url' },
      });
    });
    await buyVase(buyer);
  },

  'storage that the browser refuses': async ({ page, site, log }) => {
    site.answer(
      '/no-storage.js',
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('No', 'SecurityError'); } });`,
    );
    site.change('/', (html) => html.replace('<head>', '<head><script src="/no-storage.js"></script>'));
    const buyer = await visit(page);
    await hear(page, log, /^problem: storage-blocked <vitrine-shop/);
    await buyer.takeMugToCheckout();
    assert.match(await buyer.checkout.buy(), /\S/);
  },

  'a second copy of the script': async ({ page, site, log }) => {
    copyScript(site);
    site.change(PLAIN_PAGE, twice);
    const buyer = await visit(page, PLAIN_PAGE);
    await hear(page, log, /^problem: script-twice \S+\/copy\/vitrine\.js: version \S+, after version \S+$/);
    await hear(page, log, /^warn: \[vitrine\] script-twice: \S+\/copy\/vitrine\.js/);
    // Where Trusted Types are required the second copy stops, and says so.
    log.forgive(/^uncaught: .*script-twice: .* stops here/, /^violation: trusted-types .*lit-html/);
    await buyer.takeMugToCheckout();
    assert.match(await buyer.checkout.buy(), /\S/);
  },

  'a second copy of the script, where the policy lets it in': async ({ page, site, log }) => {
    copyScript(site);
    const policy = STRICT_POLICY.replace('lit-html vitrine', `$& 'allow-duplicates'`);
    site.change(PLAIN_PAGE, twice, { headers: { 'content-security-policy': policy } });
    const buyer = await visit(page, PLAIN_PAGE);
    await hear(page, log, /^problem: script-twice/);
    await buyer.takeMugToCheckout();
    assert.match(await buyer.checkout.buy(), /\S/);
    assert.deepEqual(log.of('error'), []);
  },

  'a network that is gone when something is added': async ({ page, site, log }) => {
    site.cut(/cart-desk/);
    const { film, sheet, cart } = await visit(page);
    await film.play();
    await film.stopAt(2);
    await film.open('Ripple Vase');
    await sheet.tryToAdd();
    const product = 'vitrine-player >>> vitrine-product';
    await page.waitForText(`${product} >>> [part~=status]`, /No connection/);
    await page.waitForText(`${product} >>> [role=alert]`, /\S/, MINUTE_OF_PATIENCE_MILLISECONDS);
    await hear(page, log, /^problem: backend-unreachable <vitrine-shop[^:]*: a part of Vitrine could not/);
    assert.equal(await cart.count(), 0);
    await sheet.close();
    await film.stopAt(5.5);
    await film.open('Lemons');
    await page.reload();
    await cart.open();
    await cart.waitForLines(0);
  },
};

async function visit(page, path = '/') {
  const buyer = new Buyer(page);
  await buyer.visit(path);
  return buyer;
}

/** Serves the whole script-tag build a second time, from another folder. */
function copyScript(site) {
  const build = join(projectFolder, '.out/demo/cdn');
  site.change(/^\/copy\//, (_text, path) => readFileSync(join(build, path.slice('/copy/'.length)), 'utf8'));
}

const twice = (html) => html.replace(SCRIPT, SCRIPT + SCRIPT.replace('/cdn/', '/copy/'));

/** Waits until the page has said something. */
function hear(page, log, pattern) {
  const said = () => log.entries.map(({ kind, text }) => `${kind}: ${text}`);
  return page.waitUntil(() => said().some((text) => pattern.test(text)), `the page says ${pattern}`);
}

/** The film plays on, another pin opens, and what it shows can be bought. */
async function buyVase({ film, sheet, cart }) {
  await film.stopAt(2);
  await film.open('Ripple Vase');
  await sheet.add();
  await sheet.close();
  await cart.waitForCount(1);
}
