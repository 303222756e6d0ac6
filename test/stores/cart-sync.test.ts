/** Two tabs of one browser: what one does the other shows, and neither counts on an old cart. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ModelBackend } from '../support/model-backend.js';
import { openModelShop, turn } from '../support/model-shop.js';
import { TestBrowser } from '../support/test-browser.js';

let browser: TestBrowser;
let backend: ModelBackend;

beforeEach(() => {
  browser = new TestBrowser();
  backend = new ModelBackend();
});

async function openTwo(options: Parameters<typeof openModelShop>[2] = {}) {
  const [first, second] = [
    openModelShop(browser, backend, options),
    openModelShop(browser, backend, options),
  ];
  await Promise.all([first.shop.settled(), second.shop.settled()]);
  return [first, second] as const;
}

describe('two tabs', () => {
  it('show each other’s changes without asking the backend', async () => {
    const [first, second] = await openTwo();
    const origins: string[] = [];
    first.shop.on('cart-changed', ({ origin }) => origins.push(`first ${origin}`));
    second.shop.on('cart-changed', ({ origin }) => origins.push(`second ${origin}`));
    await first.shop.cart.add({ variantId: 'mug', quantity: 2 });
    await turn();
    expect(second.shop.cart.$cart.get().cart.itemCount).toBe(2);
    expect(origins.sort()).toEqual(['first local', 'second remote']);
    expect(backend.log).toEqual(['getCart', 'getCart', 'addLines']);
  });

  it('do without channels where storage is blocked too', async () => {
    const [first, second] = await openTwo({ durable: false });
    await first.shop.cart.add({ variantId: 'mug', quantity: 1 });
    await second.shop.cart.add({ variantId: 'mug', quantity: 1 });
    await turn();
    expect(backend.quantity('mug')).toBe(2);
    expect(first.shop.cart.$cart.get().cart.itemCount).toBe(2);
  });

  it('read again before a change when the other one died in the middle of one', async () => {
    const [first, second] = await openTwo();
    await first.shop.cart.add({ variantId: 'mug', quantity: 5 });
    await turn();
    backend.manual = true;
    void first.shop.cart.setQuantity('mug', 1);
    await turn();
    first.tab.crash();
    backend.requests[0]?.settle('answer');
    backend.manual = false;
    backend.expect('addLines', 'drop-request');
    await second.shop.cart.add({ variantId: 'mug', quantity: 1 });
    expect(backend.quantity('mug')).toBe(2);
  });

  it('have carts of their own under different keys', async () => {
    const first = openModelShop(browser, backend, { cartKey: 'a' });
    const second = openModelShop(browser, backend, { cartKey: 'b' });
    await first.shop.cart.add({ variantId: 'mug', quantity: 2 });
    await turn();
    expect(second.shop.cart.$cart.get().cart.itemCount).toBe(0);
    expect(first.shop.identity).not.toBe(second.shop.identity);
  });

  it('read an old cart again when the page is shown, and a fresh one not', async () => {
    const [first] = await openTwo();
    backend.setForeign('mug', 3);
    first.tab.dispatchPageEvent('visibilitychange', { target: { visibilityState: 'visible' } });
    await first.shop.settled();
    expect(first.shop.cart.$cart.get().cart.itemCount).toBe(0);
    browser.nowMilliseconds += 31_000;
    first.tab.dispatchPageEvent('visibilitychange', { target: { visibilityState: 'hidden' } });
    await first.shop.settled();
    expect(first.shop.cart.$cart.get().cart.itemCount).toBe(0);
    first.tab.dispatchPageEvent('visibilitychange', { target: { visibilityState: 'visible' } });
    await first.shop.settled();
    expect(first.shop.cart.$cart.get().cart.itemCount).toBe(3);
  });
});
