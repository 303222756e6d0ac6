/** Wallets before the forms: they bring everything, and end the order only where the market lets them. */
import '../../../src/define/checkout-drawer.js';
import '../../../src/define/payments/test.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { PlacedOrder } from '../../../src/adapters/local/local-options.js';
import type { VitrineErrorEvent } from '../../../src/elements/base/problem-event.js';
import { CheckoutHarness, CONTACT } from '../../support/checkout-harness.js';
import { FakeWallet, WALLET_OWNER } from '../../support/fake-wallet.js';
import { CATALOG, openLocalShop } from '../../support/local-shop.js';

const TEST_METHOD = { id: 'test', title: 'Test payment', handler: 'test' };

describe('a wallet before the forms', () => {
  let placed: PlacedOrder[];

  beforeEach(() => {
    placed = [];
  });

  function openShop(wallet: FakeWallet, market: string, consents = CATALOG.consents ?? []) {
    const catalog = { ...CATALOG, consents, paymentMethods: [TEST_METHOD, wallet.method] };
    const placeOrder = (order: PlacedOrder) => Promise.resolve(void placed.push(order));
    return openLocalShop({ mug: 1 }, { catalog, placeOrder }, market);
  }

  async function open(wallet: FakeWallet, market: string, consents = CATALOG.consents ?? []) {
    const checkout = await CheckoutHarness.open(await openShop(wallet, market, consents));
    await waitUntil(() => checkout.expressPlace?.querySelector('button'), 'the wallet is not there');
    await checkout.element.updateComplete;
    return checkout;
  }

  it('fills everything in and leads to the review, where the order button orders', async () => {
    const wallet = new FakeWallet();
    const checkout = await open(wallet, 'DE');
    const place = checkout.find<HTMLSlotElement>('slot[name="express"]');
    expect(place.assignedElements()).to.deep.equal([checkout.expressPlace]);
    expect(place.compareDocumentPosition(checkout.field('buyer.email'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(await wallet.pay()).to.equal('approved');
    expect(wallet.totals).to.deep.equal([2690]);
    await checkout.reach('Review and order');
    expect(checkout.body).to.contain('Gartenweg 7').and.to.contain('Wallet');
    expect(checkout.focused?.id).to.equal('step-title');
    expect(placed).to.deep.equal([]);
    checkout.agree();
    checkout.orderButton.click();
    await checkout.reach('Thank you for your order');
    expect(placed.map(({ payment }) => payment?.token)).to.deep.equal(['wallet-token']);
  });

  it('ends the order where the market lets it', async () => {
    const wallet = new FakeWallet({ authorizes: 'at-confirmation' });
    const checkout = await open(wallet, 'US', []);
    expect(await wallet.pay()).to.equal('approved');
    await checkout.reach('Thank you for your order');
    expect(placed.map(({ payment }) => payment?.token)).to.deep.equal(['wallet-token']);
  });

  it('orders nothing before the buyer has agreed to what has to be agreed to', async () => {
    const wallet = new FakeWallet({ authorizes: 'at-confirmation' });
    const checkout = await open(wallet, 'US');
    await wallet.pay();
    await checkout.reach('Review and order');
    expect([checkout.alert, checkout.focused?.id]).to.deep.equal(['', 'step-title']);
    expect(placed).to.deep.equal([]);
    checkout.agree();
    checkout.orderButton.click();
    await checkout.reach('Thank you for your order');
    expect(placed).to.have.length(1);
  });

  it('orders nothing for another total than the one that it showed', async () => {
    const wallet = new FakeWallet({ authorizes: 'at-confirmation' });
    const checkout = await open(wallet, 'US', []);
    await wallet.choose();
    await checkout.shop.cart.add({ variantId: 'bowl', quantity: 1 });
    expect(await wallet.approve()).to.equal('price-changed');
    await checkout.reach('Review and order');
    expect(placed).to.deep.equal([]);
  });

  it('is not offered where it would end the order before the review', async () => {
    const problems: string[] = [];
    const note = (event: Event) => {
      const { code, detail } = (event as VitrineErrorEvent).problem;
      problems.push(`${code} ${detail ?? ''}`);
    };
    document.addEventListener('vitrine-error', note);
    const wallet = new FakeWallet({ authorizes: 'at-confirmation' });
    const checkout = await CheckoutHarness.openAt(await openShop(wallet, 'DE'), 'payment');
    document.removeEventListener('vitrine-error', note);
    expect(problems).to.deep.equal(['wallet-before-review wallet']);
    expect(checkout.expressPlace).to.equal(null);
    expect(checkout.all('.choice').map((choice) => choice.textContent?.trim())).to.deep.equal([
      'Test payment',
    ]);
  });

  it('leads to what is still missing, with what it brought filled in', async () => {
    const wallet = new FakeWallet();
    const checkout = await open(wallet, 'DE');
    checkout.fill({ 'buyer.email': 'older@example.org' });
    await wallet.approve();
    await checkout.reach('Delivery');
    checkout.choose('Standard');
    checkout.goOn();
    await checkout.reach('Payment');
    checkout.goOn();
    await checkout.reach('Review and order');
    expect(checkout.body).to.contain(WALLET_OWNER.buyer?.email);
    checkout.agree();
    checkout.orderButton.click();
    await checkout.reach('Thank you for your order');
    expect(placed.map(({ payment }) => payment?.token)).to.deep.equal(['wallet-token']);
  });

  it('gives way to another means that the buyer chooses afterwards', async () => {
    const wallet = new FakeWallet();
    const checkout = await open(wallet, 'DE');
    await wallet.pay();
    await checkout.reach('Review and order');
    checkout.goBackTo('Payment');
    await checkout.pay();
    checkout.agree();
    checkout.orderButton.click();
    await checkout.reach('Thank you for your order');
    expect(placed.map(({ payment }) => payment?.handler)).to.deep.equal(['test']);
  });

  it('says when the shop does not take its address, and the forms are still there', async () => {
    const wallet = new FakeWallet();
    const checkout = await open(wallet, 'DE');
    const elsewhere = { ...WALLET_OWNER, buyer: { email: 'nonsense' } };
    await wallet.choose();
    expect(await wallet.approve(elsewhere)).to.equal('approved');
    await checkout.reach('Contact and address');
    checkout.fill(CONTACT);
    checkout.goOn();
    await checkout.reach('Delivery');
    expect(placed).to.deep.equal([]);
  });

  it('is asked for without a modal dialog when it covers the page, and leaves nothing behind', async () => {
    const wallet = new FakeWallet({ overlay: 'document' });
    const checkout = await open(wallet, 'DE');
    await waitUntil(() => !checkout.dialog.matches(':modal'), 'the checkout is still modal');
    expect(checkout.isOpen).to.equal(true);
    checkout.element.hide();
    await waitUntil(() => !checkout.isOpen);
    expect(checkout.element.childElementCount).to.equal(0);
  });

  it('that cannot be shown leaves the forms', async () => {
    const wallet = new FakeWallet({ mount: () => Promise.reject(new Error('blocked')) });
    const checkout = await CheckoutHarness.open(await openShop(wallet, 'DE'));
    await waitUntil(() => checkout.expressPlace?.childElementCount === 0);
    await checkout.element.updateComplete;
    expect(checkout.all('.express')).to.have.length(0);
    checkout.fill(CONTACT);
    checkout.goOn();
    await checkout.reach('Delivery');
  });
});
