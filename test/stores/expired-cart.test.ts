/** A cart that the shop no longer has: the buyer is told what was in it and may have it again; nothing goes silently. */
import { beforeEach, describe, expect, it } from 'vitest';
import { CommerceError } from '../../src/core/commerce-error.js';
import { ModelBackend } from '../support/model-backend.js';
import { openModelShop, turn, type ModelShop } from '../support/model-shop.js';
import { TestBrowser } from '../support/test-browser.js';

let browser: TestBrowser;
let backend: ModelBackend;

beforeEach(() => {
  browser = new TestBrowser();
  backend = new ModelBackend({ modes: ['native', 'redirect'] });
});

/** A shop with two mugs in its cart, which then expires. */
async function openExpired(options: Parameters<typeof openModelShop>[2] = {}): Promise<ModelShop> {
  const opened = openModelShop(browser, backend, options);
  const attribution = { videoId: 'kitchen', hotspotId: 'mug', timeSeconds: 4 };
  await opened.shop.cart.add({ variantId: 'mug', quantity: 2, attribution });
  backend.expire();
  return opened;
}

function expired({ shop }: ModelShop): string {
  const { expiredLines } = shop.cart.$cart.get();
  return expiredLines.map(({ title, quantity }) => `${title} ${quantity}`).join();
}

describe('an expired cart', () => {
  it('is said when something is added, which goes into a new one', async () => {
    const opened = await openExpired();
    const codes: string[] = [];
    opened.shop.on('error', ({ error }) => codes.push(`${error.code}: ${error.message}`));
    expect(await opened.shop.cart.add({ variantId: 'bowl', quantity: 1 })).toMatchObject({ status: 'done' });
    expect(expired(opened)).toBe('mug 2');
    expect(codes).toEqual(['cart-expired: the shop no longer has a cart with mug']);
    expect(opened.shop.cart.$cart.get().cart.lines).toMatchObject([{ key: 'bowl' }]);
  });

  it('is said in the middle of a queue, whose adds all arrive', async () => {
    const opened = await openExpired();
    const { cart } = opened.shop;
    const results = await Promise.all([
      cart.add({ variantId: 'bowl', quantity: 1 }),
      cart.setQuantity('mug', 5),
      cart.add({ variantId: 'plate', quantity: 1 }),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['done', 'refused', 'done']);
    expect([expired(opened), backend.quantity('bowl'), backend.quantity('plate')]).toEqual(['mug 2', 1, 1]);
  });

  it('is said when the quantity of one of its lines is changed', async () => {
    const opened = await openExpired();
    expect(await opened.shop.cart.setQuantity('mug', 3)).toMatchObject({
      status: 'refused',
      error: { code: 'cart-expired' },
    });
    expect(expired(opened)).toBe('mug 2');
  });

  it('is said when the shop answers that there is none', async () => {
    const opened = await openExpired();
    await opened.shop.cart.refresh();
    expect(expired(opened)).toBe('mug 2');
  });

  it('is said when the shop goes on with another one without a word', async () => {
    const opened = await openExpired();
    backend.expired = false;
    expect(await opened.shop.cart.add({ variantId: 'bowl', quantity: 1 })).toMatchObject({ status: 'done' });
    expect(expired(opened)).toBe('mug 2');
  });

  it('comes back with the origin of its lines when the buyer wants it', async () => {
    const opened = await openExpired();
    await opened.shop.cart.refresh();
    expect(await opened.shop.cart.settleExpired('add')).toMatchObject({ status: 'done' });
    expect([expired(opened), backend.quantity('mug')]).toEqual(['', 2]);
  });

  it('is forgotten when the buyer does not want it', async () => {
    const opened = await openExpired();
    await opened.shop.cart.refresh();
    await opened.shop.cart.settleExpired('forget');
    await opened.shop.cart.settleExpired('add');
    expect([expired(opened), backend.quantity('mug')]).toEqual(['', 0]);
  });

  it('keeps the error beside a line that cannot be put back', async () => {
    const opened = await openExpired();
    await opened.shop.cart.refresh();
    backend.expect('addLines', new CommerceError('out-of-stock'));
    expect(await opened.shop.cart.settleExpired('add')).toMatchObject({ status: 'refused' });
    expect([...opened.shop.cart.$cart.get().errors.keys()]).toEqual(['mug']);
  });

  it('is no surprise after the buyer went to order elsewhere', async () => {
    const opened = openModelShop(browser, backend);
    await opened.shop.cart.add({ variantId: 'mug', quantity: 2 });
    await opened.shop.checkout.begin({ mode: 'redirect' });
    backend.expire();
    backend.expired = false;
    await opened.shop.cart.add({ variantId: 'bowl', quantity: 1 });
    expect(expired(opened)).toBe('');
  });

  it('is no surprise when another tab has emptied or ordered it', async () => {
    const [first, second] = [openModelShop(browser, backend), openModelShop(browser, backend)];
    await first.shop.cart.add({ variantId: 'mug', quantity: 2 });
    await turn();
    const { checkout } = first.shop;
    await checkout.begin();
    await checkout.submit({ buyer: { email: 'ada@example.com' } });
    checkout.choosePayment('test');
    await checkout.complete();
    await second.shop.cart.refresh();
    expect(checkout.$checkout.get().phase).toBe('done');
    expect([expired(first), expired(second)]).toEqual(['', '']);
  });

  it('is no surprise while nobody knows what became of an order', async () => {
    const [first, second] = [openModelShop(browser, backend), openModelShop(browser, backend)];
    await first.shop.cart.add({ variantId: 'mug', quantity: 2 });
    await turn();
    const { checkout } = first.shop;
    await checkout.begin();
    await checkout.submit({ buyer: { email: 'ada@example.com' } });
    checkout.choosePayment('test');
    backend.expect('complete', 'drop-answer');
    await checkout.complete();
    expect(checkout.$checkout.get().phase).toBe('unknown');
    await Promise.all([first, second].map(({ shop }) => shop.cart.refresh()));
    expect([expired(first), expired(second)]).toEqual(['', '']);
    expect(second.shop.cart.$cart.get().cart.lines).toEqual([]);
  });

  it('is said again after an order was refused', async () => {
    const opened = openModelShop(browser, backend);
    await opened.shop.cart.add({ variantId: 'mug', quantity: 2 });
    const { checkout } = opened.shop;
    await checkout.begin();
    await checkout.submit({ buyer: { email: 'ada@example.com' } });
    checkout.choosePayment('test');
    backend.expect('complete', new CommerceError('payment-declined'));
    await checkout.complete();
    backend.expire();
    await opened.shop.cart.refresh();
    expect(expired(opened)).toBe('mug 2');
  });
});
