/** A catalogue that means harm: everything in it is shown as text, loads nothing, runs nothing, and breaks no layout. */
import assert from 'node:assert/strict';
import { Buyer } from './buyer.mjs';

const MARKUP = `</script><img src="https://evil.example/x.png" onerror="window.harmed=1"><script>window.harmed=1</script>`;
const BIDI = '\u202Etxet desrever\u2066\u200F';
const LONG_WORD = 'W'.repeat(10_000);

const SWATCHES = [
  { color: 'red;background:url(https://evil.example/swatch.png)' },
  { color: 'url(https://evil.example/swatch.png)' },
  { pictureUrl: 'javascript:window.harmed=1' },
];

const PHONE = [447, 844];
const NARROW_PHONE = [390, 844];
const DESK = [1280, 800];

export const tests = {
  'a hostile catalogue on a phone': (test) =>
    buyHostile(test, test.page.engine === 'webkit' ? PHONE : NARROW_PHONE),
  'a hostile catalogue on a desk': (test) => buyHostile(test, DESK),
};

async function buyHostile({ page, site }, [width, height]) {
  site.change('/catalog.json', (text) => JSON.stringify(poison(JSON.parse(text))));
  await page.setViewport(width, height);
  const { film, sheet, cart, checkout } = new Buyer(page);
  await page.open('/');
  await page.waitFor('vitrine-player >>> [part~=play-button]');

  await film.play();
  await film.stopAt(3.25);
  await film.waitForPins('Ripple Vase', 'Camp Mug', 'Lemon Bowl');
  await assertUnharmed(page, 'the film');
  await film.open('Camp Mug');
  await page.waitForText('vitrine-player >>> vitrine-product >>> [part~=title]', /<script>window\.harmed/);
  await assertUnharmed(page, 'the product');
  await sheet.add();
  await sheet.close();
  await cart.waitForCount(1);
  await cart.open();
  await cart.waitForLines(1);
  await cart.applyCode('WELCOME10');
  await page.waitUntil(
    async () => (await cart.totals()).some((row) => /<script>/.test(row)),
    'the code counts',
  );
  await assertUnharmed(page, 'the cart');
  await cart.checkOut();
  await checkout.fillContact();
  await checkout.waitForDelivery();
  await assertUnharmed(page, 'delivery');
  await checkout.chooseDelivery();
  await page.waitFor('vitrine-checkout-drawer >>> input[name="payment"]');
  await assertUnharmed(page, 'payment');
  await checkout.choosePayment();
  await page.waitFor('vitrine-checkout-drawer >>> [part~=order-button]');
  await assertUnharmed(page, 'review');
  await checkout.placeOrder();
  await checkout.orderNumber();
  await assertUnharmed(page, 'done');
}

/** Every text carries markup, every address leads somewhere it must not, and the names are very long. */
function poison(catalog) {
  const harm = (text) => `${text} ${MARKUP} ${BIDI}`;
  for (const [index, product] of catalog.products.entries()) {
    product.title = harm(product.title) + LONG_WORD;
    product.description = harm(product.description ?? '') + LONG_WORD;
    product.vendor = harm('Vendor') + LONG_WORD;
    product.url = ['javascript:window.harmed=1', 'data:text/html,<script>window.harmed=1</script>'][
      index % 2
    ];
    product.pictures = [
      { url: 'blob:https://evil.example/picture', alt: MARKUP },
      {
        url: `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="window.harmed=1"/>`,
        alt: BIDI,
      },
      { url: 'javascript:window.harmed=1', alt: LONG_WORD },
      { url: ' jAvAsCrIpT:window.harmed=1', alt: MARKUP },
    ];
    for (const option of product.options ?? []) {
      option.name = harm(option.name) + LONG_WORD;
      for (const value of option.values) {
        value.label = harm(value.label) + LONG_WORD;
        value.swatch = SWATCHES[index % SWATCHES.length];
      }
    }
    for (const variant of product.variants) delete variant.pictures;
  }
  for (const method of catalog.shipping) {
    method.title = harm(method.title) + LONG_WORD;
    method.description = harm('Soon') + LONG_WORD;
  }
  for (const coupon of catalog.coupons) coupon.title = harm('Welcome') + LONG_WORD;
  for (const method of catalog.paymentMethods) method.title = harm(method.title) + LONG_WORD;
  for (const policy of catalog.policies) policy.url = 'javascript:window.harmed=1';
  Object.assign(catalog.seller, {
    name: harm('Seller') + LONG_WORD,
    postalAddress: harm('Address') + LONG_WORD,
    imprintUrl: 'data:text/html,<script>window.harmed=1</script>',
  });
  return catalog;
}

async function assertUnharmed(page, place) {
  const state = await page.evaluate(() => {
    const roots = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    const isForeign = (url) => !/^(https?|blob|mailto):/.test(url) || new URL(url).host === 'evil.example';
    const isWide = (element) =>
      element.scrollWidth > element.clientWidth + 1 && element.checkVisibility({ visibilityProperty: true });
    const layers = all('dialog, dialog *').filter((element) => {
      const { overflowX } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      return (element.localName === 'dialog' || scrolls) && !element.closest('.strip') && isWide(element);
    });
    return {
      harmed: 'harmed' in window,
      injected: all('script:not([src]):not([type]), img[onerror]').length,
      links: all('a[href]')
        .map(({ href }) => href)
        .filter(isForeign),
      pictures: all('img')
        .map(({ src }) => src)
        .filter((src) => src !== '' && isForeign(src)),
      requested: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => new URL(name).origin !== location.origin && !name.startsWith('blob:')),
      pageOverflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      wideLayers: layers.map(
        ({ localName, className, scrollWidth }) => `${localName}.${className} ${scrollWidth}`,
      ),
    };
  });
  const unharmed = { harmed: false, injected: 0, links: [], pictures: [], requested: [], pageOverflow: 0 };
  assert.deepEqual(state, { ...unharmed, wideLayers: [] }, place);
}
