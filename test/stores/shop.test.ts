/** A shop: its identity, its start, its facts and its end. */
import { describe, expect, it } from 'vitest';
import { CommerceError } from '../../src/core/commerce-error.js';
import type { CommerceAdapter } from '../../src/core/commerce-adapter.js';
import { createShop } from '../../src/stores/shop.js';
import { shopIdentity } from '../../src/stores/shop-identity.js';
import { createModelAdapter, ModelBackend } from '../support/model-backend.js';
import { openModelShop, turn } from '../support/model-shop.js';
import { TestBrowser } from '../support/test-browser.js';

const adapter = { id: 'local', identity: 'https://shop.example/catalog.json' };

describe('shopIdentity', () => {
  it('is equal for the same shop, however market and currency are written', () => {
    expect(shopIdentity({ adapter, market: 'de', currency: 'eur' })).toBe(
      shopIdentity({ adapter: { ...adapter }, market: 'DE', currency: 'EUR' }),
    );
  });

  it.each([
    [{ adapter: { ...adapter, id: 'other' } }],
    [{ adapter: { ...adapter, identity: 'https://shop.example/other.json' } }],
    [{ adapter, market: 'AT' }],
    [{ adapter, currency: 'CHF' }],
    [{ adapter, cartKey: 'gifts' }],
  ])('differs where %j does', (parts) => {
    expect(shopIdentity(parts)).not.toBe(shopIdentity({ adapter }));
  });

  it('cannot be forged by a separator in a name', () => {
    expect(shopIdentity({ adapter, market: 'DE', cartKey: 'a|b' })).not.toBe(
      shopIdentity({ adapter, market: 'DE', currency: 'a', cartKey: 'b' }),
    );
  });
});

describe('a shop', () => {
  function parts(change: Partial<CommerceAdapter> = {}) {
    const tab = new TestBrowser().openTab();
    return { tab, adapter: { ...createModelAdapter(new ModelBackend(), tab), ...change } };
  }

  it('tells the adapter where the buyer is, and keeps its storage apart', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    const contexts: unknown[] = [];
    const model = createModelAdapter(new ModelBackend(), tab);
    const init: CommerceAdapter['init'] = async (host, context, call) => {
      contexts.push(context);
      await host.storage.set('token', 'secret');
      return model.init(host, context, call);
    };
    const options = { adapter: { ...model, init }, host: tab.host, locale: 'de' };
    for (const more of [{ market: 'DE' }, { market: 'EU', currency: 'EUR' }]) {
      await createShop({ ...options, ...more }).settled();
    }
    expect(contexts).toEqual([
      { country: 'DE', language: 'de' },
      { language: 'de', currency: 'EUR' },
    ]);
    expect([...browser.memory.storage.keys()].filter((key) => key.endsWith('token'))).toHaveLength(2);
  });

  it('holds to the strictest rules without a market', async () => {
    const { tab, adapter } = parts();
    const shop = createShop({ adapter, host: tab.host });
    expect(shop.$market.get()).toBeNull();
    await shop.settled();
    expect(shop.$market.get()).toMatchObject({ code: 'EU', nativeCheckout: false });
  });

  it('says why it could not start, and starts when it is needed again', async () => {
    let broken = true;
    const { tab, adapter } = parts();
    const init: CommerceAdapter['init'] = (...given) =>
      broken ? Promise.reject(new CommerceError('config')) : adapter.init(...given);
    const shop = createShop({ adapter: { ...adapter, init }, host: tab.host, market: 'DE' });
    const codes: string[] = [];
    shop.on('error', ({ error }) => codes.push(error.code));
    await shop.settled();
    expect(shop.$status.get()).toMatchObject({ status: 'failed', error: { code: 'config' } });
    expect(codes).toContain('config');
    broken = false;
    expect(await shop.cart.add({ variantId: 'mug', quantity: 1 })).toMatchObject({ status: 'done' });
    expect(shop.$status.get()).toMatchObject({ status: 'ready' });
  });

  it('follows what others change also when it could not start at first', async () => {
    let broken = true;
    const backend = new ModelBackend();
    const tab = new TestBrowser().openTab();
    const model = createModelAdapter(backend, tab);
    const init: CommerceAdapter['init'] = (...given) =>
      broken ? Promise.reject(new CommerceError('network')) : model.init(...given);
    const shop = createShop({ adapter: { ...model, init }, host: tab.host, market: 'DE' });
    await shop.settled();
    expect(shop.cart.$cart.get().status).toBe('failed');
    broken = false;
    await shop.products.load('id:mug');
    await shop.settled();
    expect(shop.cart.$cart.get().status).toBe('ready');
    backend.addAsPage(tab, 'bowl', 1);
    await shop.settled();
    expect(shop.cart.$cart.get().cart.itemCount).toBe(1);
  });

  it('goes on when a listener of the page throws', async () => {
    const { shop, tab } = openModelShop(new TestBrowser(), new ModelBackend());
    const heard: string[] = [];
    shop.on('cart-changed', () => {
      throw new Error('the page is broken');
    });
    const stop = shop.on('cart-changed', ({ origin }) => heard.push(origin));
    await shop.cart.add({ variantId: 'mug', quantity: 1 });
    stop();
    await shop.cart.add({ variantId: 'mug', quantity: 1 });
    expect(heard).toEqual(['local']);
    expect(tab.logs.filter(({ message }) => message.includes('listener'))).toHaveLength(2);
  });

  it('shows the facts about the shop, and the cart that somebody else changed', async () => {
    let change: Parameters<NonNullable<CommerceAdapter['subscribe']>>[0] = () => undefined;
    const facts = { sellers: [], policies: [], deliversTo: ['DE'], paymentMeans: ['Invoice'] };
    const backend = new ModelBackend();
    const tab = new TestBrowser().openTab();
    const adapter: CommerceAdapter = {
      ...createModelAdapter(backend, tab),
      getShopFacts: () => Promise.resolve(facts),
      subscribe: (listener) => {
        change = listener;
        return () => (change = () => undefined);
      },
    };
    const shop = createShop({ adapter, host: tab.host, market: 'DE' });
    await shop.settled();
    expect(shop.$facts.get()).toEqual(facts);
    const origins: string[] = [];
    shop.on('cart-changed', ({ origin }) => origins.push(origin));
    backend.setForeign('mug', 1);
    change({ cart: true });
    await shop.settled();
    expect([shop.cart.$cart.get().cart.itemCount, origins]).toEqual([1, ['remote']]);
  });

  it('ends after what is on its way', async () => {
    const backend = new ModelBackend();
    const tab = new TestBrowser().openTab();
    let disposed = false;
    const adapter = { ...createModelAdapter(backend, tab), dispose: () => void (disposed = true) };
    const shop = createShop({ adapter, host: tab.host, market: 'DE' });
    await shop.settled();
    backend.manual = true;
    void shop.cart.add({ variantId: 'mug', quantity: 1 });
    const end = shop.dispose();
    await turn();
    expect(disposed).toBe(false);
    backend.requests[0]?.settle('answer');
    await end;
    expect([disposed, backend.quantity('mug')]).toEqual([true, 1]);
  });
});
