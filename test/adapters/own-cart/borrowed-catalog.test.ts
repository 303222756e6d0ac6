/** A cart over a borrowed catalogue, when its backend is slow, sells no longer, or sells somewhere else. */
import { describe, expect, it } from 'vitest';
import { createMemoryBrowser } from '../../../src/testing/memory-host.js';
import { open } from './other-adapter.js';

describe('a slow backend', () => {
  it('does not keep other tabs from changing the cart', async () => {
    const browser = createMemoryBrowser();
    const slow = await open({ browser });
    const fast = await open({ browser });
    let release = () => {};
    const answer = new Promise<void>((resolve) => (release = resolve));
    const { getProducts } = slow.adapter;
    slow.adapter.getProducts = async (...all) => {
      await answer;
      return getProducts(...all);
    };
    const adding = slow.shop.addLines([{ variantId: 'A3', quantity: 1 }]);
    expect((await fast.shop.addLines([{ variantId: 'A4', quantity: 1 }])).cart.itemCount).toBe(1);
    release();
    expect((await adding).cart.itemCount).toBe(2);
  });
});

describe('a checkout', () => {
  it('begins with what is for sale this minute', async () => {
    const { shop, begin, state, clock } = await open();
    await shop.addLines([{ variantId: 'A3', quantity: 1 }]);
    await begin();
    state.isSold = false;
    await clock.advance(60_000);
    await expect(begin()).rejects.toMatchObject({ code: 'checkout-blocked' });
  });
});

describe('another place', () => {
  it('has prices of its own, which are no change of price', async () => {
    const { shop, state } = await open();
    await shop.addLines([{ variantId: 'A3', quantity: 1 }]);
    Object.assign(state, { currency: 'USD', price: 1100 });
    await shop.setContext?.({ country: 'US', currency: 'USD' });
    const cart = await shop.getCart();
    expect(cart).toMatchObject({
      currency: 'USD',
      lines: [{ unitPrice: { amountMinor: 1100, currency: 'USD' } }],
    });
    expect(cart?.lines[0]).not.toHaveProperty('priceChangedFrom');
  });
});
