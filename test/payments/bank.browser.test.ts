/** A payment that is confirmed at a bank, on another origin: there and back, with an order or without one. */
import { expect, waitUntil } from '@open-wc/testing';
import { secondOrigin } from './provider/second-origin.js';

let frame: HTMLIFrameElement;
let orders: unknown[];

const hear = ({ source, data }: MessageEvent) => {
  if (source === frame.contentWindow) orders.push((data as { order: unknown }).order);
};

beforeEach(() => {
  orders = [];
  frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '800';
  document.body.append(frame);
  addEventListener('message', hear);
});

afterEach(() => {
  removeEventListener('message', hear);
  frame.remove();
});

/** What the drawer of the page in the frame says once the buyer has come back from the bank. */
async function comeBack(bank: 'pays' | 'refuses', title: string): Promise<void> {
  expect(secondOrigin()).not.to.equal(location.origin);
  localStorage.clear();
  frame.src = `/test/payments/provider/shop.html?bank=${bank}&begin`;
  const said = () => {
    const page = frame.contentDocument;
    if (!page?.location.search.includes('redirect_status')) return '';
    const drawer = page.querySelector('vitrine-checkout-drawer')?.shadowRoot;
    return drawer?.querySelector('.step-title')?.textContent ?? '';
  };
  await waitUntil(() => said() === title, `"${title}" is not said`, { timeout: 12_000 });
}

describe('a payment that the bank asks about', () => {
  it('is an order that is told of once when the buyer is back', async () => {
    await comeBack('pays', 'Thank you for your order');
    await waitUntil(() => orders.length > 0, 'nothing is told', { timeout: 5_000 });
    const before = frame.contentDocument;
    frame.contentWindow?.location.reload();
    const isBack = () => frame.contentDocument !== before && frame.contentDocument?.readyState === 'complete';
    await waitUntil(isBack, 'the page is not there again', { timeout: 8_000 });
    expect(orders).to.have.length(1);
  });

  it('is none when the bank refuses, and can be chosen anew', async () => {
    await comeBack('refuses', 'Payment');
    expect(orders).to.deep.equal([]);
  });
});
