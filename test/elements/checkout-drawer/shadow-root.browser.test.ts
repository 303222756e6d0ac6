/** A drawer in a shadow root, where no provider puts a frame: other ways are taken, and the reason is said. */
import '../../../src/define/checkout-drawer.js';
import '../../../src/define/payments/offline.js';
import '../../../src/define/payments/test.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { VitrineErrorEvent } from '../../../src/elements/base/problem-event.js';
import type { Shop } from '../../../src/stores/shop.js';
import { CheckoutHarness, CONTACT } from '../../support/checkout-harness.js';
import { openLocalShop } from '../../support/local-shop.js';

async function placeInShadow(shop: Shop): Promise<CheckoutHarness> {
  const host = await fixture<HTMLElement>(html`<section></section>`);
  return CheckoutHarness.place(shop, host.attachShadow({ mode: 'open' }));
}

it('offers no way to pay with a form, says why, and keeps those without', async () => {
  const problems: string[] = [];
  const note = ({ problem }: VitrineErrorEvent) =>
    void problems.push(`${problem.code} ${problem.detail ?? ''}`);
  document.addEventListener('vitrine-error', note as (event: Event) => void);
  const checkout = await placeInShadow(await openLocalShop({ mug: 1 }));
  checkout.element.show();
  await checkout.reach('Contact and address');
  checkout.fill(CONTACT);
  checkout.goOn();
  await checkout.reach('Delivery');
  checkout.choose('Standard');
  checkout.goOn();
  await checkout.reach('Payment');
  await waitUntil(() => checkout.all('.choice').length > 0, 'no way to pay is offered');
  expect(checkout.all('.choice').map((choice) => choice.textContent?.trim())).to.deep.equal(['Invoice']);
  expect(problems).to.deep.equal(['payment-in-shadow-root test']);
  document.removeEventListener('vitrine-error', note as (event: Event) => void);
});

it('goes on elsewhere where the shop can', async () => {
  const shop = await openLocalShop({ mug: 1 });
  const status = shop.$status.get();
  if (status.status !== 'ready') throw new Error('the shop is not ready');
  const begun: unknown[] = [];
  const beginCheckout = shop.options.adapter.beginCheckout.bind(shop.options.adapter);
  Object.assign(status.capabilities.checkout, { modes: ['native', 'redirect'] });
  shop.options.adapter.beginCheckout = (request) => {
    begun.push(request.mode);
    return request.mode === 'redirect'
      ? Promise.resolve({ mode: 'redirect', url: 'https://shop.example/', target: '_blank' })
      : beginCheckout(request);
  };
  const checkout = await placeInShadow(shop);
  await waitUntil(() => shop.$market.get() !== undefined, 'the rules of the market');
  checkout.element.show();
  await checkout.reach('The shop’s checkout opens on a page of its own');
  expect(begun).to.deep.equal(['redirect']);
});
