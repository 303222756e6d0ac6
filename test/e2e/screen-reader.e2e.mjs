/** The whole path as it is heard: role and name of every stop, the focus in its layer and back at its opener, axe at every state. */
import assert from 'node:assert/strict';
import { bringAxe } from './audit.mjs';
import { Buyer } from './buyer.mjs';
import { ADDRESS } from './pages/checkout.mjs';
import { ScreenReader } from './pages/screen-reader.mjs';

const SHEET = 'vitrine-player >>> [part~=sheet]';
const PIN = 'vitrine-player >>> vitrine-hotspot >>> [part~=pin]';
const CART = 'vitrine-mini-cart >>> [part~=drawer]';
const CHECKOUT = 'vitrine-checkout-drawer >>> dialog';

export const tests = {
  'is heard from the film to the order, with the product beside the film': (test) => walk(test, [1100, 800]),
  'is heard from the film to the order, with the product over the film': (test) => walk(test, [500, 844]),
};

async function walk({ page, site }, size) {
  bringAxe(site);
  await page.setViewport(...size);
  const buyer = new Buyer(page);
  await buyer.visit();
  // Beside everything, so that the window of WebKit, which no window manager activates, has the focus.
  await page.clickWithin('.masthead', 50, 4);
  const reader = new ScreenReader(page);
  await watch(page, reader, buyer);
  await choose(page, reader);
  await buyer.cart.waitForCount(1);
  await lookIntoCart(page, reader, buyer.cart);
  await checkOut(page, reader);
  await reader.activate('button', /^Back to the film$/);
  await page.waitForGone(CHECKOUT);
  await reader.audit('the film again');
  assert.deepEqual(reader.problems, []);
}

async function watch(page, reader, { film }) {
  await reader.audit('the page');
  await reader.activate('button', /^Play/);
  await film.waitForTime(0.1);
  await reader.expect('button', /^Pause/);
  await film.stopAt(3.25);
  await film.waitForPins('Ripple Vase', 'Camp Mug', 'Lemon Bowl');
  await reader.audit('the film with pins');
}

async function choose(page, reader) {
  const pin = /Camp Mug/;
  await reader.goTo('button', /Vase|Mug|Bowl/, 'Shift+Tab');
  await reader.goTo('button', pin, 'ArrowRight');
  await reader.press('Enter');
  await reader.expect('button', /^Close$/);
  await page.waitFor('vitrine-player >>> vitrine-product >>> [part~=add-button]');
  await reader.audit('the product');
  await reader.leave(SHEET, [PIN], 'button', pin);
  await reader.press('Enter');
  await reader.expect('button', /^Close$/);
  await reader.goTo('radio', /^Terracotta$/);
  await reader.press('ArrowDown');
  await reader.expect('radio', /^Sage/);
  await reader.goTo('radio', /^250 ml$/);
  await reader.press('ArrowDown');
  await reader.expect('radio', /^350 ml/);

  await reader.audit('the product, chosen');
  await reader.goTo('spinbutton', /^Quantity$/);
  await reader.goTo('button', /^Add to cart$/);
  await reader.press('Enter');
  await page.waitForText('vitrine-player >>> vitrine-product >>> [role=status].done', /Added/);
  await reader.expect('button', /^Add to cart$/);
  await reader.audit('the product, added');
  await reader.leave(SHEET, [PIN], 'button', pin);
}

async function lookIntoCart(page, reader, cart) {
  await reader.activate('button', /cart.*1/i, 'Enter', 'Shift+Tab');
  await page.waitFor(CART);
  await reader.goTo('button', /^Close/);
  await reader.audit('the cart');
  await reader.leave(CART, [], 'button', /cart.*1/i);
  await reader.press('Enter');
  await page.waitFor(CART);
  await reader.goTo('spinbutton', /^Quantity$/);
  await reader.activate('button', /more.*Camp Mug/i);
  await cart.waitForCount(2);
  await reader.expect('button', /more.*Camp Mug/i);
  await cart.waitForTotals();
  await reader.activate('button', /check ?out/i);
}

async function checkOut(page, reader) {
  const drawer = 'vitrine-checkout-drawer >>>';
  await page.waitFor(`${drawer} [name="buyer.email"]`);
  await reader.audit('contact');
  await reader.activate('button', /^Continue/);
  await page.waitFor(`${drawer} .alert`);
  await reader.audit('contact, with errors');
  await reader.write(/e-?mail/i, ADDRESS['buyer.email']);
  await reader.goTo('combobox', /country/i);
  await reader.write(/first name/i, ADDRESS['shippingAddress.firstName']);
  await reader.write(/last name/i, ADDRESS['shippingAddress.lastName']);
  await reader.write(/street|address/i, ADDRESS['shippingAddress.line1']);
  await reader.write(/postal|post/i, ADDRESS['shippingAddress.postalCode']);
  await reader.write(/city|town/i, ADDRESS['shippingAddress.city']);
  await reader.activate('button', /^Continue/);
  await page.waitFor(`${drawer} input[name^="delivery."]`);
  await reader.audit('delivery');
  await reader.activate('radio', /standard|dhl|€/i, 'Space');
  await reader.activate('button', /^Continue/);
  await page.waitFor(`${drawer} input[name="payment"]`);
  await reader.audit('payment');
  await reader.activate('radio', /^Test payment$/, 'Space');
  await page.waitFor('vitrine-checkout-drawer input[value="approve"]');
  await reader.activate('radio', /^It pays$/, 'Space');
  await reader.audit('payment, chosen');
  await reader.activate('button', /^Continue/);
  await page.waitFor(`${drawer} [part~=order-button]`);
  await reader.audit('review');
  await reader.activate('button', /^Zahlungspflichtig bestellen$/);
  await page.waitForText(`${drawer} [part~=order-number]`, /\S/);
  await reader.expect('heading', /thank|order/i);
  await reader.audit('done');
}
