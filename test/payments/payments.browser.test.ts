/** The payment handlers that come with the package, in a page's own DOM. */
import { formatText } from '../../src/core/text.js';
import { expect, fixture, html } from '@open-wc/testing';
import { offlinePayment } from '../../src/payments/offline-payment.js';
import type { MountedPayment, PaymentContext, PaymentHandler } from '../../src/payments/payment-handler.js';
import { testPayment } from '../../src/payments/test-payment.js';

const CONTEXT: PaymentContext = {
  total: { amountMinor: 5800, currency: 'EUR' },
  lines: [],
  locale: 'en',
  text: (table, key, values) => formatText(table, key, 'en', values),
  method: { id: 'm1', title: 'Invoice', handler: 'offline' },
  needsShipping: true,
  delivery: [],
};
const mounted: MountedPayment[] = [];
const mount = async (handler: PaymentHandler, host: HTMLElement, context = CONTEXT) => {
  const form = await handler.mount(host, context);
  mounted.push(form);
  return form;
};
const newHost = () => fixture<HTMLElement>(html`<div></div>`);

afterEach(() => mounted.splice(0).forEach((form) => form.unmount()));

describe('the test payment', () => {
  it('pays unless the buyer says otherwise, and never asks for a card', async () => {
    const host = await newHost();
    const form = await mount(testPayment, host);
    expect((await form.confirm()).token).to.equal('approve');
    host.querySelector<HTMLInputElement>('input[value=decline]')?.click();
    expect(await form.confirm()).to.deep.include({ handler: 'test', methodId: 'm1', token: 'decline' });
    expect(host.querySelectorAll('input:not([type=radio])')).to.have.length(0);
  });

  it('is accessible and says that it is a test', async () => {
    const host = await newHost();
    await mount(testPayment, host);
    expect(host.textContent).to.contain('no money moves');
    await expect(host).to.be.accessible();
  });

  it('keeps the choices of two forms apart', async () => {
    const [one, other] = [await newHost(), await newHost()];
    const first = await mount(testPayment, one);
    await mount(testPayment, other);
    other.querySelector<HTMLInputElement>('input[value=decline]')?.click();
    expect((await first.confirm()).token).to.equal('approve');
  });

  it('is styled without a style element and leaves nothing behind', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const host = await newHost();
    const first = await mount(testPayment, host);
    const second = await mount(offlinePayment, host);
    expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
    expect(host.querySelectorAll('style, [style]')).to.have.length(0);
    first.unmount();
    first.unmount();
    expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
    second.unmount();
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(host.childNodes).to.have.length(0);
  });
});

describe('the offline payment', () => {
  it('says what is to be paid, and follows the total', async () => {
    const host = await newHost();
    const form = await mount(offlinePayment, host);
    expect(host.textContent).to.contain('€58.00');
    form.update({ ...CONTEXT, total: { amountMinor: 6000, currency: 'EUR' } });
    expect(host.textContent).to.contain('€60.00');
    expect(await form.confirm()).to.deep.include({ handler: 'offline', methodId: 'm1', token: {} });
  });

  it("shows the shop's own instructions as text", async () => {
    const host = await newHost();
    const method = { ...CONTEXT.method, config: { instructions: 'Pay <b>within</b> 14 days' } };
    await mount(offlinePayment, host, { ...CONTEXT, method });
    expect(host.textContent).to.contain('Pay <b>within</b> 14 days');
  });
});
