/** The ways to a checkout that is not in place: on another page, in a frame, in a window; there, and back to the film. */
import assert from 'node:assert/strict';
import { Buyer } from './buyer.mjs';
import { openMerchant } from './merchant.mjs';

const DRAWER = 'vitrine-checkout-drawer';
const DIALOG = `${DRAWER} >>> dialog`;
const FRAME = `${DRAWER} >>> iframe`;

/** With a mug in the cart, to the button that checks out. */
async function visit(test, options) {
  const origin = openMerchant(test, options);
  const buyer = new Buyer(test.page);
  await test.page.setViewport(1280, 900);
  await buyer.visit('/script-tag.html');
  await buyer.takeMug();
  await buyer.cart.open();
  return { ...buyer, origin, checkOut: () => buyer.cart.checkOut() };
}

async function leave(test) {
  const { page } = test;
  const buyer = await visit(test);
  await buyer.checkOut();
  await page.waitForPath('/merchant.html');
  await page.waitForText('output', /camp-mug|mug/i);
  return buyer;
}

async function comeBack(page) {
  await page.waitForPath('/script-tag.html');
  await page.waitFor('vitrine-player >>> [part~=play-button]');
}

async function assertNoDrawerAfterReload(page) {
  await page.reload();
  await page.waitFor('vitrine-mini-cart >>> [part~=button]');
  await page.waitUntil(
    () => page.evaluateOn(DRAWER, (drawer) => drawer.shop?.$status.get().status === 'ready'),
    'the shop is ready',
  );
  assert.equal(await page.isVisible(DIALOG), false);
}

export const tests = {
  'on another page, and back with an order to the same second of the film': async (test) => {
    const { page } = test;
    const { cart, checkout, film } = await leave(test);
    await page.click('#order');
    await comeBack(page);
    await page.waitForText(DIALOG, /Thank you for your order/);
    const { searchParams } = new URL(await page.evaluate(() => location.href));
    assert.ok(Math.abs(Number(searchParams.get('t')) - 3) < 0.2, `?t=${searchParams.get('t')}`);
    await cart.waitForCount(0);
    await page.screenshot('ways-to-sell redirect done');
    await checkout.backToTheFilm();
    await page.click('vitrine-player >>> [part~=play-button]');
    await film.waitForTime(3.05);
    assert.ok((await film.state()).time < 5, 'the film goes on where it was left');
    await assertNoDrawerAfterReload(page);
  },

  'on another page, and back without an order': async (test) => {
    const { page } = test;
    const { cart } = await leave(test);
    await page.click('#cancel');
    await comeBack(page);
    await page.waitForText(DIALOG, /You came back without an order/);
    await page.screenshot('ways-to-sell redirect canceled');
    await cart.waitForCount(1);
    await assertNoDrawerAfterReload(page);
    await cart.waitForCount(1);
  },

  'on another page, and back with a payment under way': async (test) => {
    const { page } = test;
    const { cart } = await leave(test);
    await page.click('#pay-later');
    await comeBack(page);
    await page.waitForText(DIALOG, /the payment is being confirmed/);
    await cart.waitForCount(0);
  },

  'on another page, and back by the back button': async (test) => {
    const { page } = test;
    const { cart } = await leave(test);
    await page.evaluate(() => setTimeout(() => history.back()));
    await comeBack(page);
    await cart.waitForCount(1);
    await page.waitForGone(DIALOG);
    await cart.open();
    await cart.checkOut();
    await page.waitForPath('/merchant.html');
  },

  'in a frame over the film': async (test) => {
    const { page, log } = test;
    const { cart, checkOut, origin } = await visit(test, { modes: ['embedded', 'redirect'] });
    await checkOut();
    await page.waitFor(FRAME);
    const source = await page.evaluateOn(FRAME, ({ src }) => src);
    assert.ok(source.startsWith(origin), source);
    await page.waitUntil(
      async () => test.site.requests.some((path) => path.startsWith('/merchant')),
      'it loads',
    );
    await page.screenshot('ways-to-sell frame');
    await clickInFrame(page);
    await page.waitForText(DIALOG, /Thank you for your order.*2026-77/);
    await cart.waitForCount(0);
    assert.deepEqual(log.entries, []);
  },

  'in a window that a click opens': async (test) => {
    const { page, log } = test;
    const { cart, checkOut } = await visit(test, { modes: ['popup', 'redirect'] });
    await checkOut();
    await page.waitForText(DIALOG, /open in its own window/);
    await page.screenshot('ways-to-sell popup');
    await page.waitUntil(
      async () => test.site.requests.some((path) => path.startsWith('/merchant')),
      'it loads',
    );
    await page.evaluateOn(DRAWER, (drawer) => drawer.hide());
    await page.waitForGone(DIALOG);
    await page.evaluate(() => window.open('', 'vitrine-checkout').close());
    await cart.waitForCount(1);
    assert.deepEqual(log.entries, []);
  },
};

/** No driver reaches into a frame of another origin, but a pointer does: the order button is at its top. */
async function clickInFrame(page) {
  await page.waitUntil(async () => {
    if (!(await page.exists(FRAME))) return true;
    await page.clickWithin(FRAME, 15, 5).catch(() => undefined);
    return false;
  }, 'the order of the frame');
}
