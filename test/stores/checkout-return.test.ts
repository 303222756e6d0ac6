/** The way back from a checkout elsewhere: what the address says is told once, and nothing is guessed. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckoutReturn } from '../../src/core/checkout-session.js';
import type { Order } from '../../src/core/order.js';
import type { CheckoutView } from '../../src/stores/checkout-store.js';
import type { ShopFactMap } from '../../src/stores/shop.js';
import { ModelBackend } from '../support/model-backend.js';
import { openModelShop, type ModelShop } from '../support/model-shop.js';
import { TestBrowser } from '../support/test-browser.js';

const HERE = 'https://page.example/film';
const BACK = 'https://page.example/film?t=3&order=7';
const ORDER: Order = {
  id: '7',
  number: '2026-7',
  status: 'placed',
  total: { amountMinor: 4400, currency: 'EUR' },
};
const ATTRIBUTION = { videoId: 'spring', hotspotId: 'mug' };

let browser: TestBrowser;
let backend: ModelBackend;
let told: ShopFactMap['order-completed'][];

beforeEach(() => {
  browser = new TestBrowser();
  backend = new ModelBackend({ modes: ['redirect', 'native'] });
  backend.setForeign('mug', 2);
  told = [];
});

async function open(): Promise<ModelShop> {
  const opened = openModelShop(browser, backend, { place: 'in-app' });
  opened.shop.on('order-completed', (fact) => told.push(fact));
  await opened.shop.settled();
  return opened;
}

function view({ shop }: ModelShop): CheckoutView {
  return shop.checkout.$checkout.get();
}

function pieces({ shop }: ModelShop): number {
  return shop.cart.$cart.get().cart.settled?.lines.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0;
}

async function leave(): Promise<ModelShop> {
  const opened = await open();
  await opened.shop.checkout.begin({ address: HERE, attribution: ATTRIBUTION });
  expect(view(opened).phase).toBe('handed-over');
  return opened;
}

/** The shop says this of the address that it sends buyers back to, and has taken the cart where it took the order. */
function answer(outcome: CheckoutReturn): void {
  backend.checkouts.readReturn = (address) => (address === BACK ? outcome : { outcome: 'unknown' });
  if (outcome.outcome === 'completed' || outcome.outcome === 'pending') backend.lines = null;
}

describe('the buyer who comes back', () => {
  it('with an order is told of it once, in all tabs and across reloads', async () => {
    await leave();
    answer({ outcome: 'completed', order: ORDER });
    const pages = [await open(), await open()];
    await Promise.all(pages.map(({ shop }) => shop.checkout.resume('order', BACK)));
    const again = await open();
    await again.shop.checkout.resume('checkout', BACK);
    expect([...pages, again].map((page) => view(page).phase).sort()).toEqual(['closed', 'closed', 'done']);
    expect(told).toEqual([{ order: { ...ORDER, attribution: ATTRIBUTION }, attribution: ATTRIBUTION }]);
    expect(pieces(again)).toBe(0);
    expect(again.shop.cart.$cart.get().expiredLines).toEqual([]);
  });

  it('with an order that has no number is told of it all the same, once', async () => {
    await leave();
    answer({ outcome: 'completed' });
    const back = await open();
    expect(await back.shop.checkout.resume('order', BACK)).toBe(true);
    const again = await open();
    expect(await again.shop.checkout.resume('checkout', BACK)).toBe(false);
    expect(view(back)).toMatchObject({ phase: 'done', step: 'done' });
    expect(told).toEqual([{ order: null, attribution: ATTRIBUTION }]);
  });

  it('hears that the payment is under way, and that the order was canceled', async () => {
    for (const outcome of ['pending', 'canceled'] as const) {
      backend.setForeign('mug', 2);
      await leave();
      answer({ outcome });
      const back = await open();
      await back.shop.checkout.resume('order', BACK);
      expect(view(back)).toMatchObject({ phase: 'returned', outcome });
      expect(pieces(back)).toBe(outcome === 'pending' ? 0 : 2);
      expect(await (await open()).shop.checkout.resume('checkout', BACK)).toBe(false);
    }
    expect(told).toEqual([]);
  });

  it('is not asked anything where nobody knows, and keeps the cart', async () => {
    await leave();
    answer({ outcome: 'unknown' });
    const back = await open();
    expect(await back.shop.checkout.resume('checkout', BACK)).toBe(false);
    expect(view(back).phase).toBe('closed');
    expect(pieces(back)).toBe(2);
  });

  it('is left alone where the shop does not answer, and is told the next time', async () => {
    await leave();
    answer({ outcome: 'completed', order: ORDER });
    const deaf = await open();
    backend.unreachable = true;
    expect(await deaf.shop.checkout.resume('order', BACK)).toBe(false);
    backend.unreachable = false;
    const back = await open();
    expect(await back.shop.checkout.resume('order', BACK)).toBe(true);
    expect(told.length).toBe(1);
  });

  it('to the address that was left is not told what it said about an earlier checkout', async () => {
    backend.checkouts.readReturn = (address) => ({ outcome: address === HERE ? 'completed' : 'unknown' });
    await leave();
    const back = await open();
    expect(await back.shop.checkout.resume('checkout', HERE)).toBe(false);
    expect(told).toEqual([]);
  });

  it('to the address of an order that was told before does not lose the cart of now', async () => {
    await leave();
    answer({ outcome: 'completed', order: ORDER });
    await (await open()).shop.checkout.resume('order', BACK);
    backend.setForeign('mug', 1);
    await leave();
    const back = await open();
    await back.shop.checkout.resume('order', BACK);
    expect(view(back).phase).toBe('closed');
    expect(pieces(back)).toBe(1);
    expect(told.length).toBe(1);
  });

  it('by the back button, to a page that was never gone, hears it there', async () => {
    const opened = await leave();
    expect(await opened.shop.checkout.resume('checkout', HERE)).toBe(false);
    expect(view(opened).phase).toBe('handed-over');
    answer({ outcome: 'completed', order: ORDER });
    expect(await opened.shop.checkout.resume('checkout', BACK)).toBe(true);
    expect(view(opened).phase).toBe('done');
  });
});

describe('a new checkout', () => {
  it('first asks what became of the one before, so that nothing is ordered twice', async () => {
    await leave();
    const back = await open();
    backend.checkouts.readReturn = () => ({ outcome: 'completed' });
    await back.shop.checkout.begin({ address: HERE });
    expect(view(back).phase).toBe('done');
    expect(told.length).toBe(1);
  });

  it('begins where nobody knows of an order', async () => {
    await leave();
    const back = await open();
    await back.shop.checkout.begin({ address: HERE });
    expect(view(back).phase).toBe('handed-over');
  });
});

describe('an order in place whose answer was lost', () => {
  it('is found by the address of the confirmation, where the checkout itself is gone', async () => {
    const opened = openModelShop(browser, backend);
    await opened.shop.settled();
    await opened.shop.checkout.begin({ mode: 'native' });
    await opened.shop.checkout.submit({ buyer: { email: 'ada@example.com' } });
    opened.shop.checkout.choosePayment('test');
    backend.expect('complete', 'drop-answer');
    await opened.shop.checkout.complete();
    expect(view(opened).phase).toBe('unknown');
    opened.tab.crash();
    backend.checkouts.resume = () => Promise.resolve(null);
    answer({ outcome: 'completed', order: ORDER });
    const back = await open();
    expect(await back.shop.checkout.resume('order', BACK)).toBe(true);
    expect(view(back)).toMatchObject({ phase: 'done', order: { number: '2026-7' } });
    expect(told.length).toBe(1);
  });
});
