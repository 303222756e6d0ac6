/** axe finds nothing on a buyer's whole path: light and dark, on a phone and on a desk. */
import assert from 'node:assert/strict';
import { bringAxe, findings } from './audit.mjs';
import { Buyer } from './buyer.mjs';

const PHONE = [447, 844];
const DESK = [1280, 800];

export const tests = {
  'axe on a phone, light': (test) => walk(test, PHONE, 'light'),
  'axe on a phone, dark': (test) => walk(test, PHONE, 'dark'),
  'axe on a desk, light': (test) => walk(test, DESK, 'light'),
  'axe on a desk, dark': (test) => walk(test, DESK, 'dark'),

  'axe sees what is wrong': async ({ page, site }) => {
    await open({ page, site }, DESK, 'light');
    await page.evaluate(() => document.querySelector('main').append(document.createElement('button')));
    assert.match((await findings(page)).join(), /button-name/);
  },
};

async function open({ page, site }, [width, height], scheme) {
  bringAxe(site);
  // No driver but Chromium's can emulate it. The page follows its color-scheme, and the build asks the media besides.
  site.change(/\.css$/, (css) =>
    css
      .replace(/color-scheme:\s*light dark/, `color-scheme:${scheme}`)
      .replaceAll(/\(prefers-color-scheme:\s*dark\)/g, scheme === 'dark' ? 'all' : 'not all'),
  );
  await page.setViewport(width, height);
  const buyer = new Buyer(page);
  await buyer.visit();
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).colorScheme), scheme);
  return buyer;
}

async function walk({ page, site }, size, scheme) {
  const { film, sheet, cart, checkout } = await open({ page, site }, size, scheme);
  const problems = [];
  const audit = async (place) => {
    for (const finding of await findings(page)) problems.push(`${place}: ${finding}`);
  };

  await audit('the idle page');
  await film.play();
  await film.stopAt(3.25);
  await film.waitForPins('Ripple Vase', 'Camp Mug', 'Lemon Bowl');
  await audit('the film with pins');
  await film.open('Camp Mug');
  await audit('the product');
  await sheet.add();
  await audit('the product, added');
  await sheet.close();
  await cart.waitForCount(1);
  await cart.open();
  await audit('the cart');
  await cart.applyCode('NO-SUCH-CODE');
  await page.waitFor('vitrine-mini-cart >>> #code-error');
  await audit('the cart, with a code that is refused');
  await cart.applyCode('WELCOME10');
  await page.waitUntil(
    async () => (await cart.totals()).some((row) => /welcome/i.test(row)),
    'the code counts',
  );
  await cart.checkOut();
  await checkout.waitForContact();
  await audit('contact');
  await checkout.goOn();
  await page.waitFor('vitrine-checkout-drawer >>> .alert');
  await audit('contact, with errors');
  await checkout.fillContact();
  await checkout.waitForDelivery();
  await audit('delivery');
  await checkout.chooseDelivery();
  await page.waitFor('vitrine-checkout-drawer >>> input[name="payment"]');
  await audit('payment');
  await checkout.choosePayment('decline');
  await page.waitFor('vitrine-checkout-drawer >>> [part~=order-button]');
  await audit('review');
  await checkout.placeOrder();
  await checkout.waitForText(/declined/i);
  await audit('payment, declined');
  await checkout.choosePayment('approve');
  await checkout.placeOrder();
  await checkout.orderNumber();
  await audit('done');
  await checkout.backToTheFilm();
  await audit('the film again');
  assert.deepEqual(problems, []);
}
