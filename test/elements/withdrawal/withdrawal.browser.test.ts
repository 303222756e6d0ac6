/** Withdrawing as a buyer does it: two steps, three fields, and an acknowledgement only when the shop has given it. */
import { expect, oneEvent } from '@open-wc/testing';
import { CommerceError } from '../../../src/core/commerce-error.js';
import { axeFindings } from '../../support/axe.js';
import { EU_PROFILE } from '../../support/shop-stand-in.js';
import { WithdrawalHarness } from '../../support/withdrawal-harness.js';

const ADA = { name: 'Ada Example', orderNumber: 'K-1001', email: 'ada@example.org' };
const RECEIPT = { receivedAt: '2026-11-23T10:30:00Z', reference: 'W-77' };

describe('<vitrine-withdrawal>', () => {
  it('begins with one button that carries the words of the market, and nothing else', async () => {
    const { beginButton, text } = await WithdrawalHarness.place();
    expect(beginButton?.textContent).to.equal('Vertrag widerrufen');
    expect(beginButton?.lang).to.equal('de');
    expect(text).to.equal('Vertrag widerrufen');
  });

  it('asks for name, order and address and nothing more, with the focus in the first field', async () => {
    const withdrawal = await WithdrawalHarness.place(true, 'K-1001');
    await withdrawal.begin();
    const fields = [...(withdrawal.element.shadowRoot?.querySelectorAll('input') ?? [])];
    expect(fields.map(({ name }) => name)).to.deep.equal(['name', 'orderNumber', 'email']);
    expect(withdrawal.field('orderNumber').value).to.equal('K-1001');
    expect(withdrawal.focused).to.equal('name');
    expect(withdrawal.confirmButton.textContent).to.equal('Widerruf bestätigen');
    expect(withdrawal.element.matches(':state(open)')).to.equal(true);
  });

  it('names the fields that are missing and goes to the first, without asking the shop', async () => {
    const withdrawal = await WithdrawalHarness.place();
    await withdrawal.begin();
    withdrawal.fill({ name: 'Ada', email: 'ada' });
    await withdrawal.send();
    expect(withdrawal.requests).to.deep.equal([]);
    expect(withdrawal.focused).to.equal('orderNumber');
    expect(withdrawal.field('email').getAttribute('aria-invalid')).to.equal('true');
    expect(withdrawal.text).to.contain('Please fill in the order number.');
    withdrawal.fill({ email: 'ada@example.org' });
    await withdrawal.element.updateComplete;
    expect(withdrawal.field('email').getAttribute('aria-invalid')).to.equal('false');
  });

  it('acknowledges with date, reference and address once the shop has, and tells the page', async () => {
    const withdrawal = await WithdrawalHarness.place();
    await withdrawal.begin();
    withdrawal.fill({ ...ADA, name: ' Ada Example ' });
    await withdrawal.send();
    await withdrawal.send();
    expect(withdrawal.requests).to.deep.equal([ADA]);
    expect(withdrawal.element.matches(':state(received)')).to.equal(false);
    const told = oneEvent(withdrawal.element, 'vitrine-withdrawal-received');
    await withdrawal.hear({ status: 'received', receipt: RECEIPT });
    expect(await told).to.include({ orderNumber: 'K-1001', receipt: RECEIPT });
    expect(withdrawal.text).to.match(/received on November 23, 2026/);
    expect(withdrawal.text).to.contain('W-77').and.to.contain('ada@example.org');
    expect(withdrawal.focused).to.equal('receipt');
  });

  it('says that nothing was received when the shop did not answer, and keeps what was filled in', async () => {
    const withdrawal = await WithdrawalHarness.place();
    await withdrawal.begin();
    withdrawal.fill(ADA);
    await withdrawal.send();
    await withdrawal.hear({ status: 'failed', error: new CommerceError('network') });
    expect(withdrawal.text).to.contain('Your withdrawal was not received.');
    expect(withdrawal.field('name').value).to.equal('Ada Example');
    await withdrawal.send();
    expect(withdrawal.text).not.to.contain('was not received');
    await withdrawal.hear({ status: 'failed', error: new CommerceError('not-found') });
    expect(withdrawal.text).to.contain('The shop knows no order with this number.');
  });

  it('is empty where the market has no such function, and tells the developer where nobody takes it', async () => {
    const american = await WithdrawalHarness.place();
    american.standIn.$market.set({ ...EU_PROFILE, code: 'US' });
    await american.element.updateComplete;
    expect(american.text).to.equal('');
    const codes: string[] = [];
    const hear = (event: Event) => codes.push((event as Event & { problem: { code: string } }).problem.code);
    addEventListener('vitrine-error', hear);
    const deaf = await WithdrawalHarness.place(false);
    removeEventListener('vitrine-error', hear);
    expect(deaf.text).to.equal('');
    expect(codes).to.deep.equal(['withdrawal-unreachable']);
  });

  it('is accessible in each step', async () => {
    const withdrawal = await WithdrawalHarness.place();
    expect(await axeFindings(withdrawal.element)).to.deep.equal([]);
    await withdrawal.begin();
    await withdrawal.send();
    expect(await axeFindings(withdrawal.element)).to.deep.equal([]);
    withdrawal.fill(ADA);
    await withdrawal.send();
    await withdrawal.hear({ status: 'received', receipt: RECEIPT });
    expect(await axeFindings(withdrawal.element)).to.deep.equal([]);
  });
});
