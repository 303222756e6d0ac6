/** Ordering in the embedded shop, beyond what the conformance suite asks of every adapter. */
import { describe, expect, it, vi } from 'vitest';
import { createFakeClock } from '../../../src/testing/fake-clock.js';
import { createMemoryBrowser } from '../../../src/testing/memory-host.js';
import { ADDRESS, checkoutOf, native, openShop, orderInput } from './local-bench.js';
import { sampleCatalog } from './sample-shop.js';

describe('what is asked for', () => {
  it('is every field of the address, a name and a way to send', async () => {
    const { shop } = await openShop();
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    const { state } = native(await shop.beginCheckout({ mode: 'native' }));
    expect(state.requirements.map(({ field }) => field)).toEqual([
      'buyer.email',
      'shippingAddress.firstName',
      'shippingAddress.lastName',
      'shippingAddress.line1',
      'shippingAddress.city',
      'shippingAddress.postalCode',
      'shippingAddress.country',
      'delivery.main',
    ]);
    expect(state).toMatchObject({ countries: ['DE', 'AT'], consentRequests: [] });
    expect(state.paymentMethods.map(({ handler }) => handler)).toEqual(['test', 'offline']);
  });

  it('is an e-mail address alone for what is not a thing', async () => {
    const song = { handle: 's', title: 'S', kind: 'digital', variants: [{ sku: 's', price: 100 }] } as const;
    const { shop } = await openShop({ changes: { products: [song] } });
    await shop.addLines([{ variantId: 's', quantity: 1 }]);
    const { state } = native(await shop.beginCheckout({ mode: 'native' }));
    expect(state.requirements.map(({ field }) => field)).toEqual(['buyer.email']);
    expect(state.delivery).toEqual([]);
  });

  it('is a required consent, never an optional one', async () => {
    const consents = [
      { id: 'terms', text: 'I agree.', required: true, kind: 'terms' },
      { id: 'news', text: 'Write to me.', required: false, kind: 'marketing' },
    ] as const;
    const { shop } = await openShop({ changes: { consents } });
    const session = await checkoutOf(shop);
    expect(session.state.requirements).toEqual([{ field: 'consents.terms', kind: 'required' }]);
    expect((await session.update({ consents: { terms: true } })).status).toBe('ready');
  });

  it('is no postal code where there are none', async () => {
    const changes = { countries: ['DE', 'HK'] };
    const { shop } = await openShop({ changes });
    const session = await checkoutOf(shop);
    const { postalCode: _none, ...address } = { ...ADDRESS, country: 'HK' };
    const { requirements } = await session.update({ shippingAddress: address });
    expect(requirements).toEqual([]);
  });
});

describe('delivery', () => {
  it('is chosen anew when the address takes the choice away', async () => {
    const { shop } = await openShop();
    const session = await checkoutOf(shop);
    await session.update({ delivery: { main: 'express' } });
    const state = await session.update({ shippingAddress: { ...ADDRESS, country: 'AT' } });
    expect(state.notices).toMatchObject([{ code: 'delivery-changed' }]);
    expect(state.requirements).toEqual([{ field: 'delivery.main', kind: 'required' }]);
  });

  it('follows the country of the shop until an address says another', async () => {
    const { shop } = await openShop({}, {}, { country: 'DE' });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    const session = native(await shop.beginCheckout({ mode: 'native' }));
    const options = () => session.state.delivery[0]?.options.map(({ id }) => id);
    expect(options()).toEqual(['standard', 'express']);
    await shop.setContext?.({ country: 'AT' });
    await session.refresh();
    expect(options()).toEqual(['standard']);
    await session.update({ shippingAddress: ADDRESS });
    expect(options()).toEqual(['standard', 'express']);
  });
});

describe('an order', () => {
  it('has a number to read out, lines and totals, and no address', async () => {
    const clock = createFakeClock(Date.UTC(2026, 10, 14, 12));
    const { shop, host } = await openShop({}, { clock });
    const session = await checkoutOf(shop);
    const { order } = await session.complete(orderInput(session.state));
    expect(order).toMatchObject({
      status: 'placed',
      number: expect.stringMatching(/^261114-[0-9A-F]{4}$/) as string,
      total: { amountMinor: 5290, currency: 'EUR' },
      lines: [{ variantId: 'bowl', quantity: 1 }],
      placedAt: '2026-11-14T12:00:00.000Z',
    });
    expect(order?.totals).toEqual(session.state.cart.totals);
    expect([...host.browser.storage.values()].join()).not.toContain('Hauptstr');
  });

  it('takes pieces from the stock, for every tab and after a reload', async () => {
    const browser = createMemoryBrowser();
    const { shop } = await openShop({}, { browser });
    const other = await openShop({}, { browser });
    const told = vi.fn();
    other.shop.subscribe?.(told);
    const session = await checkoutOf(shop, { 'red-large': 2 });
    await session.complete(orderInput(session.state));
    await Promise.resolve();
    expect(told).toHaveBeenCalledWith({ cart: true, productIds: ['mug'] });
    const [mug] = await other.shop.getProducts([{ variantId: 'red-large' }]);
    expect(mug?.variants[1]?.availability).toEqual({ status: 'low-stock', quantity: 1 });
  });

  it('forgets what was sold when the catalogue states a new stock', async () => {
    const browser = createMemoryBrowser();
    const { shop } = await openShop({}, { browser });
    const session = await checkoutOf(shop, { 'red-large': 2 });
    await session.complete(orderInput(session.state));
    const [mug] = sampleCatalog().products;
    const variants = (mug?.variants ?? []).map((variant) => ({ ...variant, stock: 2 }));
    const products = mug ? [{ ...mug, variants }] : [];
    const restocked = await openShop({ changes: { products } }, { browser });
    const [product] = await restocked.shop.getProducts([{ handle: 'mug' }]);
    expect(product?.variants[1]?.availability).toEqual({ status: 'low-stock', quantity: 2 });
  });

  it('is one, when two tabs complete the same checkout', async () => {
    const browser = createMemoryBrowser();
    const { shop } = await openShop({}, { browser });
    const session = await checkoutOf(shop);
    const other = await openShop({}, { browser });
    const again = native(await other.shop.resumeCheckout?.(session.state.handle ?? ''));
    const orders = await Promise.all([
      session.complete(orderInput(session.state, { attemptId: 'here' })),
      again.complete(orderInput(again.state, { attemptId: 'there' })),
    ]);
    expect(orders[0].order?.id).toBe(orders[1].order?.id);
  });

  it('is found again by a checkout whose answer was lost in a reload', async () => {
    const browser = createMemoryBrowser();
    const { shop } = await openShop({}, { browser });
    const session = await checkoutOf(shop);
    const { handle = '' } = session.state;
    const { order } = await session.complete(orderInput(session.state));
    const reloaded = await openShop({}, { browser });
    const resumed = native(await reloaded.shop.resumeCheckout?.(handle));
    expect(resumed.state).toMatchObject({ status: 'completed', order: { id: order?.id } });
    const repeated = await resumed.complete(orderInput(session.state));
    expect(repeated.order?.id).toBe(order?.id);
  });

  it('leaves the next cart alone when an old attempt comes late', async () => {
    const { shop } = await openShop();
    const session = await checkoutOf(shop);
    const input = orderInput(session.state);
    await session.complete(input);
    await shop.addLines([{ variantId: 'bowl', quantity: 3 }]);
    await session.complete(input);
    expect((await shop.getCart())?.itemCount).toBe(3);
    await expect(session.update({ note: 'late' })).rejects.toMatchObject({ code: 'cart-expired' });
  });

  it('needs a payment that the shop offers', async () => {
    const { shop } = await openShop();
    const session = await checkoutOf(shop);
    const { payment: _none, ...unpaid } = orderInput(session.state);
    await expect(session.complete(unpaid)).rejects.toMatchObject({
      code: 'validation',
      issues: [{ field: 'payment', code: 'required' }],
    });
    const payment = { handler: 'test', methodId: 'gold', token: 'ok' };
    await expect(session.complete({ ...unpaid, payment })).rejects.toMatchObject({
      issues: [{ field: 'payment', code: 'invalid' }],
    });
  });

  it.each(['decline', { decline: true }])('is declined by token %j', async (token) => {
    const { shop } = await openShop();
    const session = await checkoutOf(shop);
    const payment = { handler: 'test', methodId: 'test', token };
    const declined = session.complete(orderInput(session.state, { payment }));
    await expect(declined).rejects.toMatchObject({ code: 'payment-declined', cart: { itemCount: 1 } });
  });

  it('cannot be placed on a cart that is gone', async () => {
    const { shop } = await openShop();
    const session = await checkoutOf(shop);
    await shop.clear();
    const late = session.complete(orderInput(session.state));
    await expect(late).rejects.toMatchObject({ code: 'cart-expired' });
    await expect(session.refresh()).rejects.toMatchObject({ code: 'cart-expired' });
  });
});

describe('cancelling', () => {
  it('forgets the buyer and keeps the cart', async () => {
    const { shop, host } = await openShop();
    const session = await checkoutOf(shop);
    await session.cancel();
    expect(session.state.status).toBe('canceled');
    expect((await shop.getCart())?.itemCount).toBe(1);
    expect([...host.browser.storage.values()].join()).not.toContain('ada@example.com');
  });
});
