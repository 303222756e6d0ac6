/** The embedded shop: catalogue, cart and storage, beyond what the conformance suite asks of every adapter. */
import { describe, expect, it } from 'vitest';
import { createLocalAdapter } from '../../../src/adapters/local.js';
import { createFakeClock } from '../../../src/testing/fake-clock.js';
import { createMemoryBrowser } from '../../../src/testing/memory-host.js';
import { openShop } from './local-bench.js';
import { CATALOG_URL, sampleCatalog, serve } from './sample-shop.js';

describe('identity', () => {
  it.each([
    [{ catalog: CATALOG_URL }, CATALOG_URL],
    [{ catalog: 'catalog.json', baseUrl: 'https://shop.example/a/' }, 'https://shop.example/a/catalog.json'],
    [{ catalog: '/catalog.json' }, '/catalog.json'],
    [{ catalog: CATALOG_URL, storageKey: 'mine' }, 'mine'],
    [{ catalog: sampleCatalog() }, 'catalog'],
  ])('of %j', (options, identity) => {
    expect(createLocalAdapter(options).identity).toBe(identity);
  });
});

describe('starting', () => {
  it('asks for the catalogue once, however many want it', async () => {
    let requests = 0;
    const fetch = serve(() => ((requests += 1), sampleCatalog()));
    const { shop } = await openShop({ catalog: CATALOG_URL }, { fetch });
    await Promise.all([shop.getProducts([{ handle: 'mug' }]), shop.getCart(), shop.search?.({})]);
    expect(requests).toBe(1);
  });

  it('refuses a catalogue that is not there, and names it', async () => {
    const opening = openShop({ catalog: 'https://shop.example/nope.json' }, { fetch: serve(() => ({})) });
    await expect(opening).rejects.toMatchObject({
      code: 'config',
      message: 'there is no catalogue at https://shop.example/nope.json: 404',
    });
  });

  it('refuses one without a currency, and names file and place', async () => {
    const { currency: _none, ...rest } = sampleCatalog();
    const opening = openShop({ catalog: CATALOG_URL }, { fetch: serve(() => rest) });
    await expect(opening).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining(`${CATALOG_URL}: currency: must be`) as string,
    });
  });

  it('leaves a bad product out, says so, and sells the rest', async () => {
    const [mug, bowl] = sampleCatalog().products;
    const bad = { ...bowl, variants: [{ sku: 'bowl', price: -5 }] };
    const { shop, host } = await openShop(
      { catalog: CATALOG_URL },
      { fetch: serve(() => sampleCatalog({ products: [mug, bad] as never })) },
    );
    expect(host.logs).toMatchObject([
      {
        level: 'warn',
        message: `catalogue ${CATALOG_URL}: products[1].variants[0].price: must be a whole number of minor units, got -5; left out`,
      },
    ]);
    const products = await shop.getProducts([{ handle: 'mug' }, { handle: 'bowl' }]);
    expect(products.map((product) => product?.title)).toEqual(['Mug', undefined]);
  });

  it('says what is wrong when it is used too early', async () => {
    await expect(createLocalAdapter({ catalog: sampleCatalog() }).getCart()).rejects.toMatchObject({
      code: 'config',
    });
  });

  it('warns when another currency is wanted', async () => {
    const { host } = await openShop({}, {}, { currency: 'USD' });
    expect(host.logs[0]?.message).toContain('USD');
  });
});

describe('a plain list of products', () => {
  const { products } = sampleCatalog();

  it('sells in the currency that is named, or in that of the page', async () => {
    const named = await openShop({ catalog: products, currency: 'CHF' }, {}, { currency: 'EUR' });
    expect((await named.shop.getProducts([{ handle: 'bowl' }]))[0]?.priceRange.min.currency).toBe('CHF');
    const ofPage = await openShop(
      { catalog: CATALOG_URL },
      { fetch: serve(() => products) },
      { currency: 'EUR' },
    );
    const { cart } = await ofPage.shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    expect([cart.currency, cart.taxDisplay]).toEqual(['EUR', 'unknown']);
  });

  it('needs a currency', async () => {
    await expect(openShop({ catalog: products })).rejects.toMatchObject({
      code: 'config',
      backendCode: 'catalog-invalid',
      message: 'catalogue (object): a plain list of products needs the option "currency", such as "EUR"',
    });
  });

  it('is checked like any other', async () => {
    const bad = [{ handle: 'x', title: '', variants: [{ sku: 'x', price: 1 }] }];
    const { host } = await openShop({ catalog: bad, currency: 'EUR' });
    expect(host.logs[0]?.message).toContain('products[0].title: must be a text, got ""');
  });
});

describe('the age of the catalogue', () => {
  it('is a minute at most when the cart is read', async () => {
    const clock = createFakeClock();
    let price = 4800;
    const fetch = serve(() =>
      sampleCatalog({ products: [{ handle: 'bowl', title: 'Bowl', variants: [{ sku: 'bowl', price }] }] }),
    );
    const { shop } = await openShop({ catalog: CATALOG_URL }, { fetch, clock });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    price = 5000;
    await clock.advance(59_000);
    expect((await shop.getCart())?.lines[0]?.unitPrice.amountMinor).toBe(4800);
    await clock.advance(1_000);
    expect((await shop.getCart())?.lines[0]).toMatchObject({
      unitPrice: { amountMinor: 5000 },
      priceChangedFrom: { amountMinor: 4800 },
    });
  });

  it('does not matter while the network is gone', async () => {
    const clock = createFakeClock();
    let isUp = true;
    const served = serve(sampleCatalog);
    const fetch: typeof globalThis.fetch = (...all) =>
      isUp ? served(...all) : Promise.reject(new TypeError('gone'));
    const { shop, host } = await openShop({ catalog: CATALOG_URL }, { fetch, clock });
    isUp = false;
    await clock.advance(120_000);
    expect(await shop.getProducts([{ handle: 'mug' }])).toMatchObject([{ title: 'Mug' }]);
    expect(host.logs).toMatchObject([
      { level: 'warn', message: `catalogue ${CATALOG_URL} could not be read again` },
    ]);
  });
});

describe('products', () => {
  it('have pictures beside their catalogue', async () => {
    const { shop } = await openShop({ catalog: CATALOG_URL }, { fetch: serve(sampleCatalog) });
    const [mug] = await shop.getProducts([{ sku: 'red-large' }]);
    expect(mug?.pictures).toEqual([{ url: 'https://shop.example/data/mug.webp' }]);
    expect(mug?.variants[1]).toMatchObject({
      id: 'red-large',
      title: 'RED / LARGE',
      availability: { status: 'low-stock', quantity: 3 },
      priceFacts: { tax: { included: true, ratePercent: 19 } },
    });
  });

  it('may have hostile texts, which stay texts', async () => {
    const title = `<img src=x onerror=alert(1)>\u202e${'x'.repeat(10_000)}`;
    const hostile = {
      handle: '__proto__',
      title,
      url: 'javascript:alert(1)',
      variants: [{ sku: '__proto__', price: 1 }],
    };
    const { shop } = await openShop({ changes: { products: [hostile] } });
    expect(await shop.getProducts([{ handle: '__proto__' }])).toMatchObject([{ title }]);
    const { cart } = await shop.addLines([
      { variantId: '__proto__', quantity: 2, attributes: { ['__proto__']: 'x' } },
    ]);
    expect(cart).toMatchObject({ itemCount: 2, lines: [{ title }] });
  });

  it('are found by all words, and in a collection', async () => {
    const [mug, bowl] = sampleCatalog().products;
    const { shop } = await openShop({
      changes: { products: [mug, { ...bowl, collections: ['new'] }] as never },
    });
    const titles = async (query: object) => (await shop.search?.(query))?.items.map(({ title }) => title);
    expect(await titles({ text: 'TEA mug' })).toEqual(['Mug']);
    expect(await titles({ text: 'tea bowl' })).toEqual([]);
    expect(await titles({ collection: 'new' })).toEqual(['Bowl']);
    expect(await titles({ cursor: 'nonsense' })).toEqual(['Mug', 'Bowl']);
  });
});

describe('the cart', () => {
  it('counts the stock of a variant over all its lines', async () => {
    const { shop } = await openShop();
    await shop.addLines([{ variantId: 'red-large', quantity: 2, attributes: { engraving: 'A' } }]);
    const { cart, notices } = await shop.addLines([{ variantId: 'red-large', quantity: 2 }]);
    expect(cart.lines.map(({ quantity }) => quantity)).toEqual([2, 1]);
    expect(notices).toMatchObject([{ code: 'quantity-adjusted', requested: 2, actual: 1 }]);
  });

  it('adds all lines or none', async () => {
    const { shop } = await openShop();
    const lines = ['bowl', 'blue-small'].map((variantId) => ({ variantId, quantity: 1 }));
    await expect(shop.addLines(lines)).rejects.toMatchObject({
      code: 'out-of-stock',
      cart: { itemCount: 0 },
    });
    expect(await shop.getCart()).toBeNull();
  });

  it('may always hold less, even when the stock has shrunk below', async () => {
    const browser = createMemoryBrowser();
    const { shop } = await openShop({}, { browser });
    const { cart } = await shop.addLines([{ variantId: 'red-small', quantity: 50 }]);
    const [mug] = sampleCatalog().products;
    const variants = mug?.variants.map((variant) => ({ ...variant, stock: 10 }));
    const later = await openShop({ changes: { products: [{ ...mug, variants }] as never } }, { browser });
    const lowered = await later.shop.setQuantity(cart.lines[0]?.id ?? '', 40);
    expect(lowered.cart.itemCount).toBe(40);
    await expect(later.shop.setQuantity(cart.lines[0]?.id ?? '', 41)).rejects.toMatchObject({
      code: 'insufficient-stock',
      available: 0,
    });
  });

  it('drops a line that is no longer sold, with a notice', async () => {
    const browser = createMemoryBrowser();
    const { shop } = await openShop({}, { browser });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    const [mug] = sampleCatalog().products;
    const later = await openShop({ changes: { products: [mug] as never } }, { browser });
    const { cart, notices } = await later.shop.addLines([{ variantId: 'red-small', quantity: 1 }]);
    expect(cart.lines.map(({ variantId }) => variantId)).toEqual(['red-small']);
    expect(notices).toMatchObject([{ code: 'line-removed', variantId: 'bowl' }]);
  });

  it('takes codes in any capitals, and says when one has no effect yet', async () => {
    const { shop } = await openShop();
    await shop.addLines([{ variantId: 'red-small', quantity: 1 }]);
    const { cart, notices } = (await shop.applyDiscount?.(' fiver ')) ?? {};
    expect(cart?.discounts).toMatchObject([{ code: 'FIVER', applicable: false }]);
    expect(notices).toMatchObject([{ code: 'discount-not-applied' }]);
    expect((await shop.removeDiscount?.('Fiver'))?.cart.discounts).toEqual([]);
  });

  it('keeps which film and pin led to a line', async () => {
    const { shop } = await openShop();
    const attribution = { videoId: 'kitchen', hotspotId: 'mug', timeSeconds: 2.5 };
    const { cart } = await shop.addLines([{ variantId: 'bowl', quantity: 1, attribution }]);
    expect(cart.lines[0]?.attribution).toEqual(attribution);
  });

  it('refuses more pieces than anybody needs', async () => {
    const { shop } = await openShop();
    await shop.addLines([{ variantId: 'bowl', quantity: 9999 }]);
    const refused = shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    await expect(refused).rejects.toMatchObject({ code: 'invalid-quantity', cart: { itemCount: 9999 } });
  });
});
