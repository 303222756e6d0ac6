/** What the conformance suite does not ask of every shop, on a real Vendure server. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVendureAdapter, type VendureAdapterOptions } from '../../../src/adapters/vendure.js';
import type { ShopContext } from '../../../src/core/commerce-adapter.js';
import { asCommerceError } from '../../../src/core/commerce-error.js';
import { totalOf } from '../../../src/core/cart.js';
import type { NativeCheckout } from '../../../src/core/checkout-session.js';
import { createMemoryBrowser, createMemoryHost } from '../../../src/testing/memory-host.js';
import { startVendureServer } from '../../servers/vendure/vendure-server.mjs';
import { createTestAdapter, type VendureServer } from './vendure-subject.js';

const PAGE = 'https://film.example';
const ADA = { email: 'ada@example.com', firstName: 'Ada', lastName: 'Byron' };

let server: VendureServer;

beforeAll(async () => {
  server = await startVendureServer({ origin: PAGE });
}, 100_000);
afterAll(() => server?.stop());

async function openShop(
  options: Partial<VendureAdapterOptions> = {},
  context: ShopContext = { language: 'en' },
) {
  const host = createMemoryHost({ fetch, browser: createMemoryBrowser() });
  const adapter = createTestAdapter(server, options);
  await adapter.init(host, context);
  return { adapter, host };
}

type Shop = Awaited<ReturnType<typeof openShop>>;

async function readyCheckout({ adapter }: Shop): Promise<NativeCheckout> {
  await adapter.addLines([{ variantId: server.fixtures.inStock, quantity: 1 }]);
  const session = await adapter.beginCheckout({ mode: 'native' });
  if (session.mode !== 'native') throw new Error(session.mode);
  await session.update({ buyer: ADA, shippingAddress: server.fixtures.address });
  const option = session.state.delivery[0]?.options[0]?.id ?? '';
  await session.update({ delivery: { main: option } });
  return session;
}

function orderOf({ state }: NativeCheckout, token: string, attemptId = 'one') {
  const expectedTotal = totalOf(state.cart) ?? { amountMinor: 0, currency: 'EUR' };
  return { expectedTotal, attemptId, payment: { handler: 'test', methodId: 'test', token } };
}

describe('the catalogue', () => {
  it('speaks the language of the page', async () => {
    const { adapter } = await openShop({}, { language: 'de-DE' });
    const [mug] = await adapter.getProducts([{ handle: 'camp-mug' }]);
    expect([mug?.title, mug?.options[0]?.name]).toEqual(['Lagerbecher', 'Farbe']);
    expect(mug?.safety?.identifier).toBe('KT-MUG-3');
  });

  it('sells a product whose facts are broken', async () => {
    const { adapter, host } = await openShop();
    const [towel] = await adapter.getProducts([{ handle: 'tea-towel' }]);
    expect(towel?.variants).toHaveLength(1);
    expect(host.logs.map(({ message }) => message)).toEqual([expect.stringContaining('"tea-towel"')]);
  });

  it('names a custom field that the server does not have', async () => {
    const { adapter } = await openShop({ factsField: 'lawFacts' });
    const error = await adapter.getProducts([{ handle: 'camp-mug' }]).catch(asCommerceError);
    expect(error).toMatchObject({ code: 'config', message: expect.stringContaining('lawFacts') as string });
  });

  it('warns of a currency that is not sold in', async () => {
    const { adapter, host } = await openShop({}, { language: 'en', currency: 'CHF' });
    const [mug] = await adapter.getProducts([{ handle: 'camp-mug' }]);
    expect(mug?.priceRange.min.currency).toBe('EUR');
    expect(host.logs.map(({ message }) => message)).toEqual([expect.stringContaining('CHF is not used')]);
  });
});

describe('the cart', () => {
  it('is one cart when four tabs add first at the same time', async () => {
    const browser = createMemoryBrowser();
    const tabs = [1, 2, 3, 4].map(() => createTestAdapter(server));
    await Promise.all(tabs.map((adapter) => adapter.init(createMemoryHost({ fetch, browser }), {})));
    const line = { variantId: server.fixtures.inStock, quantity: 1 };
    await Promise.all(tabs.map((adapter) => adapter.addLines([line])));
    const carts = await Promise.all(tabs.map((adapter) => adapter.getCart()));
    expect(carts.map((cart) => cart?.itemCount)).toEqual([4, 4, 4, 4]);
  });

  it('takes what there is of several lines, and says what is missing', async () => {
    const { adapter } = await openShop();
    const { inStock, limited, soldOut } = server.fixtures;
    const { cart, notices } = await adapter.addLines([
      { variantId: inStock, quantity: 1 },
      { variantId: soldOut, quantity: 1 },
      { variantId: limited.variantId, quantity: limited.stock + 2 },
    ]);
    expect(cart.lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([
      [inStock, 1],
      [limited.variantId, limited.stock],
    ]);
    expect(notices.map(({ code, variantId, actual }) => [code, variantId, actual])).toEqual([
      ['quantity-adjusted', soldOut, 0],
      ['quantity-adjusted', limited.variantId, limited.stock],
    ]);
  });

  it('loses a line whose last piece was sold meanwhile', async () => {
    const { adapter } = await openShop();
    const { variantId, stock } = server.fixtures.limited;
    const { cart } = await adapter.addLines([{ variantId, quantity: 2 }]);
    await server.controls.setStock(variantId, 0);
    try {
      const { cart: after, notices } = await adapter.setQuantity(cart.lines[0]?.id ?? '', 3);
      expect([after.lines, notices[0]?.code]).toEqual([[], 'line-removed']);
    } finally {
      await server.controls.setStock(variantId, stock);
    }
  });

  it('keeps a code that waits for a larger order', async () => {
    const { adapter } = await openShop();
    const { inStock } = server.fixtures;
    await adapter.addLines([{ variantId: inStock, quantity: 1 }]);
    const waiting = await adapter.applyDiscount?.('BIG20');
    expect(waiting?.notices.map(({ code }) => code)).toEqual(['discount-not-applied']);
    const { cart } = await adapter.addLines([{ variantId: inStock, quantity: 9 }]);
    expect(cart.discounts).toMatchObject([{ code: 'BIG20', applicable: true }]);
  });

  it('forgets the film of a line that was removed, when it is added again from nowhere', async () => {
    const { adapter } = await openShop();
    const line = { variantId: server.fixtures.inStock, quantity: 1 };
    const { cart } = await adapter.addLines([{ ...line, attribution: { videoId: 'kitchen' } }]);
    await adapter.setQuantity(cart.lines[0]?.id ?? '', 0);
    const again = await adapter.addLines([line]);
    expect(again.cart.lines[0]).not.toHaveProperty('attribution');
  });

  it('refuses attributes where no field was named for them', async () => {
    const adapter = createVendureAdapter({ endpoint: server.shopApi });
    const { cart } = await adapter.init(createMemoryHost({ fetch }), {});
    expect(cart.lineAttributes).toBe(false);
    const line = { variantId: server.fixtures.inStock, quantity: 1, attributes: { gift: 'yes' } };
    const error = await adapter.addLines([line]).catch(asCommerceError);
    expect(error).toMatchObject({
      code: 'unsupported',
      message: expect.stringContaining('attributesField') as string,
    });
  });
});

describe('the checkout', () => {
  it('gives back the address as it was entered', async () => {
    const shop = await openShop();
    const { state } = await readyCheckout(shop);
    expect(state.shippingAddress).toEqual(server.fixtures.address);
    expect(state.buyer).toEqual(ADA);
    expect(state.countries).toEqual(['DE', 'AT', 'FR', 'NL']);
    expect(state.paymentMethods.map(({ id, handler }) => [id, handler])).toEqual([
      ['test', 'test'],
      ['invoice', 'offline'],
    ]);
  });

  it('asks for a billing address only while there is another one', async () => {
    const session = await readyCheckout(await openShop());
    const billingAddress = { ...server.fixtures.address, line1: 'Office 2' };
    expect((await session.update({ billingAddress })).billingAddress?.line1).toBe('Office 2');
    expect((await session.update({ billingAddress: null })).billingAddress).toBeUndefined();
  });

  it('goes on when a payment provider is down', async () => {
    const session = await readyCheckout(await openShop());
    const error = await session.complete(orderOf(session, 'error')).catch(asCommerceError);
    expect(error).toMatchObject({ code: 'payment-failed', cart: { itemCount: 1 } });
    expect((await session.complete(orderOf(session, 'test', 'two'))).status).toBe('completed');
  });

  it('that is left after the order opens no new one', async () => {
    const shop = await openShop();
    const session = await readyCheckout(shop);
    await session.complete(orderOf(session, 'test'));
    await session.cancel();
    expect(await shop.adapter.getCart()).toBeNull();
    expect((await session.refresh()).status).toBe('completed');
  });

  it('waits for the buyer at the bank, and finds the order afterwards', async () => {
    const shop = await openShop();
    const session = await readyCheckout(shop);
    const waiting = await session.complete(orderOf(session, 'confirm'));
    const code = waiting.id;
    expect([waiting.status, waiting.continueUrl]).toEqual([
      'action-required',
      `https://bank.example/confirm?order=${code}`,
    ]);
    const back = `${PAGE}/film?vitrine-order=${code}`;
    expect(await shop.adapter.readReturn?.(back)).toEqual({ outcome: 'pending' });
    expect((await session.complete(orderOf(session, 'confirm'))).status).toBe('action-required');

    await server.controls.settlePayment(code);
    const { status, order } = await session.refresh();
    expect([status, order?.number]).toEqual(['completed', code]);
    expect(await shop.adapter.readReturn?.(back)).toMatchObject({
      outcome: 'completed',
      order: { id: code },
    });
    expect(await shop.adapter.getCart()).toBeNull();
  });

  it('knows nothing of an order that nobody placed', async () => {
    const { adapter } = await openShop();
    expect(await adapter.readReturn?.(`${PAGE}/?vitrine-order=AAAA`)).toEqual({ outcome: 'unknown' });
    expect(await adapter.readReturn?.('not a url')).toEqual({ outcome: 'unknown' });
  });

  it('says in every language that the stock is gone', async () => {
    const shop = await openShop({}, { language: 'de' });
    const { variantId, stock } = server.fixtures.limited;
    await shop.adapter.addLines([{ variantId, quantity: 2 }]);
    const session = await readyCheckout(shop);
    await server.controls.setStock(variantId, 1);
    try {
      const error = await session.complete(orderOf(session, 'test')).catch(asCommerceError);
      expect(error).toMatchObject({ code: 'insufficient-stock', cart: { itemCount: 3 } });
    } finally {
      await server.controls.setStock(variantId, stock);
    }
  });
});

describe('the server', () => {
  it('lets the page of the film read its answers, and no other', async () => {
    const answer = (origin: string) =>
      fetch(server.shopApi, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const { headers } = await answer(PAGE);
    expect(headers.get('access-control-allow-origin')).toBe(PAGE);
    expect(headers.get('access-control-max-age')).toBe('86400');
    expect((await answer('https://evil.example')).headers.get('access-control-allow-origin')).toBe(PAGE);
  });
});
