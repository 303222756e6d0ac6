/** The path of a buyer: from the first frame to the order's number, and the film goes on. */
import assert from 'node:assert/strict';
import { Buyer } from './buyer.mjs';

async function putMugInCart(buyer) {
  await buyer.stopAt(3);
  await buyer.openPin('Camp Mug');
  await buyer.choose('sage');
  await buyer.choose('350');
  await buyer.addToCart();
  await buyer.closeSheet();
}

export const tests = {
  'plays the film over HLS, with captions and three renditions': async ({ page }) => {
    const buyer = new Buyer(page);
    await buyer.visit();
    await buyer.play();
    await buyer.waitForFilmTime(1);
    const { source } = await buyer.film();
    assert.match(source, /^blob:|master\.m3u8$/);
    const master = await page.evaluate(async () => (await fetch('/films/ceramics/master.m3u8')).text());
    assert.equal(master.match(/#EXT-X-STREAM-INF/g).length, 3);
    const languages = await page.evaluateOn('vitrine-player', (player) =>
      [...player.media.textTracks].filter(({ kind }) => kind !== 'metadata').map(({ language }) => language),
    );
    assert.ok(languages.includes('en') && languages.includes('de'), languages.join());
  },

  'shows pins at their times, and one that moves': async ({ page }) => {
    const buyer = new Buyer(page);
    await buyer.visit();
    await buyer.play();
    await buyer.stopAt(0.25);
    await buyer.waitForPins();
    await buyer.stopAt(1.5);
    await buyer.waitForPins('Ripple Vase', 'Camp Mug');
    await buyer.stopAt(3.25);
    const before = await buyer.placeOfPin('Lemon Bowl');
    await buyer.stopAt(5);
    const moved = async () => Math.abs((await buyer.placeOfPin('Lemon Bowl')).x - before.x) > 5;
    await page.waitUntil(moved, 'the pin has moved with the picture');
    await buyer.stopAt(5.5);
    await buyer.waitForPins('Lemon Bowl', 'Lemons');
  },

  'buys inside the film': async ({ page }) => {
    const buyer = new Buyer(page);
    await buyer.visit();
    await buyer.play();
    await putMugInCart(buyer);
    await buyer.waitForCount(1);

    await buyer.stopAt(2);
    await buyer.openPin('Ripple Vase');
    await buyer.addToCart();
    await buyer.closeSheet();
    await buyer.waitForCount(2);

    await buyer.openCart();
    await buyer.waitForLines(2);
    await buyer.more();
    await buyer.waitForCount(3);
    assert.equal((await buyer.lines())[0].quantity, 2);
    await buyer.removeLine();
    await buyer.waitForLines(1);
    const [{ title }] = await buyer.lines();
    assert.match(title, /Ripple Vase/);
    const before = await buyer.totals();
    await buyer.applyCode('WELCOME10');
    await page.waitUntil(
      async () => (await buyer.totals()).some((row) => /welcome/i.test(row)),
      'the discount is a row',
    );
    assert.notDeepEqual(await buyer.totals(), before);

    await buyer.checkOut();
    await buyer.fillContact();
    await buyer.chooseDelivery();
    await buyer.choosePayment();
    await buyer.placeOrder();
    await buyer.orderNumber();
    await buyer.backToTheFilm();
    await buyer.waitForCount(0);

    const { time } = await buyer.film();
    await page.evaluateOn('vitrine-player', (player) => player.play());
    await page.waitUntil(async () => (await buyer.film()).time !== time, 'the film goes on');
  },

  'keeps the cart when the page is loaded again': async ({ page }) => {
    const buyer = new Buyer(page);
    await buyer.visit();
    await buyer.play();
    await putMugInCart(buyer);
    await buyer.waitForCount(1);
    await page.reload();
    await buyer.waitForCount(1);
    await buyer.openCart();
    assert.match((await buyer.lines())[0].title, /Camp Mug/);
  },

  'takes a checkout up again where a reload interrupted it': async ({ page }) => {
    const buyer = new Buyer(page);
    await buyer.visit();
    await buyer.play();
    await putMugInCart(buyer);
    await buyer.openCart();
    await buyer.checkOut();
    await buyer.fillContact();
    await page.waitFor('vitrine-checkout-drawer >>> .choice');
    await page.reload();
    await buyer.waitForCount(1);
    await page.waitFor('vitrine-checkout-drawer >>> .choice');
    await buyer.chooseDelivery();
    await buyer.choosePayment();
    await buyer.placeOrder();
    await buyer.orderNumber();
  },

  'says that a payment was declined, and takes another': async ({ page }) => {
    const buyer = new Buyer(page);
    await buyer.visit();
    await buyer.play();
    await putMugInCart(buyer);
    await buyer.openCart();
    await buyer.checkOut();
    await buyer.fillContact();
    await buyer.chooseDelivery();
    await buyer.choosePayment('decline');
    await buyer.placeOrder();
    await page.waitForText('vitrine-checkout-drawer >>> dialog', /declined/i);
    await buyer.choosePayment('approve');
    await buyer.placeOrder();
    await buyer.orderNumber();
    await buyer.backToTheFilm();
    await buyer.waitForCount(0);
  },

  'sells the same from a plain file with a script tag': async ({ page }) => {
    const buyer = new Buyer(page);
    await buyer.visit('/script-tag.html');
    await buyer.play();
    await putMugInCart(buyer);
    await buyer.openCart();
    await buyer.checkOut();
    await buyer.fillContact();
    await buyer.chooseDelivery();
    await buyer.choosePayment();
    await buyer.placeOrder();
    await buyer.orderNumber();
  },
};
