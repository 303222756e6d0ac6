/** How the shop knows the buyer: cart tokens and nonces, and what becomes of old ones. */
import { describe, expect, it } from 'vitest';
import { isExpired, sessionOf } from '../../../src/adapters/woocommerce/cart-token.js';
import { createFakeClock } from '../../../src/testing/fake-clock.js';
import { openShop, sent } from './woocommerce-bench.js';
import { makeCartToken } from './server/cart-tokens.js';

const ELSEWHERE = 'https://magazine.example';
const THREE_DAYS_MILLISECONDS = 259_200_000;
const oneBowl = [{ variantId: '102', quantity: 1 }];

describe('a cart token', () => {
  it('says whose it is and when it is over', () => {
    const token = makeCartToken('t_123', 0);
    expect(sessionOf(token)).toBe('t_123');
    expect([isExpired(token, 0), isExpired(token, THREE_DAYS_MILLISECONDS)]).toEqual([false, true]);
  });

  it.each(['', 'nonsense', 'a.b.c', 'a.e30.c'])('may be anything: %j', (text) => {
    expect([sessionOf(text), isExpired(text, 0)]).toEqual([undefined, false]);
  });

  it('is dropped when it is over, because the refusal of another origin could not be read', async () => {
    const clock = createFakeClock();
    const { shop, host, network } = await openShop({
      origin: ELSEWHERE,
      options: { session: 'token' },
      setup: { allowedOrigins: [ELSEWHERE], now: clock.now },
      host: { clock },
    });
    await shop.addLines(oneBowl);
    await clock.advance(THREE_DAYS_MILLISECONDS);
    const before = network.requests;
    expect(await shop.getCart()).toBeNull();
    expect(network.requests).toBe(before);
    expect(host.browser.storage.has('cart-token')).toBe(false);
    expect((await shop.addLines(oneBowl)).cart.itemCount).toBe(1);
  });

  it('that the shop no longer accepts ends the cart', async () => {
    const { shop, host } = await openShop({ options: { session: 'token' } });
    const { cart } = await shop.addLines(oneBowl);
    const [header, payload] = (host.browser.storage.get('cart-token') ?? '').split('.');
    host.browser.storage.set('cart-token', `${header}.${payload}.of-another-salt`);
    const line = cart.lines[0]?.id ?? '';
    await expect(shop.setQuantity(line, 2)).rejects.toMatchObject({ code: 'cart-expired' });
    expect((await shop.addLines(oneBowl)).cart.itemCount).toBe(1);
  });

  it('goes to no other place than the cart', async () => {
    const { shop, network } = await openShop({ options: { session: 'token' } });
    await shop.addLines(oneBowl);
    expect(sent(network)).toEqual(['GET /cart', 'POST /cart/add-item']);
  });

  it('cannot be had from an origin that the shop does not allow', async () => {
    const { shop } = await openShop({ origin: ELSEWHERE, options: { session: 'token' } });
    await expect(shop.addLines(oneBowl)).rejects.toMatchObject({ code: 'network' });
    await expect(shop.getProducts([{ handle: 'mug' }])).rejects.toMatchObject({ code: 'network' });
  });
});

describe('the session of the page', () => {
  it('needs no request for a nonce that the page has', async () => {
    const { shop, network } = await openShop({ options: { nonce: 'nonce1' } });
    await shop.addLines(oneBowl);
    expect(sent(network)).toEqual(['POST /cart/add-item']);
  });

  it('renews a nonce from a cached page once, and then keeps to the new one', async () => {
    const { shop, network, state } = await openShop({ options: { nonce: 'of-yesterday' } });
    expect((await shop.addLines(oneBowl)).cart.itemCount).toBe(1);
    expect(sent(network)).toEqual(['POST /cart/add-item', 'GET /cart', 'POST /cart/add-item']);
    state.nonceTick += 1;
    expect((await shop.addLines(oneBowl)).cart.itemCount).toBe(2);
  });

  it('says so when a fresh nonce does not help either', async () => {
    const { shop, network } = await openShop();
    await shop.addLines(oneBowl);
    network.inject({ kind: 'status', status: 403 }, (_url, init) => init?.method === 'POST');
    await expect(shop.addLines(oneBowl)).rejects.toMatchObject({ code: 'unauthorized', ambiguous: false });
  });

  it('shows the cart that the page filled itself', async () => {
    const { shop, state } = await openShop();
    await shop.addLines(oneBowl);
    const [session] = state.sessions.values();
    session?.items.push({ key: 'of-the-page', id: 103, quantity: 2 });
    const cart = await shop.getCart();
    expect(cart?.lines.map(({ variantId }) => variantId)).toEqual(['102', '103']);
  });

  it('stores no secret', async () => {
    const { shop, host } = await openShop();
    await shop.addLines(oneBowl);
    expect([...host.browser.storage.keys()]).toEqual(['cart']);
  });
});
