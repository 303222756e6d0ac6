/** A cart of our own over the products of another adapter. */
import { describe, expect, it } from 'vitest';
import type { CommerceAdapter } from '../../../src/core/commerce-adapter.js';
import type { Variant } from '../../../src/core/product.js';
import { createMemoryBrowser } from '../../../src/testing/memory-host.js';
import { openRedirectShop } from '../redirect/redirect-bench.js';
import { backend, open } from './other-adapter.js';

describe('a line', () => {
  it('is described and priced by the other adapter', async () => {
    const { shop } = await open();
    const { cart } = await shop.addLines([{ variantId: 'A3', quantity: 2 }]);
    expect(cart).toMatchObject({
      currency: 'EUR',
      taxDisplay: 'unknown',
      totals: [
        { type: 'subtotal', amount: { amountMinor: 2000 } },
        { type: 'total', amount: { amountMinor: 2000 }, estimated: true },
      ],
      lines: [
        {
          variantId: 'A3',
          productId: 'p',
          title: 'Poster',
          variantTitle: 'DIN A3',
          options: [{ name: 'Size', value: 'DIN A3' }],
          url: 'https://shop.example/p',
          picture: { url: 'https://shop.example/p.webp' },
        },
      ],
    });
  });

  it('says how tax is displayed where the prices do', async () => {
    const { shop, state } = await open();
    state.changes = { priceFacts: { tax: { included: false } } };
    const { cart } = await shop.addLines([{ variantId: 'A3', quantity: 1 }]);
    expect(cart.taxDisplay).toBe('excluded');
  });

  it('of what is unknown is refused', async () => {
    const { shop } = await open();
    await expect(shop.addLines([{ variantId: 'A5', quantity: 1 }])).rejects.toMatchObject({
      code: 'not-found',
      cart: { currency: 'XXX', itemCount: 0 },
    });
  });

  it('keeps the rules of the other shop', async () => {
    const { shop, state } = await open();
    state.changes = { quantityRule: { min: 2, max: 6, step: 2 } };
    for (const quantity of [1, 3])
      await expect(shop.addLines([{ variantId: 'A3', quantity }])).rejects.toMatchObject({
        code: 'invalid-quantity',
      });
    const { cart, notices } = await shop.addLines([{ variantId: 'A3', quantity: 8 }]);
    expect([cart.itemCount, notices[0]?.code]).toEqual([6, 'quantity-adjusted']);
    const lineId = cart.lines[0]?.id ?? '';
    await expect(shop.setQuantity(lineId, 5)).rejects.toMatchObject({ code: 'invalid-quantity' });
    expect((await shop.setQuantity(lineId, 4)).cart.itemCount).toBe(4);
  });

  it.each<[Variant['availability'], number | string]>([
    [{ status: 'out-of-stock' }, 'out-of-stock'],
    [{ status: 'discontinued' }, 'out-of-stock'],
    [{ status: 'low-stock', quantity: 3 }, 3],
    [{ status: 'unknown' }, 9],
    [{ status: 'backorder', quantity: 3 }, 9],
    [{ status: 'preorder' }, 9],
  ])('of what is %j', async (availability, outcome) => {
    const { shop, state } = await open();
    state.changes = { availability };
    const adding = shop.addLines([{ variantId: 'A3', quantity: 9 }]);
    if (typeof outcome === 'string') await expect(adding).rejects.toMatchObject({ code: outcome });
    else expect((await adding).cart.itemCount).toBe(outcome);
  });

  it('that is no longer sold goes, with a notice', async () => {
    const { shop, state, clock } = await open();
    const { cart } = await shop.addLines([{ variantId: 'A3', quantity: 1 }]);
    state.isSold = false;
    await clock.advance(60_000);
    expect(await shop.getCart()).toBeNull();
    const { notices } = await shop.setQuantity(cart.lines[0]?.id ?? '', 0);
    expect(notices).toMatchObject([{ code: 'line-removed', variantId: 'A3' }]);
  });
});

describe('questions', () => {
  it('are asked once for what is known, and in batches', async () => {
    const { shop, asked } = await open();
    await shop.addLines([{ variantId: 'A3', quantity: 1 }]);
    await shop.addLines([{ variantId: 'A4', quantity: 1 }]);
    await shop.getCart();
    expect(asked).toEqual([[{ variantId: 'A3' }]]);
    const later = await open({}, backend());
    await later.shop
      .addLines(['A3', 'A5'].map((variantId) => ({ variantId, quantity: 1 })))
      .catch(() => undefined);
    expect(later.asked).toEqual([[{ variantId: 'A3' }], [{ variantId: 'A5' }]]);
  });

  it('need not be asked for products that were shown', async () => {
    const { shop, asked } = await open();
    await shop.getProducts([{ handle: 'p' }]);
    await shop.addLines([{ variantId: 'A4', quantity: 1 }]);
    expect(asked).toEqual([[{ handle: 'p' }]]);
  });

  it('are asked again after a minute, for a cart that is read', async () => {
    const { shop, state, clock } = await open();
    await shop.addLines([{ variantId: 'A3', quantity: 1 }]);
    state.price = 1200;
    await clock.advance(59_000);
    expect((await shop.getCart())?.lines[0]?.unitPrice.amountMinor).toBe(1000);
    await clock.advance(1_000);
    expect((await shop.getCart())?.lines[0]).toMatchObject({
      unitPrice: { amountMinor: 1200 },
      priceChangedFrom: { amountMinor: 1000 },
    });
  });

  it('are asked again after a minute, for an add of what was not for sale', async () => {
    const { shop, state, clock } = await open();
    state.isSold = false;
    const add = () => shop.addLines([{ variantId: 'A3', quantity: 1 }]);
    await expect(add()).rejects.toMatchObject({ code: 'not-found' });
    state.isSold = true;
    await clock.advance(60_000);
    expect((await add()).cart.itemCount).toBe(1);
  });

  it('that get no answer leave prices as they were, and are told', async () => {
    const { shop, state, clock, host } = await open();
    await shop.addLines([{ variantId: 'A3', quantity: 1 }]);
    state.isUp = false;
    await clock.advance(60_000);
    expect((await shop.getCart())?.itemCount).toBe(1);
    expect(host.logs).toMatchObject([
      { level: 'warn', message: 'prices and stock of the other adapter could not be read again' },
    ]);
  });

  it('that never got an answer are an error', async () => {
    const browser = createMemoryBrowser();
    const first = await open({ browser });
    await first.shop.addLines([{ variantId: 'A3', quantity: 1 }]);
    const down = backend();
    down.state.isUp = false;
    const { shop } = await open({ browser }, down);
    await expect(shop.getCart()).rejects.toMatchObject({ code: 'network' });
    await expect(shop.addLines([{ variantId: 'A4', quantity: 1 }])).rejects.toMatchObject({
      code: 'network',
    });
    down.state.isUp = true;
    expect((await shop.getCart())?.itemCount).toBe(1);
  });
});

describe('changes', () => {
  it('of products are told, those of the other cart are not', async () => {
    const { shop, listeners, asked } = await open();
    const heard: unknown[] = [];
    shop.subscribe?.((change) => heard.push(change));
    await shop.addLines([{ variantId: 'A3', quantity: 1 }]);
    for (const listener of listeners) {
      listener({ cart: true });
      listener({ productIds: ['p'] });
    }
    expect(heard).toEqual([{ productIds: ['p'] }]);
    await shop.getCart();
    expect(asked).toHaveLength(2);
  });

  it('are no longer told after the end', async () => {
    const { shop, listeners } = await open();
    shop.dispose();
    expect(listeners.size).toBe(0);
  });
});

describe('another adapter', () => {
  it('must find variants', async () => {
    const { adapter } = backend();
    const init: CommerceAdapter['init'] = async (...all) => {
      const capabilities = await adapter.init(...all);
      return { ...capabilities, catalog: { ...capabilities.catalog, refs: ['id'] } };
    };
    await expect(openRedirectShop({ catalog: { ...adapter, init } })).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('cannot look up variants') as string,
    });
  });

  it('gives its search and its facts, or none', async () => {
    const { shop, adapter } = await open();
    expect((await shop.search?.({ text: 'tea' }))?.items).toHaveLength(1);
    expect(await shop.getShopFacts?.()).toMatchObject({ deliversTo: ['DE', 'AT'] });
    const { search: _search, getShopFacts: _facts, ...rest } = adapter;
    const { shop: without } = await openRedirectShop({ catalog: rest });
    expect([without.search, without.getShopFacts]).toEqual([undefined, undefined]);
  });
});
