/** A backend that means harm: in every step its words are text, its addresses lead nowhere, and nothing runs. */
import '../../../src/define/checkout-drawer.js';
import '../../../src/define/payments/offline.js';
import '../../../src/define/payments/test.js';
import { expect, waitUntil } from '@open-wc/testing';
import { CommerceError } from '../../../src/core/commerce-error.js';
import type { Shop } from '../../../src/stores/shop.js';
import { CheckoutHarness, CONTACT } from '../../support/checkout-harness.js';
import { CATALOG, openLocalShop } from '../../support/local-shop.js';

const MARKUP = '<img src="x" onerror="globalThis.harmed=true"><script>globalThis.harmed=true</script>';
const LONG = 'W'.repeat(10_000);
const HARM = `${MARKUP} ${LONG}`;
const RUNS = 'javascript:globalThis.harmed=true';

it('is read as text in every step', async () => {
  const checkout = await CheckoutHarness.open(await openHostileShop());
  const issue = { field: 'buyer.email', code: 'invalid' as const, message: HARM };
  await checkout.showView({
    issues: [issue],
    error: new CommerceError('validation', { message: HARM, issues: [issue] }),
  });
  expectHarmless(checkout, 'contact');
  await checkout.showView({ issues: [] });

  checkout.fill(CONTACT);
  checkout.goOn();
  await checkout.reach('Delivery');
  expect(checkout.body).to.contain(MARKUP);
  expectHarmless(checkout, 'delivery');

  checkout.choose('Standard');
  checkout.goOn();
  await checkout.reach('Payment');
  await waitUntil(() => checkout.all('.choice').length > 0);
  expect(checkout.body).to.contain(MARKUP);
  expectHarmless(checkout, 'payment');

  await checkout.pay();
  expect(checkout.body).to.contain(MARKUP);
  expectHarmless(checkout, 'review');

  checkout.agree();
  checkout.orderButton.click();
  await checkout.reach('Thank you for your order');
  expect(checkout.orderNumber).to.equal(HARM);
  expectHarmless(checkout, 'done');
});

/** Everything that a backend says in a checkout carries markup, and is ten thousand letters long. */
function openHostileShop(): Promise<Shop> {
  const catalog = {
    ...CATALOG,
    policies: [
      { kind: 'terms' as const, url: RUNS, language: 'en' },
      { kind: 'withdrawal' as const, url: ` ${RUNS}`, language: 'en' },
    ],
    consents: [{ id: 'terms', text: HARM, required: true, kind: 'terms' as const }],
    paymentMethods: [
      { id: 'test', title: `Test payment ${HARM}`, handler: 'test' },
      { id: 'invoice', title: HARM, handler: 'offline', config: { instructions: HARM } },
    ],
    shipping: [
      { id: 'standard', title: `Standard ${HARM}`, price: 490 },
      { id: 'express', title: HARM, price: 990 },
    ],
    products: [{ handle: 'mug', title: HARM, variants: [{ sku: 'mug', price: 2200, stock: 20 }] }],
  };
  const answer = { number: HARM, permalinkUrl: RUNS, confirmationSentTo: HARM, withdrawalUntil: HARM };
  return openLocalShop({ mug: 1 }, { catalog, placeOrder: () => Promise.resolve(answer) });
}

function expectHarmless(checkout: CheckoutHarness, step: string): void {
  expect('harmed' in globalThis, `something ran in ${step}`).to.equal(false);
  expect(checkout.all('img[onerror], script'), `markup in ${step}`).to.deep.equal([]);
  expect(checkout.element.querySelectorAll('img, script').length, `markup in the form of ${step}`).to.equal(
    0,
  );
  const addresses = checkout.all('a').map((link) => (link as HTMLAnchorElement).href);
  expect(addresses.filter((address) => !/^https?:/.test(address) && address !== '')).to.deep.equal([]);
  const { scrollWidth, clientWidth } = checkout.find('.drawer-body');
  expect(scrollWidth, `${step} is too wide`).to.be.at.most(clientWidth);
  const { dialog } = checkout;
  expect(dialog.scrollHeight, `${step} is longer than the drawer`).to.be.at.most(dialog.clientHeight);
}
