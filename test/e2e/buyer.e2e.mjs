/** The path of a buyer: from the first frame to the order's number, and the film goes on. */
import assert from 'node:assert/strict';
import { Buyer } from './buyer.mjs';

export const tests = {
  'plays the film over HLS, with captions and three renditions': async ({ page }) => {
    const { film, cart } = await visit(page);
    await film.play();
    await film.waitForTime(1);
    assert.match((await film.state()).source, /^blob:|master\.m3u8$/);
    const master = await page.evaluate(async () => (await fetch('/films/ceramics/master.m3u8')).text());
    assert.equal(master.match(/#EXT-X-STREAM-INF/g).length, 3);
    const languages = await page.evaluateOn('vitrine-player', (player) =>
      [...player.media.textTracks].filter(({ kind }) => kind !== 'metadata').map(({ language }) => language),
    );
    assert.ok(languages.includes('en') && languages.includes('de'), languages.join());
    assert.equal(await cart.count(), 0);
  },

  'shows pins at their times, and one that moves': async ({ page }) => {
    const { film } = await visit(page);
    await film.play();
    await film.stopAt(0.25);
    await film.waitForPins();
    await film.stopAt(1.5);
    await film.waitForPins('Ripple Vase', 'Camp Mug');
    await film.stopAt(3.25);
    await film.waitForPins('Ripple Vase', 'Camp Mug', 'Lemon Bowl');
    const before = await film.pin('Lemon Bowl');
    await film.stopAt(4.75);
    const moved = async () => Math.abs((await film.pin('Lemon Bowl')).x - before.x) > 5;
    await page.waitUntil(moved, 'the pin has moved with the picture');
    await film.stopAt(5.5);
    await film.waitForPins('Lemon Bowl', 'Lemons');
  },

  'buys inside the film': async ({ page }) => {
    const buyer = await visit(page);
    const { film, sheet, cart, checkout } = buyer;
    await buyer.takeMug();
    await film.stopAt(2);
    await film.open('Ripple Vase');
    await sheet.add();
    await sheet.close();
    await cart.waitForCount(2);

    await cart.open();
    await cart.waitForLines(2);
    await cart.more();
    await cart.waitForCount(3);
    assert.equal((await cart.lines())[0].quantity, 2);
    await cart.remove();
    await cart.waitForLines(1);
    assert.match((await cart.lines())[0].title, /Ripple Vase/);
    const before = await cart.totals();
    await cart.applyCode('WELCOME10');
    const isDiscounted = async () => (await cart.totals()).some((row) => /welcome/i.test(row));
    await page.waitUntil(isDiscounted, 'the discount is a row of the totals');
    assert.notDeepEqual(await cart.totals(), before);

    await cart.checkOut();
    assert.match(await checkout.buy(), /\S/);
    await checkout.backToTheFilm();
    await cart.waitForCount(0);
    const { time } = await film.state();
    await film.resume();
    await page.waitUntil(async () => (await film.state()).time !== time, 'the film goes on');
  },

  'keeps the cart when the page is loaded again': async ({ page }) => {
    const buyer = await visit(page);
    await buyer.takeMug();
    await page.reload();
    await buyer.cart.waitForCount(1);
    await buyer.cart.open();
    assert.match((await buyer.cart.lines())[0].title, /Camp Mug/);
  },

  'takes a checkout up again where a reload interrupted it': async ({ page }) => {
    const buyer = await visit(page);
    await buyer.takeMugToCheckout();
    await buyer.checkout.fillContact();
    await buyer.checkout.waitForDelivery();
    await page.reload();
    await buyer.checkout.chooseDelivery();
    await buyer.checkout.choosePayment();
    await buyer.checkout.placeOrder();
    assert.match(await buyer.checkout.orderNumber(), /\S/);
  },

  'says that a payment was declined, and takes another': async ({ page }) => {
    const buyer = await visit(page);
    const { checkout } = buyer;
    await buyer.takeMugToCheckout();
    await checkout.fillContact();
    await checkout.chooseDelivery();
    await checkout.choosePayment('decline');
    await checkout.placeOrder();
    await checkout.waitForText(/declined/i);
    await checkout.choosePayment('approve');
    await checkout.placeOrder();
    assert.match(await checkout.orderNumber(), /\S/);
    await checkout.backToTheFilm();
    await buyer.cart.waitForCount(0);
  },

  'sells the same from a plain file with a script tag': async ({ page }) => {
    const buyer = await visit(page, '/script-tag.html');
    await buyer.takeMugToCheckout();
    assert.match(await buyer.checkout.buy(), /\S/);
  },
};

async function visit(page, path = '/') {
  const buyer = new Buyer(page);
  await buyer.visit(path);
  return buyer;
}
