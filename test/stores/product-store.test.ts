/** The product store: one request for many pins, each product by itself. */
import { describe, expect, it } from 'vitest';
import { CommerceError } from '../../src/core/commerce-error.js';
import type { BackendChange, CommerceAdapter } from '../../src/core/commerce-adapter.js';
import type { ProductRef } from '../../src/core/product-reference.js';
import type { Product } from '../../src/core/product.js';
import { createShop, type Shop, type ShopOptions } from '../../src/stores/shop.js';
import { createModelAdapter, ModelBackend } from '../support/model-backend.js';
import { TestBrowser, type TestTab } from '../support/test-browser.js';

const price = { amountMinor: 1900, currency: 'EUR' };

function product(id: string, title = id): Product {
  return {
    id,
    handle: `${id}-handle`,
    title,
    pictures: [],
    options: [],
    variants: ['small', 'large'].map((size) => ({
      id: `${id}-${size}`,
      sku: `SKU-${id}-${size}`.toUpperCase(),
      title: size,
      price,
      selections: {},
      availability: { status: 'in-stock' },
    })),
    priceRange: { min: price, max: price },
    complete: true,
    kind: 'physical',
  };
}

/** A catalogue that records what it was asked for. */
class Catalog {
  readonly requests: string[] = [];
  readonly products = new Map(['mug', 'bowl', 'plate'].map((id) => [id, product(id)]));
  failures: CommerceError[] = [];
  change: (change: BackendChange) => void = () => undefined;

  get(references: readonly ProductRef[]): (Product | null)[] {
    this.requests.push(references.map((reference) => Object.entries(reference).flat().join(':')).join(' '));
    const failure = this.failures.shift();
    if (failure) throw failure;
    return references.map((reference) => this.#find(Object.values(reference)[0] as string));
  }

  #find(value: string): Product | null {
    const all = [...this.products.values()];
    const named = all.find(({ id, handle, variants }) =>
      [id, handle, ...variants.flatMap((variant) => [variant.id, variant.sku])].includes(value),
    );
    return named ?? null;
  }
}

const browsers = new WeakMap<Shop, { readonly browser: TestBrowser; readonly tab: TestTab }>();

function open(catalog: Catalog, batch = 10, options: Partial<ShopOptions> = {}): Shop {
  const browser = new TestBrowser();
  const tab = browser.openTab();
  const model = createModelAdapter(new ModelBackend(), tab);
  const adapter: CommerceAdapter = {
    ...model,
    init: async (...given) => ({
      ...(await model.init(...given)),
      catalog: { search: false, batch, refs: ['id', 'handle', 'sku', 'variantId'] },
    }),
    getProducts: async (references) => catalog.get(references),
    subscribe: (listener) => {
      catalog.change = listener;
      return () => undefined;
    },
  };
  const shop = createShop({ adapter, host: tab.host, market: 'DE', ...options });
  browsers.set(shop, { browser, tab });
  return shop;
}

async function afterMinutes(shop: Shop, minutes: number): Promise<void> {
  const opened = browsers.get(shop);
  if (opened) opened.browser.nowMilliseconds += minutes * 60_000;
  await shop.settled();
}

async function showPageAgain(shop: Shop): Promise<void> {
  browsers.get(shop)?.tab.dispatchPageEvent('visibilitychange', { target: { visibilityState: 'visible' } });
  await shop.settled();
}

describe('products', () => {
  it('are asked for together, each reference once, ids before handles', async () => {
    const catalog = new Catalog();
    const { products } = open(catalog);
    const states = await Promise.all(
      ['mug', 'bowl-handle', 'id:mug', 'mug'].map((text) => products.load(text)),
    );
    expect(catalog.requests).toEqual(['id:mug handle:mug id:bowl-handle handle:bowl-handle']);
    expect(states).toMatchObject(
      ['mug', 'bowl', 'mug', 'mug'].map((id) => ({ status: 'ready', product: { id } })),
    );
  });

  it('are asked for in requests of the size that the backend allows', async () => {
    const catalog = new Catalog();
    const { products } = open(catalog, 2);
    await Promise.all(['id:mug', 'id:bowl', 'id:plate'].map((text) => products.load(text)));
    expect(catalog.requests).toEqual(['id:mug id:bowl', 'id:plate']);
  });

  it('are loaded when somebody looks at them', async () => {
    const catalog = new Catalog();
    const shop = open(catalog);
    const $mug = shop.products.$product('id:mug');
    await shop.settled();
    expect(catalog.requests).toEqual([]);
    const stop = $mug.listen(() => undefined);
    expect($mug.get().status).toBe('loading');
    await shop.settled();
    expect($mug.get()).toMatchObject({ status: 'ready', product: { id: 'mug' } });
    expect(shop.products.$product(' id:mug ')).toBe($mug);
    stop();
  });

  it('that nobody knows are missing, and spoil nothing', async () => {
    const { products } = open(new Catalog());
    const [missing, known, empty] = await Promise.all(
      ['ghost', 'mug', ''].map((text) => products.load(text)),
    );
    expect([missing?.status, known?.status, empty?.status]).toEqual(['missing', 'ready', 'missing']);
  });

  it('come with a choice when a variant was named', async () => {
    const { products } = open(new Catalog());
    const [byVariant, bySku] = await Promise.all([
      products.load('variant:mug-large'),
      products.load('sku:SKU-BOWL-SMALL'),
    ]);
    expect(byVariant).toMatchObject({ product: { id: 'mug' }, variantId: 'mug-large' });
    expect(bySku).toMatchObject({ product: { id: 'bowl' }, variantId: 'bowl-small' });
  });

  it('that could not be loaded are tried again when they are asked for again', async () => {
    const catalog = new Catalog();
    catalog.failures = [new CommerceError('unauthorized')];
    const { products } = open(catalog);
    expect(await products.load('id:mug')).toMatchObject({
      status: 'failed',
      error: { code: 'unauthorized' },
    });
    expect(await products.load('id:mug')).toMatchObject({ status: 'ready' });
  });

  it('are asked for again by themselves when the failure may pass', async () => {
    const catalog = new Catalog();
    catalog.failures = [new CommerceError('network'), new CommerceError('server')];
    expect(await open(catalog).products.load('id:mug')).toMatchObject({ status: 'ready' });
    expect(catalog.requests).toHaveLength(3);
  });

  it('are enriched, and shown as they are when that fails', async () => {
    const enrich = ({ id, ...rest }: Product): Product => {
      if (id === 'bowl') throw new Error('no facts');
      return { ...rest, id, minimumAge: 18 };
    };
    const { products } = open(new Catalog(), 10, { enrich });
    const [mug, bowl] = await Promise.all([products.load('id:mug'), products.load('id:bowl')]);
    expect(mug).toMatchObject({ product: { minimumAge: 18 } });
    expect(bowl).toMatchObject({ status: 'ready', product: { id: 'bowl' } });
  });

  it('stay in place while they are asked for again, and when no answer comes', async () => {
    const catalog = new Catalog();
    const shop = open(catalog);
    const $mug = shop.products.$product('id:mug');
    const seen: string[] = [];
    $mug.listen((state) => seen.push(state.status === 'ready' ? state.product.title : state.status));
    await shop.settled();
    catalog.products.set('mug', product('mug', 'New mug'));
    catalog.change({ productIds: ['mug'] });
    await shop.settled();
    catalog.failures = [new CommerceError('unauthorized')];
    await shop.products.refresh();
    expect(seen).toEqual(['mug', 'New mug']);
  });

  it('are shown at once from what is known, and asked for again when that is old', async () => {
    const catalog = new Catalog();
    const shop = open(catalog);
    await shop.products.load('id:mug');
    catalog.products.set('mug', product('mug', 'New mug'));
    const titles: string[] = [];
    const look = (): (() => void) => {
      const stop = shop.products
        .$product('id:mug')
        .subscribe((state) => titles.push(state.status === 'ready' ? state.product.title : state.status));
      return stop;
    };
    look()();
    await afterMinutes(shop, 0.5);
    expect([titles, catalog.requests.length]).toEqual([['mug'], 1]);
    await afterMinutes(shop, 1);
    expect(await shop.products.load('id:mug')).toMatchObject({ product: { title: 'mug' } });
    await shop.settled();
    expect(await shop.products.load('id:mug')).toMatchObject({ product: { title: 'New mug' } });
    expect(catalog.requests).toHaveLength(2);
  });

  it('that are looked at are asked for again when the page is shown again after a while', async () => {
    const catalog = new Catalog();
    const shop = open(catalog);
    const $mug = shop.products.$product('id:mug');
    $mug.listen(() => undefined);
    await shop.settled();
    await showPageAgain(shop);
    expect(catalog.requests).toHaveLength(1);
    await afterMinutes(shop, 2);
    catalog.products.set('mug', product('mug', 'New mug'));
    await showPageAgain(shop);
    expect($mug.get()).toMatchObject({ product: { title: 'New mug' } });
    expect(catalog.requests.slice(1)).toEqual(['id:mug']);
  });

  it('that could not be loaded are asked for again as soon as the page is shown or back online', async () => {
    const catalog = new Catalog();
    catalog.failures = [new CommerceError('unauthorized'), new CommerceError('unauthorized')];
    const shop = open(catalog);
    const $mug = shop.products.$product('id:mug');
    $mug.listen(() => undefined);
    await shop.settled();
    expect($mug.get().status).toBe('failed');
    await showPageAgain(shop);
    expect($mug.get().status).toBe('failed');
    browsers.get(shop)?.tab.dispatchPageEvent('online', {});
    await shop.settled();
    expect($mug.get().status).toBe('ready');
  });

  it('that did not change are not asked for again', async () => {
    const catalog = new Catalog();
    const shop = open(catalog);
    shop.products.$product('id:mug').listen(() => undefined);
    await shop.settled();
    await shop.products.refresh(['bowl']);
    expect(catalog.requests).toHaveLength(1);
  });
});
