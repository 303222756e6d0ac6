/** Changes of a WooCommerce cart: whole or not at all, and refusals that say how many are left. */
import { describe, expect, it } from 'vitest';
import { blocksCheckout, findTotalsFault } from '../../../src/core/totals-law.js';
import { createFakeClock } from '../../../src/testing/fake-clock.js';
import { openShop, sent } from './woocommerce-bench.js';

describe('adding several lines', () => {
  it('takes back what was added before one is refused', async () => {
    const { shop } = await openShop();
    await shop.addLines([{ variantId: '102', quantity: 1 }]);
    const lines = [
      { variantId: '102', quantity: 2 },
      { variantId: '103', quantity: 1 },
      { variantId: '113', quantity: 1 },
    ];
    await expect(shop.addLines(lines)).rejects.toMatchObject({ code: 'out-of-stock', ambiguous: false });
    const cart = await shop.getCart();
    expect(cart?.lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([['102', 1]]);
  });

  it('says that nobody knows where taking back fails', async () => {
    const { shop, network } = await openShop();
    await shop.addLines([{ variantId: '103', quantity: 1 }]);
    network.inject({ kind: 'drop-request' }, (url) => url.endsWith('/cart/remove-item'));
    const lines = [
      { variantId: '102', quantity: 1 },
      { variantId: '113', quantity: 1 },
    ];
    await expect(shop.addLines(lines)).rejects.toMatchObject({ code: 'out-of-stock', ambiguous: true });
  });

  it('refuses attributes, which WooCommerce takes from plugins only', async () => {
    const { shop, network } = await openShop();
    const line = { variantId: '102', quantity: 1, attributes: { engraving: 'Ada' } };
    await expect(shop.addLines([line])).rejects.toMatchObject({ code: 'unsupported' });
    expect(network.requests).toBe(0);
  });
});

describe('too many pieces', () => {
  it('say how many could still be added', async () => {
    const { shop } = await openShop();
    const { cart } = await shop.addLines([{ variantId: '112', quantity: 1 }]);
    const left = { code: 'insufficient-stock', available: 2, cart: { itemCount: 1 } };
    await expect(shop.addLines([{ variantId: '112', quantity: 5 }])).rejects.toMatchObject(left);
    await expect(shop.setQuantity(cart.lines[0]?.id ?? '', 5)).rejects.toMatchObject(left);
  });
});

describe('refusals', () => {
  it('of too many requests say when to come back, although they are a 400', async () => {
    const clock = createFakeClock();
    const { shop } = await openShop({ setup: { rateLimit: 2, now: clock.now }, host: { clock } });
    await shop.addLines([{ variantId: '102', quantity: 1 }]);
    await shop.addLines([{ variantId: '102', quantity: 1 }]);
    await expect(shop.addLines([{ variantId: '102', quantity: 1 }])).rejects.toMatchObject({
      ...{ code: 'rate-limited', retryAfterMilliseconds: 10_000, ambiguous: false },
    });
  });

  it('have their entities read', async () => {
    const { shop } = await openShop();
    const refused = shop.addLines([{ variantId: '113', quantity: 1 }]);
    await expect(refused).rejects.toThrow('"Mug "Sea"" is out of stock');
  });
});

describe('a cart', () => {
  it('of a shop without decimals adds up in cents', async () => {
    const { shop } = await openShop({ setup: { decimals: 0 } });
    const { cart } = await shop.addLines([{ variantId: '102', quantity: 2 }]);
    expect(cart.lines[0]?.unitPrice).toEqual({ amountMinor: 4800, currency: 'EUR' });
    expect(findTotalsFault(cart)).toBeUndefined();
  });

  it('of a shop that shows prices without tax counts the tax, give or take a unit', async () => {
    const { shop } = await openShop({ setup: { taxDisplay: 'excl' } });
    const { cart } = await shop.addLines([{ variantId: '102', quantity: 1 }]);
    expect(cart.taxDisplay).toBe('excluded');
    // WooCommerce rounds every row and the total apart; that is shown as given.
    expect(blocksCheckout(findTotalsFault(cart))).toBe(false);
    expect(cart.totals.find(({ type }) => type === 'tax')?.informational).toBeUndefined();
  });

  it('adds up with a code whatever is in it', async () => {
    const { shop } = await openShop();
    await shop.addLines([{ variantId: '103', quantity: 1 }]);
    await shop.applyDiscount?.('ten');
    for (let pieces = 0; pieces < 25; pieces += 1) {
      const { cart } = await shop.addLines([{ variantId: pieces % 2 ? '111' : '103', quantity: 1 }]);
      expect(findTotalsFault(cart)).toBeUndefined();
    }
  });

  it('remembers where a line came from', async () => {
    const { shop } = await openShop();
    const attribution = { videoId: 'kitchen', hotspotId: 'bowl', timeSeconds: 2.5 };
    await shop.addLines([{ variantId: '102', quantity: 1, attribution }]);
    await shop.addLines([{ variantId: '103', quantity: 1 }]);
    const cart = await shop.getCart();
    expect(cart?.lines.map((line) => line.attribution)).toEqual([attribution, undefined]);
  });

  it('takes a code in capitals for the one that WooCommerce writes small', async () => {
    const { shop, network } = await openShop();
    await shop.addLines([{ variantId: '102', quantity: 1 }]);
    await shop.applyDiscount?.('TEN');
    const again = await shop.applyDiscount?.('TEN');
    expect(again?.cart.discounts.map(({ code }) => code)).toEqual(['ten']);
    expect(sent(network).at(-1)).toBe('GET /cart');
  });
});

describe('the blocks of the page', () => {
  it.each(['wc-blocks_added_to_cart', 'wc-blocks_removed_from_cart', 'wc-blocks_store_sync_required'])(
    'tell of a change by %s',
    async (name) => {
      const { shop, host } = await openShop();
      const heard: unknown[] = [];
      shop.subscribe?.((change) => heard.push(change));
      host.dispatchPageEvent(name, {});
      expect(heard).toEqual([{ cart: true }]);
      shop.dispose();
      host.dispatchPageEvent(name, {});
      expect(heard).toHaveLength(1);
    },
  );

  it('share no cart with a page of another origin', async () => {
    const { shop } = await openShop({ options: { session: 'token' } });
    expect(shop.subscribe).toBeUndefined();
  });
});
