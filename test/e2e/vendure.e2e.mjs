/** The path of a buyer on a real Vendure server: to a paid order, in two tabs, and through a network that comes and goes. */
import assert from 'node:assert/strict';
import { STRICT_POLICY } from '../../demo/serve.mjs';
import { startVendureServer } from '../servers/vendure/vendure-server.mjs';
import { Buyer } from './buyer.mjs';
import { openGate } from './gate.mjs';

const PAGE = '/script-tag.html';
const TAGS = '/films/ceramics/tags.json';
const PRODUCT = 'vitrine-player >>> vitrine-product';
const OUTAGE_MILLISECONDS = 3_000;
const LONGEST_RECOVERY_MILLISECONDS = 40_000;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs a test with a shop of its own, which the plain page of the demo sells from. */
function withShop(run) {
  return async (stage) => {
    const server = await startVendureServer({ pictureBase: stage.address });
    const gate = await openGate(server.shopApi);
    try {
      const sellFromVendure = (html) =>
        html.replace(
          'adapter="local" catalog="/catalog.json"',
          `adapter="vendure" endpoint="${gate.url}" picture-field="imageUrl" facts-field="vitrineFacts" attribution-field="vitrineAttribution"`,
        );
      const policy = `${STRICT_POLICY}; connect-src 'self' ${gate.origin}`;
      stage.site.change(PAGE, sellFromVendure, { headers: { 'content-security-policy': policy } });
      await run({ ...stage, server, gate });
    } finally {
      gate.close();
      await server.stop();
    }
  };
}

/** The tag file says by itself what its pins are. */
function withLabels(text) {
  const file = JSON.parse(text);
  for (const hotspot of file.hotspots) hotspot.label = `The ${hotspot.id}`;
  return JSON.stringify(file);
}

async function visit(page) {
  const buyer = new Buyer(page);
  await buyer.visit(PAGE);
  return buyer;
}

async function openMug(buyer) {
  await buyer.film.play();
  await buyer.film.stopAt(3);
  await buyer.film.open('Camp Mug');
}

/** Adds the variant in the sheet so often, one after the other and without waiting for the answers. */
const addTimes = (page, times) =>
  page.evaluateOn(
    PRODUCT,
    ({ shop, variant }, count) => {
      for (let added = 0; added < count; added += 1)
        void shop.cart.add({ variantId: variant.id, quantity: 1 });
    },
    times,
  );

/** How often a page has asked the shop. */
const countRequests = (page, url) =>
  page.evaluate(
    (address) =>
      performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(address)).length,
    url,
  );

export const tests = {
  'buys to a paid order': withShop(async ({ page, server }) => {
    const buyer = await visit(page);
    const { cart, checkout } = buyer;
    await openMug(buyer);
    await buyer.sheet.add();
    await buyer.sheet.close();
    await cart.waitForCount(1);
    await cart.open();
    assert.match((await cart.totals()).join(), /22[.,]00/);
    await cart.applyCode('SAVE10');
    const isDiscounted = async () => (await cart.totals()).some((row) => /2[.,]20/.test(row));
    await page.waitUntil(isDiscounted, 'the discount is a row of the totals');
    await cart.checkOut();
    assert.match(await checkout.buy(), /\S/);
    await checkout.backToTheFilm();
    await cart.waitForCount(0);
    assert.equal(await server.controls.countOrders(), 1);
  }),

  'a change in one tab arrives in the other, which asks nobody': withShop(async ({ page, openTab, gate }) => {
    const one = await visit(page);
    const secondPage = await openTab();
    const other = await visit(secondPage);
    await openMug(one);
    await settled(secondPage);
    const asked = await countRequests(secondPage, gate.url);
    assert.ok(asked > 0, 'the other tab has asked for its products');
    await one.sheet.add();
    await other.cart.waitForCount(1);
    await one.sheet.add();
    await other.cart.waitForCount(2);
    assert.equal(await countRequests(secondPage, gate.url), asked);
  }),

  'ten quick adds while the network goes and comes: exactly those ten': withShop(
    async ({ page, openTab, gate }) => {
      const other = await visit(await openTab());
      const buyer = await visit(page);
      await openMug(buyer);
      await addTimes(page, 1);
      await buyer.cart.waitForCount(1);
      const isUnderWay = () => gate.requests.filter((body) => body.includes('mutation')).length >= 3;
      await addTimes(page, 9);
      await page.waitUntil(isUnderWay, 'the third add is on its way');
      gate.cut();
      await pause(OUTAGE_MILLISECONDS);
      gate.mend();
      const isTen = async () => (await buyer.cart.count()) === 10 && (await settled(page));
      await page.waitUntil(isTen, 'the cart holds ten', LONGEST_RECOVERY_MILLISECONDS);
      await page.reload();
      await buyer.cart.waitForCount(10);
      await other.cart.waitForCount(10);
      await buyer.cart.open();
      assert.deepEqual(
        (await buyer.cart.lines()).map(({ quantity }) => quantity),
        [10],
      );
    },
  ),

  'a shop that is down when the page opens, and comes back': withShop(async ({ page, site, gate, log }) => {
    site.change(TAGS, withLabels);
    gate.cut();
    const buyer = await visit(page);
    await buyer.film.play();
    await buyer.film.stopAt(3);
    await buyer.film.waitForPins('The vase', 'The mug', 'The bowl');
    const isTold = () => log.of('problem').some((text) => text.includes('backend-unreachable'));
    await page.waitUntil(isTold, 'the page is told that the shop does not answer');
    await buyer.film.click('The mug');
    await page.waitForText(`${PRODUCT} >>> button`, /Try again/);
    gate.mend();
    await page.click(`${PRODUCT} >>> button`);
    await page.waitForText(`${PRODUCT} >>> [part~=title]`, /Camp Mug/);
    await buyer.sheet.add();
    await buyer.cart.waitForCount(1);
  }),
};

/** Nothing is on its way any more. */
function settled(page) {
  return page.evaluateOn('vitrine-shop', ({ shop }) =>
    Promise.race([
      shop.settled().then(() => true),
      new Promise((resolve) => setTimeout(() => resolve(false), 200)),
    ]),
  );
}
