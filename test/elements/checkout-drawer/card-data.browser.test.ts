/** A whole purchase with a card that is typed into a provider's frame: its number is nowhere in the page. */
import '../../../src/define/checkout-drawer.js';
import { expect, waitUntil } from '@open-wc/testing';
import { createStripePayment } from '../../../docs/guides/payments/stripe-payment.js';
import type { PlacedOrder } from '../../../src/adapters/local/local-options.js';
import { holdsCardNumber } from '../../../src/core/card-number.js';
import { registerPaymentHandler } from '../../../src/elements/base/payment-registry.js';
import { createFakeStripe } from '../../payments/provider/fake-stripe.js';
import { CheckoutHarness } from '../../support/checkout-harness.js';
import { CATALOG, openLocalShop } from '../../support/local-shop.js';

const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const;

it('pays by card and keeps the number out of tokens, events, storage and logs', async () => {
  const said: unknown[] = [];
  const levels = LEVELS.map((level) => [level, console[level]] as const);
  for (const [level] of levels) console[level] = (...values: unknown[]) => void said.push(values.map(String));
  registerPaymentHandler(createStripePayment(createFakeStripe('approve')));
  const paymentMethods = [{ id: 'card', title: 'Card', handler: 'stripe' }];
  const placeOrder = (order: PlacedOrder) => Promise.resolve(void said.push(order));
  const shop = await openLocalShop({ mug: 1 }, { catalog: { ...CATALOG, paymentMethods }, placeOrder });
  shop.on('checkout-step-changed', ({ checkout }) => said.push(checkout));
  shop.on('order-completed', ({ order }) => said.push(order));

  const checkout = await CheckoutHarness.openAt(shop, 'payment');
  checkout.choose('Card');
  await waitUntil(
    () => checkout.paymentPlace?.querySelector('iframe'),
    'the frame of the provider is not there',
  );
  checkout.goOn();
  await checkout.reach('Review and order');
  checkout.agree();
  checkout.orderButton.click();
  await checkout.reach('Thank you for your order');
  for (const [level, write] of levels) console[level] = write;

  const tokens = said.flatMap((value) => (value as Partial<PlacedOrder>).payment?.token ?? []);
  expect(tokens).to.deep.equal(['ctoken_1Opaque']);
  expect(
    holdsCardNumber([said, { ...localStorage }, { ...sessionStorage }, document.body.innerHTML]),
  ).to.equal(false);
});
