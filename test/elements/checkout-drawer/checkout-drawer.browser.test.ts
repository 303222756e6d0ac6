/** A purchase in place, from the address to the number of the order. */
import '../../../src/define/checkout-drawer.js';
import '../../../src/define/payments/offline.js';
import '../../../src/define/payments/test.js';
import { expect, waitUntil } from '@open-wc/testing';
import { axeFindings } from '../../support/axe.js';
import { CheckoutHarness, CONTACT } from '../../support/checkout-harness.js';
import { openLocalShop } from '../../support/local-shop.js';

describe('<vitrine-checkout-drawer>', () => {
  it('stays closed and empty until a checkout begins', async () => {
    const checkout = await CheckoutHarness.place(await openLocalShop({ mug: 1 }));
    expect(checkout.isOpen).to.equal(false);
    expect(checkout.element.childElementCount).to.equal(0);
  });

  it('leads to the number of the order, and leaves an empty cart and the film', async () => {
    const shop = await openLocalShop({ mug: 2 });
    const checkout = await CheckoutHarness.openAt(shop, 'review');
    expect(checkout.dialog.matches(':modal')).to.equal(true);
    checkout.agree();
    checkout.orderButton.click();
    await checkout.reach('Thank you for your order');
    await checkout.settle();
    expect(checkout.orderNumber).to.equal(shop.checkout.$checkout.get().order?.number);
    expect(shop.cart.$cart.get().cart.itemCount).to.equal(0);
    expect(checkout.focused?.id).to.equal('step-title');
    checkout.goOn();
    await waitUntil(() => !checkout.isOpen);
    expect(checkout.paymentPlace).to.equal(null);
  });

  it('gathers what is missing, takes the focus there, and leads to each field', async () => {
    const checkout = await CheckoutHarness.open(await openLocalShop({ mug: 1 }));
    checkout.fill({ ...CONTACT, 'buyer.email': 'mara', 'shippingAddress.postalCode': '123' });
    checkout.goOn();
    await checkout.element.updateComplete;
    expect(checkout.focused?.id).to.equal('news');
    expect(checkout.alert).to.contain('2 things are missing');
    const email = checkout.field('buyer.email');
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    const described = email.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => checkout.find(`#${id}`).textContent).join(' ')).to.contain(
      'name@example.org',
    );
    checkout.find<HTMLAnchorElement>('.alert a').click();
    expect(checkout.focused).to.equal(email);
    checkout.fill({ 'buyer.email': 'mara@example.org' });
    await checkout.element.updateComplete;
    expect(email.getAttribute('aria-invalid')).to.equal('false');
  });

  it('asks for the address as the chosen country writes it', async () => {
    const checkout = await CheckoutHarness.open(await openLocalShop({ mug: 1 }));
    expect(checkout.field('shippingAddress.country').value).to.equal('DE');
    expect(checkout.field('shippingAddress.postalCode').inputMode).to.equal('numeric');
    const country = checkout.find<HTMLSelectElement>('select');
    country.value = 'NL';
    country.dispatchEvent(new Event('change'));
    await checkout.element.updateComplete;
    expect(checkout.field('shippingAddress.postalCode').inputMode).to.equal('');
    checkout.fill({ ...CONTACT, 'shippingAddress.postalCode': '1012 AB' });
    checkout.goOn();
    await checkout.reach('Delivery');
  });

  it('serves also after it was moved in the page', async () => {
    const checkout = await CheckoutHarness.place(await openLocalShop({ mug: 1 }));
    const place = document.createElement('section');
    checkout.element.parentElement?.append(place);
    place.append(checkout.element);
    await checkout.element.updateComplete;
    checkout.element.show();
    await checkout.reach('Contact and address');
  });

  it('keeps what was typed on the way back and forth, and while it is closed', async () => {
    const checkout = await CheckoutHarness.openAt(await openLocalShop({ mug: 1 }), 'delivery');
    checkout.choose('Express');
    checkout.goBackTo('Contact');
    await checkout.reach('Contact and address');
    expect(checkout.field('shippingAddress.city').value).to.equal('Leipzig');
    checkout.fill({ 'shippingAddress.line2': 'Hinterhaus' });
    checkout.element.hide();
    await waitUntil(() => !checkout.isOpen);
    checkout.element.show();
    await waitUntil(() => checkout.isOpen && checkout.title !== '');
    checkout.goBackTo('Contact');
    await checkout.reach('Contact and address');
    expect(checkout.field('shippingAddress.line2').value).to.equal('Hinterhaus');
    checkout.goOn();
    await checkout.reach('Delivery');
    expect(checkout.find<HTMLInputElement>(':checked').value).to.equal('express');
  });

  it('sends another billing address than that of the delivery', async () => {
    const placed: unknown[] = [];
    const shop = await openLocalShop(
      { mug: 1 },
      { placeOrder: (order) => Promise.resolve(void placed.push(order.billingAddress)) },
    );
    const checkout = await CheckoutHarness.openAt(shop, 'payment');
    checkout.choose('Invoice');
    checkout.find('.tick input').click();
    await checkout.element.updateComplete;
    checkout.fill({
      'billingAddress.firstName': 'Mara',
      'billingAddress.lastName': 'Lindt',
      'billingAddress.line1': 'Amtsgasse 1',
      'billingAddress.postalCode': '10115',
      'billingAddress.city': 'Berlin',
    });
    checkout.goOn();
    await checkout.reach('Review and order');
    expect(checkout.body).to.contain('Amtsgasse 1');
    checkout.agree();
    checkout.orderButton.click();
    await checkout.reach('Thank you for your order');
    expect(placed).to.have.length(1);
    expect(placed[0]).to.include({ line1: 'Amtsgasse 1', city: 'Berlin', country: 'DE' });
  });

  it('has nothing that axe finds in any step', async () => {
    const shop = await openLocalShop({ mug: 1 });
    const checkout = await CheckoutHarness.openAt(shop, 'delivery');
    const findings = await axeFindings(checkout.element);
    checkout.choose('Standard');
    checkout.goOn();
    await checkout.reach('Payment');
    checkout.choose('Test payment');
    await waitUntil(() => checkout.paymentPlace?.childElementCount);
    findings.push(...(await axeFindings(checkout.element)));
    checkout.goOn();
    await checkout.reach('Review and order');
    findings.push(...(await axeFindings(checkout.element)));
    checkout.goBackTo('Contact');
    await checkout.reach('Contact and address');
    checkout.fill({ 'buyer.email': '' });
    checkout.goOn();
    await checkout.element.updateComplete;
    expect([...findings, ...(await axeFindings(checkout.element))]).to.deep.equal([]);
  });

  it('opens in the first of several drawers of its shop, and in the next when that one goes', async () => {
    const shop = await openLocalShop({ mug: 1 });
    const first = await CheckoutHarness.place(shop);
    const second = await CheckoutHarness.place(shop);
    first.element.show();
    await first.reach('Contact and address');
    expect(second.isOpen).to.equal(false);
    first.element.remove();
    await second.reach('Contact and address');
    expect(second.isOpen).to.equal(true);
  });
});
