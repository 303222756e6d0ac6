/** The order: the button that the law wants, one order per press, and every way in which it can end. */
import '../../../src/define/checkout-drawer.js';
import '../../../src/define/payments/offline.js';
import '../../../src/define/payments/test.js';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PlacedOrder } from '../../../src/adapters/local/local-options.js';
import { money } from '../../../src/core/money.js';
import { registerPaymentHandler } from '../../../src/elements/base/payment-registry.js';
import { CheckoutHarness, CONTACT } from '../../support/checkout-harness.js';
import { CATALOG, openLocalShop } from '../../support/local-shop.js';

describe('the order', () => {
  it('has the label of the market in its button and nothing else, directly below the summary', async () => {
    const shop = await openLocalShop({ mug: 1 });
    const { orderButton, find } = await reviewed(shop);
    expect(orderButton.textContent).to.equal('Zahlungspflichtig bestellen');
    expect(orderButton.childElementCount).to.equal(0);
    expect(orderButton.lang).to.equal('de');
    expect(orderButton.previousElementSibling).to.equal(find('.order'));
    const order = find('.order');
    expect(order.lastElementChild?.className).to.equal('totals');
    for (const above of [find('.policies'), find('.consents')]) {
      expect(above.compareDocumentPosition(order)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('is not placed without the agreement, which nobody ticks for the buyer', async () => {
    const placed: PlacedOrder[] = [];
    const checkout = await CheckoutHarness.openAt(await merchant(placed), 'review');
    expect(checkout.find<HTMLInputElement>('.consent input').checked).to.equal(false);
    checkout.orderButton.click();
    await checkout.element.updateComplete;
    expect(checkout.alert).to.contain('Please agree to: I agree to the terms.');
    expect(checkout.focused?.id).to.equal('news');
    expect(placed).to.deep.equal([]);
  });

  it('is placed once however often the button is pressed', async () => {
    const placed: PlacedOrder[] = [];
    const checkout = await CheckoutHarness.openAt(await merchant(placed), 'review');
    checkout.agree();
    checkout.orderButton.click();
    checkout.orderButton.click();
    await checkout.element.updateComplete;
    expect(checkout.orderButton.getAttribute('aria-disabled')).to.equal('true');
    expect(checkout.orderButton.textContent).to.equal('Zahlungspflichtig bestellen');
    checkout.orderButton.click();
    await checkout.reach('Thank you for your order');
    expect(placed.map(({ consents }) => consents)).to.deep.equal([{ terms: true }]);
  });

  it('goes back to the payment when it is declined, and can be placed then', async () => {
    const placed: PlacedOrder[] = [];
    const checkout = await CheckoutHarness.openAt(await merchant(placed), 'review');
    payWith(checkout, 'decline');
    checkout.agree();
    checkout.orderButton.click();
    await checkout.reach('Payment');
    expect(checkout.alert).to.contain('declined');
    payWith(checkout, 'approve');
    checkout.goOn();
    await checkout.reach('Review and order');
    checkout.orderButton.click();
    await checkout.reach('Thank you for your order');
    expect(placed).to.have.length(1);
  });

  it('offers nothing but look-up while nobody knows whether it was placed', async () => {
    const placeOrder = () => Promise.reject(new TypeError('the connection was lost'));
    const checkout = await CheckoutHarness.openAt(await openLocalShop({ mug: 1 }, { placeOrder }), 'review');
    checkout.agree();
    checkout.orderButton.click();
    await checkout.reach('We do not know yet whether your order was placed');
    expect(checkout.buttons).to.deep.equal(['Look up my order']);
  });

  it('shows both totals when the price has changed, and asks again', async () => {
    const checkout = await CheckoutHarness.openAt(await openLocalShop({ mug: 1 }), 'review');
    const priceChange = { before: money(2690, 'EUR'), after: money(2990, 'EUR') };
    await checkout.showView({ priceChange });
    expect(checkout.alert).to.contain('from €26.90 to €29.90');
    expect(checkout.orderButton.getAttribute('aria-disabled')).to.equal('false');
  });

  it('says why nothing can be ordered, and offers to try again', async () => {
    const checkout = await CheckoutHarness.place(await openLocalShop());
    checkout.element.show();
    await checkout.reach('The checkout could not begin');
    expect(checkout.buttons).to.deep.equal(['Try again']);
  });

  it('leaves the modal presentation for a provider that covers the page, with its form untouched', async () => {
    const form = document.createElement('iframe');
    registerPaymentHandler({
      id: 'wallet',
      kind: 'form',
      overlay: 'document',
      authorizes: 'after-review',
      isAvailable: () => Promise.resolve(true),
      mount(host) {
        host.append(form);
        const confirm = () => Promise.resolve({ handler: 'wallet', methodId: 'wallet', token: 'approve' });
        return Promise.resolve({ update() {}, confirm, unmount: () => form.remove() });
      },
    });
    const paymentMethods = [{ id: 'wallet', title: 'Wallet', handler: 'wallet' }];
    const shop = await openLocalShop({ mug: 1 }, { catalog: { ...CATALOG, paymentMethods } });
    const checkout = await CheckoutHarness.openAt(shop, 'delivery');
    expect(checkout.dialog.matches(':modal')).to.equal(true);
    checkout.choose('Standard');
    checkout.goOn();
    await checkout.reach('Payment');
    await waitUntil(() => form.isConnected);
    expect(checkout.dialog.matches(':modal')).to.equal(false);
    expect(checkout.isOpen).to.equal(true);
    const inner = form.contentWindow;
    checkout.goOn();
    await checkout.reach('Review and order');
    expect(form.contentWindow).to.equal(inner);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !checkout.isOpen);
    expect(form.isConnected).to.equal(false);
  });

  it('can be placed with nothing but a keyboard', async () => {
    const checkout = await CheckoutHarness.open(await openLocalShop({ mug: 1 }));
    checkout.field('buyer.email').focus();
    for (const [path, value] of Object.entries(CONTACT)) {
      await tabTo(() => checkout.focused === checkout.field(path));
      await sendKeys({ type: value });
    }
    await sendKeys({ press: 'Enter' });
    await checkout.reach('Delivery');
    await tabTo(() => (checkout.focused as HTMLInputElement | null)?.type === 'radio');
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });
    await checkout.reach('Payment');
    await waitUntil(() => checkout.all('.choice').length > 0);
    await tabTo(() => (checkout.focused as HTMLInputElement | null)?.type === 'radio');
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });
    await checkout.reach('Review and order');
    await tabTo(() => checkout.focused?.matches('.consent input') ?? false);
    await sendKeys({ press: ' ' });
    await tabTo(() => checkout.focused === checkout.orderButton);
    await sendKeys({ press: 'Enter' });
    await checkout.reach('Thank you for your order');
  });
});

const MOST_TABS = 25;

async function tabTo(isThere: () => boolean): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS && !isThere(); tabs += 1) await sendKeys({ press: 'Tab' });
  expect(isThere(), 'the keyboard does not get there').to.equal(true);
}

function merchant(placed: PlacedOrder[]) {
  return openLocalShop({ mug: 1 }, { placeOrder: (order) => Promise.resolve(void placed.push(order)) });
}

async function reviewed(shop: Awaited<ReturnType<typeof openLocalShop>>) {
  const checkout = await CheckoutHarness.openAt(shop, 'review');
  return { orderButton: checkout.orderButton, find: (selector: string) => checkout.find(selector) };
}

function payWith(checkout: CheckoutHarness, outcome: 'approve' | 'decline'): void {
  const radio = checkout.paymentPlace?.querySelector<HTMLInputElement>(`[value="${outcome}"]`);
  if (!radio) throw new Error('The test payment is not there');
  radio.checked = true;
}
