/** The `medusa` adapter on a real Medusa: the conformance suite, and what it does not ask of every shop. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MedusaAdapterOptions } from '../../../src/adapters/medusa.js';
import { totalOf } from '../../../src/core/cart.js';
import type { NativeCheckout } from '../../../src/core/checkout-session.js';
import type { ShopContext } from '../../../src/core/commerce-adapter.js';
import { asCommerceError } from '../../../src/core/commerce-error.js';
import { describeConformance } from '../../../src/testing/conformance/describe-conformance.js';
import { createMemoryBrowser, createMemoryHost } from '../../../src/testing/memory-host.js';
import { startMedusaServer } from '../../servers/medusa/medusa-server.mjs';
import { createTestAdapter, MEDUSA_SKIPS, medusaSubject, type MedusaServer } from './medusa-subject.js';

const PAGE = 'https://film.example';
const ADA = { email: 'ada@example.com', firstName: 'Ada', lastName: 'Byron' };

let server: MedusaServer;

beforeAll(async () => {
  server = await startMedusaServer({ origin: PAGE });
}, 300_000);
afterAll(() => server?.stop());

describeConformance(
  { describe, it },
  { name: 'medusa', subject: () => medusaSubject(server), skips: MEDUSA_SKIPS },
);

async function openShop(
  options: Partial<MedusaAdapterOptions> = {},
  context: ShopContext = { country: 'DE', language: 'en' },
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
  return { expectedTotal, attemptId, payment: { handler: 'test', methodId: 'pp_test_test', token } };
}

describe('the catalogue', () => {
  it('reads facts that are an object, and facts that are a text', async () => {
    const { adapter } = await openShop();
    const [mug, vase] = await adapter.getProducts([{ handle: 'camp-mug' }, { handle: 'ripple-vase' }]);
    expect([mug?.safety?.identifier, vase?.safety?.identifier]).toEqual(['KT-MUG-3', 'KT-VASE-7']);
    const chalk = vase?.variants.find(({ sku }) => sku === 'VASE-CHALK');
    expect([chalk?.price.amountMinor, chalk?.compareAtPrice?.amountMinor]).toEqual([5900, 6900]);
  });

  it('sells a product whose facts are broken', async () => {
    const { adapter, host } = await openShop();
    const [towel] = await adapter.getProducts([{ handle: 'tea-towel' }]);
    expect(towel?.variants).toHaveLength(1);
    expect(host.logs.map(({ message }) => message)).toEqual([expect.stringContaining('"tea-towel"')]);
  });

  it('warns of a currency that is not sold in', async () => {
    const { adapter, host } = await openShop({}, { currency: 'CHF' });
    const [mug] = await adapter.getProducts([{ handle: 'camp-mug' }]);
    expect(mug?.priceRange.min.currency).toBe('EUR');
    expect(host.logs.map(({ message }) => message)).toEqual([expect.stringContaining('CHF is not used')]);
  });

  it('explains a key that the server does not know', async () => {
    const { adapter } = await openShop({ publishableKey: 'pk_wrong' });
    const error = await adapter.getProducts([{ handle: 'camp-mug' }]).catch(asCommerceError);
    expect(error).toMatchObject({
      code: 'unauthorized',
      message: expect.stringContaining('publishableKey') as string,
    });
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

  it('takes all of several lines or none of them', async () => {
    const { adapter } = await openShop();
    const { inStock, otherInStock, soldOut } = server.fixtures;
    await adapter.addLines([{ variantId: inStock, quantity: 1 }]);
    const lines = [inStock, otherInStock, soldOut].map((variantId) => ({ variantId, quantity: 2 }));
    const error = await adapter.addLines(lines).catch(asCommerceError);
    expect(error).toMatchObject({ code: 'out-of-stock', available: 0, cart: { itemCount: 1 } });
    const cart = await adapter.getCart();
    expect(cart?.lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([[inStock, 1]]);
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

  it('adds the tax where prices have none in them', async () => {
    const { adapter } = await openShop({}, { country: 'US', currency: 'USD' });
    const { cart } = await adapter.addLines([{ variantId: server.fixtures.inStock, quantity: 3 }]);
    const rows = cart.totals.map(({ type, amount }) => [type, amount.amountMinor]);
    // 3 × 24.20 $ and 8.875 % of it, which is 6.44325 $.
    expect(rows).toEqual([
      ['subtotal', 7260],
      ['tax', 644],
      ['total', 7904],
    ]);
    expect(cart.taxDisplay).toBe('excluded');
  });
});

describe('the checkout', () => {
  it('gives back what was entered, and offers what there is', async () => {
    const { state } = await readyCheckout(await openShop());
    expect(state.shippingAddress).toEqual(server.fixtures.address);
    expect(state.buyer).toEqual(ADA);
    expect([...(state.countries ?? [])].sort()).toEqual(['AT', 'DE', 'FR', 'NL']);
    expect(state.paymentMethods.map(({ title, handler }) => [title, handler])).toEqual([
      ['Test payment', 'test'],
      ['Invoice', 'offline'],
    ]);
  });

  it('is paid by the manual provider, to an order with a number that can be read again', async () => {
    const shop = await openShop();
    const session = await readyCheckout(shop);
    const payment = { handler: 'offline', methodId: 'pp_system_default', token: {} };
    const { status, order } = await session.complete({ ...orderOf(session, ''), payment });
    expect([status, order?.total, order?.confirmationSentTo]).toEqual([
      'completed',
      { amountMinor: 2690, currency: 'EUR' },
      ADA.email,
    ]);
    expect(Number(order?.number)).toBeGreaterThan(0);
    expect(await shop.adapter.getOrder?.(order?.id ?? '')).toEqual(order);
  });

  it('asks for a billing address only while there is another one', async () => {
    const session = await readyCheckout(await openShop());
    const billingAddress = { ...server.fixtures.address, line1: 'Office 2' };
    expect((await session.update({ billingAddress })).billingAddress?.line1).toBe('Office 2');
    expect((await session.update({ billingAddress: null })).billingAddress).toBeUndefined();
  });

  it('waits for the buyer at the bank, and finds the order afterwards', async () => {
    const shop = await openShop();
    const session = await readyCheckout(shop);
    const waiting = await session.complete(orderOf(session, 'confirm'));
    expect(waiting.status).toBe('action-required');
    expect(waiting.continueUrl).toMatch(/^https:\/\/bank\.example\/confirm/);
    expect(await shop.adapter.readReturn?.(PAGE)).toEqual({ outcome: 'pending' });
    const { status, order } = await session.refresh();
    expect([status, order?.number]).toEqual(['completed', expect.stringMatching(/^\d+$/)]);
    expect(await shop.adapter.getCart()).toBeNull();
  });

  it('goes on after a payment that was declined', async () => {
    const session = await readyCheckout(await openShop());
    const error = await session.complete(orderOf(session, 'decline')).catch(asCommerceError);
    expect(error).toMatchObject({ code: 'payment-declined', cart: { itemCount: 1 } });
    expect((await session.complete(orderOf(session, 'pay', 'two'))).status).toBe('completed');
  });
});

describe('the server', () => {
  it('lets the page of the film send what the adapter sends, and no other page', async () => {
    const askedBy = (origin: string) =>
      fetch(`${server.url}/store/carts`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,x-medusa-locale,x-publishable-api-key',
        },
      });
    const { headers } = await askedBy(PAGE);
    expect(headers.get('access-control-allow-origin')).toBe(PAGE);
    expect(headers.get('access-control-allow-headers')).toContain('x-medusa-locale');
    const refused = await askedBy('https://evil.example');
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
  });
});
