/** The cart of the host page is the same cart: what it changes arrives here, also while changes of ours are on their way. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ModelBackend } from '../support/model-backend.js';
import type { Outcome } from '../support/model-request.js';
import { openModelShop, turn, type ModelShop } from '../support/model-shop.js';
import { TestBrowser } from '../support/test-browser.js';

let backend: ModelBackend;

beforeEach(() => {
  backend = new ModelBackend();
});

async function open(): Promise<ModelShop> {
  const opened = openModelShop(new TestBrowser(), backend);
  await opened.shop.settled();
  backend.log.length = 0;
  return opened;
}

/** Settles the oldest request of that name. */
async function settle(name: string, outcome: Outcome = 'answer'): Promise<void> {
  await turn();
  backend.requests.find((request) => request.name === name)?.settle(outcome);
  await turn();
}

function shown({ shop }: ModelShop): string {
  return shop.cart.$cart
    .get()
    .cart.lines.map(({ key, quantity }) => `${key} ${quantity}`)
    .join();
}

describe('the cart of the host page', () => {
  it('is read again when it tells of a change', async () => {
    const opened = await open();
    const origins: string[] = [];
    opened.shop.on('cart-changed', ({ origin }) => origins.push(origin));
    backend.addAsPage(opened.tab, 'bowl', 2);
    await opened.shop.settled();
    expect(shown(opened)).toBe('bowl 2');
    expect(origins).toEqual(['remote']);
  });

  it('is shown also when an answer of ours is older than its change', async () => {
    const opened = await open();
    backend.manual = true;
    void opened.shop.cart.add({ variantId: 'mug', quantity: 1 });
    await settle('addLines', 'arrive');
    backend.addAsPage(opened.tab, 'bowl', 2);
    await settle('addLines');
    backend.manual = false;
    for (const request of [...backend.requests]) request.settle('answer');
    await opened.shop.settled();
    expect(shown(opened)).toBe('mug 1,bowl 2');
  });

  it('is shown also when the reading began before its change', async () => {
    const opened = await open();
    backend.manual = true;
    void opened.shop.cart.refresh();
    await settle('getCart', 'arrive');
    backend.addAsPage(opened.tab, 'bowl', 2);
    backend.manual = false;
    for (const request of [...backend.requests].reverse()) request.settle('answer');
    await opened.shop.settled();
    expect(shown(opened)).toBe('bowl 2');
  });

  it('is known before the next add, so that a lost one is not taken for its pieces', async () => {
    const opened = await open();
    backend.manual = true;
    void opened.shop.cart.add({ variantId: 'bowl', quantity: 1 });
    void opened.shop.cart.add({ variantId: 'mug', quantity: 1 });
    await settle('addLines', 'arrive');
    backend.addAsPage(opened.tab, 'mug', 1);
    await settle('addLines');
    await settle('getCart');
    await settle('getCart');
    await settle('addLines', 'drop-request');
    backend.manual = false;
    for (const request of [...backend.requests]) request.settle('answer');
    await opened.shop.settled();
    expect(backend.quantity('mug')).toBe(2);
    expect(shown(opened)).toBe('bowl 1,mug 2');
  });

  it('is shown in the other tabs too, whose own pages say nothing', async () => {
    const browser = new TestBrowser();
    const [first, second] = [openModelShop(browser, backend), openModelShop(browser, backend)];
    await Promise.all([first.shop.settled(), second.shop.settled()]);
    await first.shop.cart.add({ variantId: 'mug', quantity: 1 });
    backend.addAsPage(first.tab, 'bowl', 2);
    await first.shop.settled();
    await turn();
    await second.shop.settled();
    expect(shown(second)).toBe('mug 1,bowl 2');
  });

  it('may tell of many changes at once and is read only as often as it takes', async () => {
    const opened = await open();
    for (let count = 0; count < 10; count += 1) backend.addAsPage(opened.tab, 'mug', 1);
    await opened.shop.settled();
    expect(shown(opened)).toBe('mug 10');
    expect(backend.log.length).toBeLessThanOrEqual(2);
  });
});
