/** The whole path by keyboard alone: the focus is always seen, stays in its layer, and comes back where it was. */
import assert from 'node:assert/strict';
import { Buyer } from './buyer.mjs';
import { Keyboard } from './pages/keyboard.mjs';
import { ADDRESS } from './pages/checkout.mjs';

export const tests = {
  'buys by keyboard, with the product beside the film': (test) => buy(test, [1100, 800]),
  'buys by keyboard, with the product over the film': (test) => buy(test, [500, 844]),

  'moves along the film by keyboard': async ({ page }) => {
    const { buyer, keyboard } = await open(page, [1100, 800]);
    await keyboard.goTo('[part~=play-button]');
    await keyboard.press('Enter');
    await buyer.film.waitForTime(0.1);
    await keyboard.goTo('[part~=timeline]');
    await keyboard.press('k');
    await page.waitUntil(async () => (await buyer.film.state()).paused, 'the film stands');
    await keyboard.press('End');
    await page.waitUntil(async () => (await buyer.film.state()).time > 5, 'the film is at its end');
    await keyboard.press('Home');
    await page.waitUntil(async () => (await buyer.film.state()).time === 0, 'the film is at its start');
  },
};

async function open(page, [width, height]) {
  await page.setViewport(width, height);
  const buyer = new Buyer(page);
  await buyer.visit();
  // Beside everything, so that the window of WebKit, which no window manager activates, has the focus.
  await page.clickWithin('.masthead', 50, 4);
  return { buyer, keyboard: new Keyboard(page) };
}

async function buy({ page }, size) {
  const { buyer, keyboard } = await open(page, size);
  const { film, cart } = buyer;
  await keyboard.goTo('[part~=play-button]');
  await keyboard.press('Enter');
  await film.waitForTime(0.1);
  await keyboard.assertFocus('while the film plays');

  await film.stopAt(3.25);
  await film.waitForPins('Ripple Vase', 'Camp Mug', 'Lemon Bowl');
  await chooseMug(page, keyboard);
  await cart.waitForCount(1);
  await fillCart(page, keyboard, cart);
  await checkOut(page, keyboard);

  await keyboard.goTo('.done .continue');
  await keyboard.press('Enter');
  await page.waitForGone('vitrine-checkout-drawer >>> dialog');
  await keyboard.assertFocus('back at the film');
  await cart.waitForCount(0);
}

/** From the first pin along the pins, into the sheet, over two axes, and back to the pin. */
async function chooseMug(page, keyboard) {
  await keyboard.goTo('[part~=pin]', 'Shift+Tab');
  for (let pins = 0; pins < 3 && !/Camp Mug/.test((await keyboard.look()).name); pins++)
    await keyboard.press('ArrowRight');
  const { name } = await keyboard.look();
  assert.match(name, /Camp Mug/);
  await keyboard.press('Enter');
  await keyboard.waitForFocusOn('[part~=sheet-close]');
  await keyboard.assertFocus('in the sheet');
  await page.waitFor('vitrine-player >>> vitrine-product >>> [part~=add-button]');
  for (const group of ['axis-0', 'axis-1']) {
    await keyboard.goTo(`input[name="${group}"]`);
    await keyboard.press('ArrowDown');
    assert.equal(await keyboard.isOn(`input[name="${group}"]:checked`), true);
  }
  await keyboard.goTo('[part~=add-button]');
  await keyboard.press('Enter');
  await page.waitForText('vitrine-player >>> vitrine-product >>> [part~=status]', /Added/);
  assert.equal(await keyboard.isOn('[part~=add-button]'), true);
  await keyboard.press('Escape');
  await page.waitForGone('vitrine-player >>> [part~=sheet]');
  await keyboard.waitForFocusOn('[part~=pin]');
  assert.equal((await keyboard.look()).name, name);
}

async function fillCart(page, keyboard, cart) {
  await keyboard.goTo('[part~=button][aria-haspopup]', 'Shift+Tab');
  await keyboard.press('Enter');
  await page.waitFor('vitrine-mini-cart >>> [part~=drawer]');
  await keyboard.goTo('.more');
  await keyboard.press('Space');
  await cart.waitForCount(2);
  await cart.waitForTotals();
  assert.equal(await keyboard.isOn('.more'), true);
  await keyboard.goTo('#code');
  await page.type('WELCOME10');
  await keyboard.press('Enter');
  await page.waitUntil(
    async () => (await cart.totals()).some((row) => /welcome/i.test(row)),
    'the code counts',
  );
  await keyboard.assertFocus('after the code');
  await keyboard.press('Escape');
  await page.waitForGone('vitrine-mini-cart >>> [part~=drawer]');
  await keyboard.waitForFocusOn('[part~=button]');
  await keyboard.press('Enter');
  await keyboard.goTo('[part~=checkout-button]');
  await keyboard.press('Enter');
}

async function checkOut(page, keyboard) {
  const DRAWER = 'vitrine-checkout-drawer';
  await page.waitFor(`${DRAWER} >>> [name="buyer.email"]`);
  await keyboard.assertFocus('in the checkout');
  await keyboard.goTo('.continue');
  await keyboard.press('Enter');
  await page.waitFor(`${DRAWER} >>> .alert`);
  await keyboard.waitForFocusOn('#news');
  await keyboard.assertFocus('when something is missing');
  const country = await page.evaluateOn(
    `${DRAWER} >>> [name="shippingAddress.country"]`,
    ({ value }) => value,
  );
  assert.equal(country, 'DE');
  for (const [name, text] of Object.entries(ADDRESS)) {
    await keyboard.goTo(`[name="${name}"]`);
    await page.type(text);
  }
  await keyboard.goTo('.continue');
  await keyboard.press('Enter');
  await page.waitFor(`${DRAWER} >>> input[name^="delivery."]`);
  await keyboard.assertFocus('at the delivery');
  await keyboard.goTo('input[name^="delivery."]');
  await keyboard.press('Space');
  await keyboard.goTo('.continue');
  await keyboard.press('Enter');
  await page.waitFor(`${DRAWER} >>> input[name="payment"]`);
  await keyboard.assertFocus('at the payment');
  await keyboard.goTo('input[name="payment"]');
  await keyboard.press('Space');
  await page.waitFor(`${DRAWER} input[value="approve"]`);
  await keyboard.goTo('input[value="approve"], input[type="radio"]:not([name="payment"])');
  await keyboard.press('Space');
  await keyboard.goTo('.continue');
  await keyboard.press('Enter');
  await page.waitFor(`${DRAWER} >>> [part~=order-button]`);
  await keyboard.assertFocus('at the review');
  await keyboard.goTo('[part~=order-button]');
  await keyboard.press('Enter');
  await page.waitForText(`${DRAWER} >>> [part~=order-number]`, /\S/);
  await keyboard.assertFocus('when the order is placed');
}
