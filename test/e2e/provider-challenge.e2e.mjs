/** A payment provider that puts its challenge on the page's body, as 3-D Secure pages do: it is seen, and can be used. */
import assert from 'node:assert/strict';
import { Buyer } from './buyer.mjs';

const DRAWER = 'vitrine-checkout-drawer';
const CHALLENGE = '#challenge button';

/** Sells by a method whose handler the page registers. */
function changeCatalog(text) {
  const catalog = JSON.parse(text);
  catalog.paymentMethods = [{ id: 'card', title: 'Card', handler: 'challenged' }];
  return JSON.stringify(catalog);
}

/** The handler of a provider that asks on the body, with the highest place that a page can give. */
async function registerChallenged() {
  const { registerPaymentHandler } = await import('/cdn/vitrine.js');
  const ask = () =>
    new Promise((resolve) => {
      const challenge = document.createElement('div');
      challenge.id = 'challenge';
      const rules = {
        position: 'fixed',
        inset: '0',
        zIndex: '2147483647',
        background: '#fff',
        padding: '4rem',
      };
      Object.assign(challenge.style, rules);
      const approve = document.createElement('button');
      approve.textContent = 'Approve';
      approve.addEventListener('click', () => {
        challenge.remove();
        resolve({ handler: 'challenged', methodId: 'card', token: 'approved' });
      });
      challenge.append(approve);
      document.body.append(challenge);
      approve.focus();
    });
  registerPaymentHandler({
    id: 'challenged',
    kind: 'form',
    overlay: 'document',
    authorizes: 'after-review',
    isAvailable: () => Promise.resolve(true),
    mount(host) {
      const frame = document.createElement('iframe');
      frame.title = 'Card';
      host.append(frame);
      return Promise.resolve({ update() {}, confirm: ask, unmount: () => frame.remove() });
    },
  });
}

async function visit({ page, site }, width = 1280, height = 900) {
  site.change('/catalog.json', changeCatalog);
  const buyer = new Buyer(page);
  await page.setViewport(width, height);
  await buyer.visit('/script-tag.html');
  await page.evaluate(registerChallenged);
  return buyer;
}

/** From the cart to the order, with the challenge in between. */
async function order(page, { cart, checkout }) {
  await cart.checkOut();
  await checkout.fillContact();
  await checkout.chooseDelivery();
  await page.waitUntil(
    () => page.evaluateOn(DRAWER, (drawer) => drawer.querySelector('iframe') !== null),
    'the form of the provider is there',
  );
  assert.equal(await page.evaluate(() => document.fullscreenElement), null);
  const frame = () =>
    page.evaluateOn(DRAWER, (drawer) => {
      globalThis.frame ??= drawer.querySelector('iframe').contentWindow;
      return globalThis.frame === drawer.querySelector('iframe').contentWindow;
    });
  await frame();
  await checkout.goOn();
  await checkout.placeOrder();
  await page.waitFor(CHALLENGE);
  assert.equal(await frame(), true, 'the form of the provider was not loaded again');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Approve');
  await page.screenshot('provider challenge');
  await page.click(CHALLENGE);
  await checkout.waitForText(/Thank you for your order/);
}

export const tests = {
  'is answered beside the page': async (test) => {
    const buyer = await visit(test);
    await buyer.takeMug();
    await buyer.cart.open();
    await order(test.page, buyer);
    assert.deepEqual(test.log.of('uncaught', 'violation'), []);
  },

  'is answered from fullscreen': async (test) => {
    const { page } = test;
    const buyer = await visit(test);
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await takeBowl(page, buyer);
    assert.equal(await isFull(), true);
    await order(page, buyer);
    assert.equal(await isFull(), false);
  },

  'is answered from the full window of a phone': async (test) => {
    const { page } = test;
    const buyer = await visit(test, 447, 844);
    await page.evaluate(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false }));
    const isFull = () => page.evaluateOn('vitrine-player', (player) => player.matches(':state(fullscreen)'));
    await takeBowl(page, buyer);
    assert.equal(await isFull(), true);
    await order(page, buyer);
    assert.equal(await isFull(), false);
  },
};

/** With the film over everything, and the product's sheet still open. */
async function takeBowl(page, { film, sheet, cart }) {
  await film.play();
  await film.toggleFullscreen();
  await film.stopAt(3);
  await film.open('Lemon Bowl');
  await sheet.add();
  await sheet.goToCart();
  await cart.waitForTotals();
}
