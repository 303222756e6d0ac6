/** Nothing of a cart is lost and nothing doubled: two tabs, a page that dies, an order in one tab. */
import assert from 'node:assert/strict';
import { Buyer } from './buyer.mjs';

const ADD_BUTTON = 'vitrine-player >>> vitrine-product >>> [part~=add-button]';

export const tests = {
  'two tabs see one cart': async ({ page, openTab }) => {
    const [one, other] = await openTwo(page, openTab);
    await one.takeMug();
    await other.cart.waitForCount(1);
    await other.cart.open();
    await other.cart.more();
    await one.cart.waitForCount(2);
    await other.cart.remove();
    await one.cart.waitForCount(0);
  },

  'two tabs add at once and nothing is lost': async ({ page, openTab }) => {
    const second = await openTab();
    const [one, other] = [new Buyer(page), new Buyer(second)];
    for (const { buyer, product } of [
      { buyer: one, product: 'Camp Mug' },
      { buyer: other, product: 'Ripple Vase' },
    ]) {
      await buyer.visit();
      await buyer.film.play();
      await buyer.film.stopAt(3);
      await buyer.film.open(product);
    }
    for (let round = 1; round <= 3; round++) {
      await Promise.all([page, second].map((tab) => tab.evaluateOn(ADD_BUTTON, (button) => button.click())));
      for (const { cart } of [one, other]) await cart.waitForCount(2 * round);
    }
    await one.sheet.close();
    await one.cart.open();
    const lines = await one.cart.lines();
    assert.deepEqual(
      lines.map(({ quantity }) => quantity),
      [3, 3],
    );
  },

  'a page that dies with the click keeps the line, once': async ({ page }) => {
    for (let times = 1; times <= 3; times++) {
      const buyer = new Buyer(page);
      await buyer.visit();
      await buyer.film.play();
      await buyer.film.stopAt(3);
      await buyer.film.open('Camp Mug');
      await page.evaluateOn(ADD_BUTTON, (button) => {
        button.click();
        location.href = '/policies.html';
      });
      await page.waitForPath('/policies.html');
      await buyer.visit();
      await buyer.cart.waitForCount(times);
    }
    const { cart } = new Buyer(page);
    await cart.open();
    await cart.waitForLines(1);
    assert.equal((await cart.lines())[0].quantity, 3);
  },

  'an order in one tab empties the cart of the other': async ({ page, openTab }) => {
    const [one, other] = await openTwo(page, openTab);
    await one.takeMugToCheckout();
    await other.cart.waitForCount(1);
    await one.checkout.buy();
    await other.cart.waitForCount(0);
    await page.reload();
    await one.cart.waitForCount(0);
  },

  'an order is told of once, with its film, though its page dies over it': async ({
    page,
    openTab,
    site,
  }) => {
    site.change('/', (text) => text.replace('<head>', '<head><script src="/watch-orders.js"></script>'));
    site.answer('/watch-orders.js', WATCH_ORDERS, { headers: { 'content-type': 'text/javascript' } });
    const [one, other] = await openTwo(page, openTab);
    await one.takeMugToCheckout();
    await page.evaluate(() => localStorage.setItem('die-over-order', 'yes'));
    const { checkout } = one;
    await checkout.fillContact();
    await checkout.chooseDelivery();
    await checkout.choosePayment();
    await checkout.placeOrder();
    await page.waitUntil(() => hasReloaded(page), 'the page has died and is there again');
    const told = () => page.evaluate(() => JSON.parse(localStorage.getItem('told-orders') ?? '[]'));
    await page.waitUntil(async () => (await told()).length > 0, 'the order is told of');
    await other.cart.waitForCount(0);
    await page.reload();
    await one.cart.waitForCount(0);
    assert.deepEqual(
      (await told()).map(({ attribution }) => typeof attribution?.hotspotId),
      ['string'],
    );
    assert.equal(await page.evaluate(() => localStorage.getItem('die-over-order')), 'done');
  },
};

async function hasReloaded(page) {
  try {
    return await page.evaluate(
      () =>
        performance.getEntriesByType('navigation')[0].type === 'reload' && document.readyState === 'complete',
    );
  } catch {
    return false; // The page is changing at this moment.
  }
}

/** Keeps what is told of orders, and once dies in the moment in which a confirmation is shown. */
const WATCH_ORDERS = `
  document.addEventListener('vitrine-order-completed', ({ order }) => {
    const told = JSON.parse(localStorage.getItem('told-orders') ?? '[]');
    localStorage.setItem('told-orders', JSON.stringify([...told, order]));
  });
  document.addEventListener('vitrine-checkout-step-changed', ({ checkout }) => {
    if (checkout.phase !== 'done' || localStorage.getItem('die-over-order') !== 'yes') return;
    localStorage.setItem('die-over-order', 'done');
    location.reload();
  });
`;

async function openTwo(page, openTab) {
  const buyers = [new Buyer(page), new Buyer(await openTab())];
  for (const buyer of buyers) await buyer.visit();
  return buyers;
}
