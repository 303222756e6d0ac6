/** What can be wrong between page and shop: the developer is told what, where and how to check, the buyer why. */
import assert from 'node:assert/strict';
import { STRICT_POLICY } from '../../demo/serve.mjs';
import { Buyer } from './buyer.mjs';

const TAGS = '/films/ceramics/tags.json';
const CATALOG = '/catalog.json';
const PLAIN_PAGE = '/script-tag.html';
const NOTICE = 'vitrine-player >>> vitrine-product >>> .notice';

/** Gives the mug's pin a name of its own, which it has also while the shop is away. */
const nameTheMug = (text) => {
  const tags = JSON.parse(text);
  tags.hotspots.find(({ id }) => id === 'mug').label = 'Camp Mug';
  return JSON.stringify(tags);
};

const setShop = (attributes) => (html) => html.replace('<vitrine-shop', `<vitrine-shop ${attributes}`);

export const tests = {
  'a backend that is down when the page is loaded, and comes back': async ({ page, site, log }) => {
    site.change(TAGS, nameTheMug);
    site.cut(CATALOG);
    const { film, sheet, cart } = await visit(page);
    await hear(page, log, /^problem: backend-unreachable <vitrine-shop[^:]*: network: \S+\/catalog\.json$/);
    await hear(page, log, /^warn: \[vitrine\] .*let the backend allow the origin/);
    await film.play();
    await film.stopAt(3);
    await film.click('Camp Mug');
    await page.waitForText(`${NOTICE} h2`, /^Camp Mug$/);
    await page.waitForText(`${NOTICE} [role=alert]`, /does not answer, so nothing can be bought now/);
    await page.screenshot('shop-faults backend down');

    site.mend(CATALOG);
    await page.click(`${NOTICE} button`);
    await sheet.add();
    await cart.waitForCount(1);
  },

  'a catalogue of another origin that does not allow the page': async ({ page, site, log, address }) => {
    const other = address.replace('localhost', '127.0.0.1');
    const policy = `${STRICT_POLICY}; connect-src 'self' ${other}`;
    site.change('/', (html) => html.replace('catalog="/', `catalog="${other}/`), {
      headers: { 'content-security-policy': policy },
    });
    const { film } = await visit(page);
    await hear(page, log, /^problem: backend-unreachable <vitrine-shop[^:]*: network: \S+127\.0\.0\.1\S+$/);
    await hear(
      page,
      log,
      /^warn: \[vitrine\] .*a dead network, a wrong address and a CORS refusal look the same/,
    );
    assert.ok(site.requests.includes(CATALOG), 'the shop was asked, and answered');
    await film.play();
  },

  'a token that the shop refuses': async ({ page, site, log }) => {
    site.change(TAGS, nameTheMug);
    site.answer(CATALOG, '{}', { status: 401 });
    const { film } = await visit(page);
    await hear(page, log, /^problem: backend-refused <vitrine-shop/);
    await film.play();
    await film.stopAt(3);
    await film.click('Camp Mug');
    await page.waitForText(`${NOTICE} [role=alert]`, /not set up for this page/);
  },

  'another currency than the page asks for': async ({ page, site, log }) => {
    site.change(PLAIN_PAGE, setShop('currency="USD"'));
    const buyer = await visit(page, PLAIN_PAGE);
    await buyer.takeMug();
    await hear(
      page,
      log,
      /^problem: currency-mismatch .*: the page asks for USD, and the shop states EUR for /,
    );
  },

  'a cart that the shop has forgotten': async ({ page, log }) => {
    const buyer = await visit(page);
    await buyer.takeMug();
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        if (key.includes(':adapter:')) localStorage.removeItem(key);
    });
    await buyer.film.stopAt(3.5);
    await buyer.film.open('Ripple Vase');
    await buyer.sheet.add();
    await buyer.sheet.close();
    await hear(page, log, /^problem: cart-expired <vitrine-shop[^:]*: .*no longer has a cart with Camp Mug$/);
    await buyer.cart.open();
    await page.waitForText('vitrine-mini-cart >>> .expired', /no longer has your cart.*1 × Camp Mug/);
    await page.screenshot('shop-faults cart expired');
    await page.click('vitrine-mini-cart >>> .expired .add');
    await buyer.cart.waitForLines(2);
    assert.equal(await page.exists('vitrine-mini-cart >>> .expired'), false);
  },

  'several shops and an element that names none': async ({ page, site, log }) => {
    const stray = `<vitrine-shop adapter="local" catalog="/catalog.json" market="AT"></vitrine-shop>
      <vitrine-product id="stray" product="handle:camp-mug"></vitrine-product>`;
    site.change(PLAIN_PAGE, (html) => html.replace('</body>', `${stray}</body>`));
    await visit(page, PLAIN_PAGE);
    await hear(page, log, /^problem: shop-ambiguous <vitrine-product id="stray">/);
    await page.waitForText('#stray >>> .notice', /not set up for this page/);
    await page.evaluateOn('vitrine-shop', (shop) => void (shop.id = 'ceramics'));
    await page.evaluateOn('#stray', (product) => product.setAttribute('shop', 'ceramics'));
    await page.waitForText('#stray >>> [part~=title]', /Camp Mug/);
  },

  'an adapter that comes late, and one that never comes': async ({ page, site, log }) => {
    const never = `<vitrine-shop adapter="nobody" market="DE">
        <vitrine-product id="never" product="handle:camp-mug"></vitrine-product>
      </vitrine-shop>`;
    site.change(PLAIN_PAGE, (html) => html.replace('</body>', `${never}</body>`));
    await visit(page, PLAIN_PAGE);
    await hear(page, log, /^problem: adapter-unregistered <vitrine-shop[^:]*: adapter="nobody"$/);
    await page.waitForText('#never >>> .notice', /not set up for this page/);
    await page.evaluate(async () => {
      const { registerAdapter } = await import('/cdn/vitrine.js');
      const chunks = await (await fetch('/cdn/.vite/manifest.json')).json();
      const { createLocalAdapter } = await import(`/cdn/${chunks['src/adapters/local.ts'].file}`);
      registerAdapter('nobody', async () => ({
        create: () => createLocalAdapter({ catalog: '/catalog.json', baseUrl: location.href }),
      }));
    });
    await page.waitForText('#never >>> [part~=title]', /Camp Mug/);
  },
};

async function visit(page, path = '/') {
  const buyer = new Buyer(page);
  await buyer.visit(path);
  return buyer;
}

/** Waits until the page has said something. */
function hear(page, log, pattern) {
  const said = () => log.entries.map(({ kind, text }) => `${kind}: ${text}`);
  return page.waitUntil(() => said().some((text) => pattern.test(text)), `the page says ${pattern}`);
}
