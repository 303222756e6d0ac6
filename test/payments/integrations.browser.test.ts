/** The integrations of the guide, before a provider whose form is a frame of another origin. */
import { expect, fixture, html } from '@open-wc/testing';
import { createPayPalPayment } from '../../docs/guides/payments/paypal-payment.js';
import { createStripeExpressPayment } from '../../docs/guides/payments/stripe-express-payment.js';
import { createStripePayment } from '../../docs/guides/payments/stripe-payment.js';
import { asCommerceError } from '../../src/core/commerce-error.js';
import { formatText } from '../../src/core/text.js';
import type { MountedPayment, PaymentContext, PaymentHandler } from '../../src/payments/payment-handler.js';
import { createFakePayPal } from './provider/fake-paypal.js';
import { createFakeStripe } from './provider/fake-stripe.js';

const CONTEXT: PaymentContext = {
  total: { amountMinor: 5800, currency: 'EUR' },
  lines: [],
  locale: 'en',
  text: (table, key, values) => formatText(table, key, 'en', values),
  method: { id: 'card', title: 'Card', handler: 'stripe' },
  needsShipping: true,
  delivery: [],
};
const DEARER = { ...CONTEXT, total: { amountMinor: 6300, currency: 'EUR' } };

const mount = async (handler: PaymentHandler) => {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  return { host, form: await handler.mount(host, CONTEXT) };
};

const refusal = async (form: MountedPayment) => {
  try {
    return (await form.confirm()).token;
  } catch (thrown) {
    const { code, issues } = asCommerceError(thrown);
    return { code, fields: issues.map(({ field }) => field) };
  }
};

describe('the Stripe Payment Element', () => {
  it('hands over an opaque token from its frame, and follows the total', async () => {
    const { stripe, amounts } = createFakeStripe('approve');
    const { form, host } = await mount(createStripePayment({ stripe }));
    form.update(DEARER);
    expect(amounts).to.deep.equal([5800, 6300]);
    expect(await form.confirm()).to.deep.equal({
      handler: 'stripe',
      methodId: 'card',
      token: 'ctoken_1Opaque',
      display: { label: 'Card', brand: 'visa', last4: '4242' },
    });
    form.unmount();
    expect(host.childElementCount).to.equal(0);
  });

  it('says that a card is declined, or not filled in', async () => {
    const declined = await mount(createStripePayment(createFakeStripe('decline')));
    expect(await refusal(declined.form)).to.deep.equal({ code: 'payment-declined', fields: [] });
    const incomplete = await mount(createStripePayment(createFakeStripe('incomplete')));
    expect(await refusal(incomplete.form)).to.deep.equal({ code: 'validation', fields: ['payment'] });
  });
});

describe('the Stripe Express Checkout Element', () => {
  it('has a token once the wallet has handed one over, for this total only', async () => {
    const fake = createFakeStripe('approve');
    const { form } = await mount(createStripeExpressPayment(fake));
    expect(await refusal(form)).to.deep.equal({ code: 'payment-failed', fields: [] });
    await fake.press('confirm');
    expect((await form.confirm()).token).to.equal('ctoken_1Opaque');
    form.update(DEARER);
    expect(await refusal(form)).to.deep.equal({ code: 'payment-failed', fields: [] });
    await fake.press('confirm');
    await fake.press('cancel');
    expect(await refusal(form)).to.deep.equal({ code: 'payment-failed', fields: [] });
  });

  it('brings address and delivery where it stands before the forms', async () => {
    const told: unknown[] = [];
    const price = { amountMinor: 490, currency: 'EUR' };
    const option = { id: 'standard', title: 'Standard', price, kind: 'shipping' } as const;
    const delivery = [{ id: 'parcel', lineIds: [], options: [option] }];
    const answer = { total: DEARER.total, lines: [], delivery };
    const fake = createFakeStripe('approve');
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const form = await createStripeExpressPayment(fake).mount(host, {
      ...CONTEXT,
      onAddress: (address) =>
        address.country === 'DE' ? Promise.resolve(answer) : Promise.resolve({ ...answer, delivery: [] }),
      onDelivery: (...choice) => Promise.resolve((told.push(choice), answer)),
      onApproval: (approval) => Promise.resolve(void told.push(approval)),
    });
    expect(await fake.ask('click')).to.deep.include({ emailRequired: true, shippingAddressRequired: true });
    const address = { city: 'Leipzig', state: '', postal_code: '04109', country: 'DE' };
    const shippingRates = [{ id: 'standard', displayName: 'Standard', amount: 490 }];
    expect(await fake.ask('shippingaddresschange', { address })).to.deep.equal({ shippingRates });
    expect(await fake.ask('shippingaddresschange', { address: { ...address, country: 'US' } })).to.equal(
      'rejected',
    );
    form.update({
      ...DEARER,
      delivery,
      onDelivery: (...choice) => Promise.resolve((told.push(choice), answer)),
    });
    expect(await fake.ask('shippingratechange', { shippingRate: { id: 'standard' } })).to.deep.equal({
      shippingRates,
    });
    expect(told).to.deep.equal([
      ['parcel', 'standard'],
      ['parcel', 'standard'],
    ]);
    form.unmount();
  });

  it('tells who approved, and where it goes', async () => {
    const told: unknown[] = [];
    const fake = createFakeStripe('approve');
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const form = await createStripeExpressPayment(fake).mount(host, {
      ...CONTEXT,
      onApproval: async (approval) => void told.push(approval, (await form.confirm()).token),
    });
    const place = { city: 'Leipzig', state: '', postal_code: '04109', country: 'DE' };
    const shippingAddress = { name: 'Mara Lindt', address: { ...place, line1: 'Gartenweg 7', line2: null } };
    await fake.press('confirm', { shippingAddress, billingDetails: { name: '', email: 'mara@example.org' } });
    const names = { firstName: 'Mara', lastName: 'Lindt' };
    const email = 'mara@example.org';
    const ours = { line1: 'Gartenweg 7', city: 'Leipzig', postalCode: '04109', country: 'DE' };
    expect(told).to.deep.equal([
      { buyer: { email, ...names }, shippingAddress: { ...names, ...ours } },
      'ctoken_1Opaque',
    ]);
  });

  it('lets the wallet say that it did not work', async () => {
    const fake = createFakeStripe('decline');
    const { form } = await mount(createStripeExpressPayment(fake));
    expect(await fake.press('confirm')).to.contain('Declined.');
    expect(await refusal(form)).to.deep.equal({ code: 'payment-failed', fields: [] });
  });
});

describe('PayPal', () => {
  it('hands over the order that was approved, for this total only', async () => {
    const fake = createFakePayPal();
    const createOrder = ({ total }: PaymentContext) => Promise.resolve(`5O${total.amountMinor}X`);
    const { form, host } = await mount(createPayPalPayment({ paypal: fake.paypal, createOrder }));
    expect(await refusal(form)).to.deep.equal({ code: 'payment-failed', fields: [] });
    await fake.buyer('approves');
    expect(await refusal(form)).to.equal('5O5800X');
    form.update(DEARER);
    expect(await refusal(form)).to.deep.equal({ code: 'payment-failed', fields: [] });
    await fake.buyer('approves');
    await fake.buyer('cancels');
    expect(await refusal(form)).to.deep.equal({ code: 'payment-failed', fields: [] });
    await fake.buyer('fails');
    expect(await refusal(form)).to.deep.equal({ code: 'payment-declined', fields: [] });
    form.unmount();
    expect(host.childElementCount).to.equal(0);
  });

  it('reads what its page wrote into the address', async () => {
    const createOrder = () => Promise.resolve('5O190127TN364715T');
    const handler = createPayPalPayment({ paypal: createFakePayPal().paypal, createOrder });
    const read = (query: string) => handler.resume?.(new URLSearchParams(query));
    expect((await read('token=5O190127TN364715T'))?.token).to.equal('5O190127TN364715T');
    expect(await read('')).to.equal(null);
  });
});
