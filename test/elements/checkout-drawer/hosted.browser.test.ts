/** A checkout that goes on in a frame or a window of another origin: there and back, and nobody else is listened to. */
import '../../../src/define/checkout-drawer.js';
import '../../../src/define/payments/test.js';
import { expect, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { createRedirectAdapter } from '../../../src/adapters/redirect.js';
import type { RedirectMode } from '../../../src/adapters/redirect.js';
import { createShop, type Shop, type ShopFactMap } from '../../../src/stores/shop.js';
import { createMemoryHost } from '../../../src/testing/memory-host.js';
import { secondOrigin } from '../../payments/provider/second-origin.js';
import { axeFindings } from '../../support/axe.js';
import { CheckoutHarness } from '../../support/checkout-harness.js';
import { CATALOG } from '../../support/local-shop.js';

const MERCHANT = `${secondOrigin()}/test/elements/checkout-drawer/merchant.html`;

let checkout: CheckoutHarness;
let shop: Shop;
let told: ShopFactMap['order-completed'][];
let heard: unknown[];

const listen = ({ data }: MessageEvent<{ heard?: unknown }>) => void (data.heard && heard.push(data.heard));

beforeEach(() => {
  told = [];
  heard = [];
  addEventListener('message', listen);
});

afterEach(() => {
  removeEventListener('message', listen);
  window.open('', 'vitrine-checkout')?.close();
});

async function open(modes: readonly RedirectMode[], end: string): Promise<void> {
  const adapter = createRedirectAdapter({
    catalog: CATALOG,
    baseUrl: 'https://shop.example/',
    checkoutUrl: `${MERCHANT}?items={items}&do=${end}`,
    modes,
    protocol: 'ecp',
    utm: false,
  });
  shop = createShop({ adapter, host: createMemoryHost(), market: 'DE', locale: 'en' });
  shop.on('order-completed', (fact) => told.push(fact));
  await shop.cart.add({ variantId: 'mug', quantity: 2, attribution: { videoId: 'spring' } });
  await shop.settled();
  checkout = await CheckoutHarness.place(shop);
  await press();
}

/** By the pointer of a buyer, for browsers open windows for nobody else. */
async function press(button?: HTMLElement): Promise<void> {
  const begin = document.createElement('button');
  begin.textContent = 'Check out';
  begin.addEventListener('click', () => checkout.element.show());
  if (!button) document.querySelector('main')?.prepend(begin);
  const { left, top, width, height } = (button ?? begin).getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
  begin.remove();
}

const frame = () => checkout.all('iframe')[0] as HTMLIFrameElement | undefined;
const link = () => checkout.all('.outcome-action')[0] as HTMLAnchorElement;
const pieces = () => shop.cart.$cart.get().cart.settled?.lines.length ?? 0;

describe('a checkout in a frame', () => {
  it('is confined, named, and ends with the order, which is told once', async () => {
    await open(['embedded'], 'wait');
    await waitUntil(() => heard.length === 1, 'the handshake');
    const { sandbox, title, src, allow } = frame() as HTMLIFrameElement;
    expect(sandbox.contains('allow-top-navigation')).to.equal(false);
    expect([...sandbox]).to.include.members(['allow-scripts', 'allow-popups']);
    expect(title).to.equal('The shop’s checkout');
    expect(allow).to.equal('payment');
    expect(src).to.contain('ec_version=2026-04-08');
    frame()?.contentWindow?.postMessage({ command: 'order' }, '*');
    await checkout.reach('Thank you for your order');
    expect(checkout.orderNumber).to.match(/^ord-/);
    expect(frame()).to.equal(undefined);
    expect(told.length).to.equal(1);
    expect(told[0]).to.deep.include({ attribution: { videoId: 'spring' } });
    expect(told[0]?.order?.total).to.deep.equal({ amountMinor: 4890, currency: 'EUR' });
    expect(pieces()).to.equal(0);
  });

  it('is answered, and refused what was not offered', async () => {
    await open(['embedded'], 'pay');
    await waitUntil(() => heard.length === 2, 'two answers');
    expect(heard[0]).to.deep.equal({
      jsonrpc: '2.0',
      id: 'ready',
      result: { ucp: { version: '2026-04-08', status: 'success' } },
    });
    expect(heard[1]).to.have.nested.property('error.code', -32601);
  });

  it('that cannot go on leads to where it can', async () => {
    await open(['embedded'], 'fatal');
    await checkout.reach('The checkout goes on elsewhere');
    expect(frame()).to.equal(undefined);
    expect(link().href).to.equal(`${secondOrigin()}/continue`);
    expect(told).to.deep.equal([]);
    expect(pieces()).to.equal(1);
  });

  it('has pages opened by the buyer, who sees which', async () => {
    await open(['embedded'], 'open');
    await waitUntil(() => checkout.all('.hosted-wish a').length > 0, 'the page it wants opened');
    expect(checkout.all('.hosted-wish a')[0]?.textContent).to.equal(`${secondOrigin()}/terms`);
    expect(frame()).not.to.equal(undefined);
    expect(await axeFindings(checkout.element)).to.deep.equal([]);
  });

  it('is not heard before the handshake', async () => {
    await open(['embedded'], 'early');
    await waitUntil(() => frame(), 'no frame');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(told).to.deep.equal([]);
    expect(pieces()).to.equal(1);
  });

  it('is the only one that is heard: neither this page nor another frame of its origin is', async () => {
    await open(['embedded'], 'wait');
    await waitUntil(() => heard.length === 1, 'the handshake');
    const params = {
      checkout: { currency: 'EUR', totals: [{ type: 'total', amount: 1 }], order: { id: 'x' } },
    };
    window.postMessage({ jsonrpc: '2.0', method: 'ec.complete', params }, '*');
    const other = document.createElement('iframe');
    other.src = `${MERCHANT}?do=early`;
    document.body.append(other);
    await new Promise((resolve) => other.addEventListener('load', resolve));
    await new Promise((resolve) => setTimeout(resolve, 300));
    other.remove();
    expect(told).to.deep.equal([]);
    expect(shop.checkout.$checkout.get().phase).to.equal('handed-over');
    frame()?.contentWindow?.postMessage({ command: 'order' }, '*');
    await checkout.reach('Thank you for your order');
  });

  it('is not heard any more when the drawer is closed', async () => {
    await open(['embedded'], 'wait');
    await waitUntil(() => heard.length === 1, 'the handshake');
    checkout.element.hide();
    await checkout.element.updateComplete;
    expect(frame()).to.equal(undefined);
    expect(checkout.isOpen).to.equal(false);
  });
});

describe('a checkout in a window', () => {
  it('is brought to the front, and ends with the order', async () => {
    await open(['popup'], 'wait');
    await checkout.reach('The shop’s checkout is open in its own window');
    await waitUntil(() => heard.length === 1, 'the handshake');
    expect(await axeFindings(checkout.element)).to.deep.equal([]);
    link().click();
    window.open('', 'vitrine-checkout')?.postMessage({ command: 'order' }, '*');
    await checkout.reach('Thank you for your order');
    expect(told.length).to.equal(1);
    expect(pieces()).to.equal(0);
  });

  it('may order while its drawer is closed and the film goes on', async () => {
    await open(['popup'], 'wait');
    await waitUntil(() => heard.length === 1, 'the handshake');
    checkout.element.hide();
    await checkout.element.updateComplete;
    expect(checkout.isOpen).to.equal(false);
    window.open('', 'vitrine-checkout')?.postMessage({ command: 'order' }, '*');
    await checkout.reach('Thank you for your order');
    expect(told.length).to.equal(1);
  });

  it('that is closed is said to be, and can be opened again', async () => {
    await open(['popup'], 'wait');
    await waitUntil(() => heard.length === 1, 'the handshake');
    window.open('', 'vitrine-checkout')?.close();
    await checkout.reach('The window of the checkout is closed');
    expect(pieces()).to.equal(1);
    await press(link());
    await checkout.reach('The shop’s checkout is open in its own window');
    await waitUntil(() => heard.length === 2, 'the handshake of the second');
  });

  it('that the browser forbids is a link', async () => {
    const { open: openWindow } = window;
    window.open = () => null;
    try {
      await open(['popup'], 'wait');
      await checkout.reach('The shop’s checkout opens on a page of its own');
      expect(checkout.body).to.contain('Your browser has not let it open by itself.');
      expect(link().getAttribute('href')).to.contain(MERCHANT);
      expect(link().target).to.equal('_blank');
    } finally {
      window.open = openWindow;
    }
  });
});

describe('a checkout by message', () => {
  it('shows the message before anybody sends it', async () => {
    await open(['embedded'], 'wait');
    await waitUntil(() => frame(), 'no frame');
    const text = 'Hello, I would like to order 1 × Camp Mug';
    const url = 'https://wa.example/1?text=…';
    await checkout.showView({
      mode: 'message',
      session: { mode: 'message', channel: 'whatsapp', url, text, truncated: false },
    });
    expect(link().href).to.equal(new URL(url).href);
    expect(checkout.body).to.contain(text).and.to.contain('Nothing is ordered until you send the message');
  });
});

describe('the mode that the page asks for', () => {
  it('is taken where the adapter has it', async () => {
    await open(['embedded', 'popup'], 'wait');
    await waitUntil(() => frame(), 'no frame');
    checkout.element.hide();
    checkout.element.setAttribute('mode', 'popup');
    await checkout.element.updateComplete;
    await press();
    await checkout.reach('The shop’s checkout is open in its own window');
  });

  it('gives way to what is possible', async () => {
    await open(['embedded'], 'wait');
    await waitUntil(() => frame(), 'no frame');
    checkout.element.hide();
    checkout.element.mode = 'native';
    await checkout.element.updateComplete;
    checkout.element.show();
    await waitUntil(() => frame(), 'no frame');
  });
});
