/** Checking out of a WooCommerce shop: in place, elsewhere, and when nobody knows what happened. */
import { describe, expect, it } from 'vitest';
import { asCommerceError } from '../../../src/core/commerce-error.js';
import { findArticle } from './server/shop-state.js';
import { ADDRESS, checkoutOf, native, openShop, orderInput } from './woocommerce-bench.js';

const isOrder = (url: string, init?: RequestInit) => url.endsWith('/checkout') && init?.method === 'POST';

describe('an order', () => {
  it('takes the note and the film along', async () => {
    const { shop, state } = await openShop();
    const session = await checkoutOf(shop);
    await session.update({ note: 'ring twice' });
    const { order } = await session.complete(orderInput(session.state));
    const [placed] = state.orders.values();
    expect(placed).toMatchObject({
      note: 'ring twice',
      attribution: {
        source_type: 'utm',
        utm_source: 'vitrine',
        utm_medium: 'video',
        utm_content: 'kitchen.bowl.2',
      },
    });
    expect(order).toMatchObject({
      number: '2026-2000',
      status: 'placed',
      confirmationSentTo: 'ada@example.com',
      attribution: { videoId: 'kitchen', hotspotId: 'bowl', timeSeconds: 2.5 },
    });
  });

  it('says nothing of the film where utm is switched off', async () => {
    const { shop, state } = await openShop({ options: { utm: false } });
    const session = await checkoutOf(shop);
    await session.complete(orderInput(session.state));
    expect([...state.orders.values()][0]?.attribution).toBeNull();
  });

  it('for a lower total than was seen is refused here, because WooCommerce would take it', async () => {
    const { shop, state } = await openShop();
    const session = await checkoutOf(shop);
    const bowl = findArticle(state, 102)?.article;
    if (bowl) bowl.price = 40;
    const error = await session.complete(orderInput(session.state)).catch(asCommerceError);
    expect(error).toMatchObject({ code: 'price-changed', cart: { itemCount: 1 } });
  });

  it('whose price rises in the last moment is refused by WooCommerce, with the cart', async () => {
    const { shop, state, network } = await openShop();
    const session = await checkoutOf(shop);
    const bowl = findArticle(state, 102)?.article;
    const heal = network.inject({ kind: 'hang' }, (url, init) => {
      if (isOrder(url, init) && bowl) bowl.price = 50;
      return false;
    });
    const error = await session.complete(orderInput(session.state)).catch(asCommerceError);
    heal();
    expect(error).toMatchObject({
      code: 'price-changed',
      backendCode: 'woocommerce_rest_checkout_total_mismatch',
    });
    expect((await session.refresh()).status).toBe('ready');
  });

  it('waits for a payment that is confirmed elsewhere, and is found when it was', async () => {
    const { shop, state } = await openShop();
    const session = await checkoutOf(shop);
    const payment = { handler: 'offline', methodId: 'offsite', token: {} } as const;
    const waiting = await session.complete(orderInput(session.state, { payment }));
    expect(waiting).toMatchObject({ status: 'action-required', continueUrl: 'https://pay.example/2000' });
    await expect(session.complete(orderInput(session.state))).rejects.toMatchObject({
      code: 'outcome-unknown',
    });
    const order = state.orders.get(2000);
    if (order) order.status = 'processing';
    const resumed = native(await shop.resumeCheckout?.(waiting.id));
    expect(resumed.state).toMatchObject({ status: 'completed', order: { id: '2000', status: 'placed' } });
    expect(state.orders.size).toBe(1);
  });

  it('never shows its key in an error', async () => {
    const { shop, network } = await openShop();
    const session = await checkoutOf(shop);
    await session.complete(orderInput(session.state));
    network.inject({ kind: 'drop-request' });
    const error = (await shop.getOrder?.('2000').catch(asCommerceError)) as Error;
    expect(error).toMatchObject({ code: 'network' });
    expect(`${error.message} ${String(error.cause)} ${error.stack}`).not.toContain('wc_order');
  });
});

describe('an order whose answer was lost', () => {
  it('is unknown in a shop that makes no drafts, and is not sent again', async () => {
    const { shop, state, network } = await openShop({ setup: { drafts: 'deferred' } });
    const session = await checkoutOf(shop);
    const heal = network.inject({ kind: 'drop-answer' }, isOrder);
    await expect(session.complete(orderInput(session.state))).rejects.toMatchObject({ ambiguous: true });
    heal();
    expect((await session.refresh()).status).toBe('unknown');
    await expect(session.complete(orderInput(session.state))).rejects.toMatchObject({
      code: 'outcome-unknown',
    });
    expect(state.orders.size).toBe(1);
  });

  it('goes on where the request never arrived', async () => {
    const { shop, state, network } = await openShop({ setup: { drafts: 'deferred' } });
    const session = await checkoutOf(shop);
    const heal = network.inject({ kind: 'drop-request' }, isOrder);
    await expect(session.complete(orderInput(session.state))).rejects.toMatchObject({ ambiguous: true });
    heal();
    expect((await session.refresh()).status).toBe('ready');
    expect((await session.complete(orderInput(session.state))).status).toBe('completed');
    expect(state.orders.size).toBe(1);
  });
});

describe('the checkout', () => {
  it('names the field of an address that the shop does not take', async () => {
    const { shop } = await openShop();
    const session = await checkoutOf(shop);
    const refused = session.update({ shippingAddress: { ...ADDRESS, postalCode: '1' } });
    const issue = { field: 'shippingAddress.postalCode', code: 'invalid' };
    await expect(refused).rejects.toMatchObject({ code: 'validation', issues: [issue] });
  });

  it('bills elsewhere, and back', async () => {
    const { shop } = await openShop();
    const session = await checkoutOf(shop);
    const elsewhere = { ...ADDRESS, line1: 'Nebenstr. 2' };
    expect((await session.update({ billingAddress: elsewhere })).billingAddress?.line1).toBe('Nebenstr. 2');
    expect((await session.refresh()).shippingAddress?.line1).toBe('Hauptstr. 1');
    expect((await session.update({ billingAddress: null })).billingAddress).toBeUndefined();
  });

  it('offers what the page can collect, and says what it cannot', async () => {
    const { shop } = await openShop({
      options: { paymentMethods: {} },
      setup: { gateways: ['stripe', 'cod'] },
    });
    const session = await checkoutOf(shop);
    expect(session.state.paymentMethods).toEqual([
      { id: 'cod', title: 'Cash on delivery', handler: 'offline' },
    ]);
    const other = await openShop({ options: { paymentMethods: {} }, setup: { gateways: ['stripe'] } });
    const refused = checkoutOf(other.shop);
    await expect(refused).rejects.toThrow('the shop offers stripe, and the page can collect none of it');
  });

  it('sends a token under the key that its gateway wants', async () => {
    const paymentMethods = { dummy: { title: 'Test', handler: 'test', tokenKey: 'result' } };
    const { shop } = await openShop({ options: { paymentMethods } });
    const session = await checkoutOf(shop);
    const payment = { handler: 'test', methodId: 'dummy', token: 'error' } as const;
    const refused = session.complete(orderInput(session.state, { payment }));
    await expect(refused).rejects.toMatchObject({ code: 'payment-declined' });
  });

  it('shows the shipping rates with tax and their entities read', async () => {
    const { shop } = await openShop();
    const { state } = await checkoutOf(shop);
    expect(state.delivery[0]?.options).toMatchObject([
      { title: 'DHL & Co.', price: { amountMinor: 490 }, kind: 'shipping' },
      { title: 'Abholung', price: { amountMinor: 0 }, kind: 'pickup' },
    ]);
  });
});

describe('the way to the shop', () => {
  const attribution = { videoId: 'kitchen', hotspotId: 'bowl', timeSeconds: 2.5 };
  const utm = 'utm_source=vitrine&utm_medium=video&utm_content=kitchen.bowl.2';

  it('is its checkout page where film and page share the cart', async () => {
    const { shop } = await openShop();
    await shop.addLines([{ variantId: '102', quantity: 2 }]);
    const session = await shop.beginCheckout({ mode: 'redirect', attribution });
    expect(session).toEqual({
      mode: 'redirect',
      target: '_self',
      url: `https://shop.example/checkout/?${utm}`,
    });
  });

  it('is a link that fills the cart from elsewhere', async () => {
    const { shop } = await openShop({ options: { session: 'token' } });
    await shop.addLines([{ variantId: '102', quantity: 2, attribution }]);
    await shop.applyDiscount?.('ten');
    const session = await shop.beginCheckout({ mode: 'redirect' });
    const url = 'https://shop.example/checkout-link/?products=102%3A2&coupon=ten';
    expect(session).toMatchObject({ url: `${url}&${utm}` });
  });
});

describe('the way back', () => {
  it.each([
    ['https://shop.example/checkout/order-received/2000/?key=wc_order', 'completed'],
    ['https://shop.example/?page_id=7&order-received=2000&key=wc_order', 'completed'],
    ['https://shop.example/cart/?cancel_order=true&order_id=2000', 'canceled'],
    ['https://shop.example/checkout/order-received/7/', 'unknown'],
    ['no address', 'unknown'],
  ])('%s means %s', async (url, outcome) => {
    const { shop } = await openShop();
    const session = await checkoutOf(shop);
    await session.complete(orderInput(session.state));
    expect(await shop.readReturn?.(url)).toMatchObject({ outcome });
  });
});

describe('options', () => {
  it.each(['', 'shop.example', 'javascript:alert(1)', 'https://shop.example/?x=1'])(
    'refuse the address %j',
    async (url) => {
      await expect(openShop({ options: { url } })).rejects.toMatchObject({ code: 'config' });
    },
  );
});
