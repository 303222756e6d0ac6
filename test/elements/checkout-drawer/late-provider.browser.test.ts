/** A provider whose form is still on its way when the buyer orders: nothing is ordered without its word. */
import '../../../src/define/checkout-drawer.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { PlacedOrder } from '../../../src/adapters/local/local-options.js';
import { CommerceError } from '../../../src/core/commerce-error.js';
import { registerPaymentHandler } from '../../../src/elements/base/payment-registry.js';
import type { MountedPayment } from '../../../src/payments/payment-handler.js';
import { CheckoutHarness } from '../../support/checkout-harness.js';
import { CATALOG, openLocalShop } from '../../support/local-shop.js';

const FORM: MountedPayment = {
  update: () => undefined,
  confirm: () => Promise.resolve({ handler: 'late', methodId: 'late', token: 'approved' }),
  unmount: () => undefined,
};

describe('an order whose provider is late', () => {
  let placed: PlacedOrder[];
  let checkout: CheckoutHarness;
  let arrive: (form: MountedPayment) => void;
  let fail: (error: CommerceError) => void;

  beforeEach(async () => {
    placed = [];
    registerPaymentHandler({
      id: 'late',
      kind: 'form',
      overlay: 'inline',
      authorizes: 'after-review',
      isAvailable: () => Promise.resolve(true),
      mount: () =>
        new Promise((resolve, reject) => {
          arrive = resolve;
          fail = reject;
        }),
    });
    const paymentMethods = [{ id: 'late', title: 'Late', handler: 'late' }];
    const placeOrder = (order: PlacedOrder) => Promise.resolve(void placed.push(order));
    const shop = await openLocalShop({ mug: 1 }, { catalog: { ...CATALOG, paymentMethods }, placeOrder });
    checkout = await CheckoutHarness.openAt(shop, 'payment');
    checkout.choose('Late');
    checkout.goOn();
    await checkout.reach('Review and order');
    checkout.agree();
    checkout.orderButton.click();
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    expect(placed).to.deep.equal([]);
  });

  it('is placed with what the provider says', async () => {
    arrive(FORM);
    await checkout.reach('Thank you for your order');
    expect(placed.map(({ payment }) => payment?.token)).to.deep.equal(['approved']);
  });

  it('is not placed when the form does not come', async () => {
    fail(new CommerceError('payment-failed'));
    await checkout.reach('Payment');
    await waitUntil(() => checkout.body.length > 0);
    expect(placed).to.deep.equal([]);
  });
});
