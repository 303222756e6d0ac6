/** Products of a Shopify shop, as the adapter tells them. */
import { describe, expect, it } from 'vitest';
import { createShopFetch } from '../../servers/shopify/shop-fetch.mjs';
import { graphqlErrors, openShop, variantId } from './shopify-bench.js';
import { DOMAIN } from './shopify-subject.js';

const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

describe('references', () => {
  it('go in one request, whatever their kind', async () => {
    const { shop, backend } = await openShop();
    const products = await shop.getProducts([
      { id: 'gid://shopify/Product/101' },
      { id: '102' },
      { handle: 'gift-card' },
      { variantId: variantId(1005) },
      { id: variantId(2) },
      { variantId: '4' },
    ]);
    const handles = products.map((product) => product?.handle);
    expect(handles).toEqual(['mug', 'bowl', 'gift-card', 'bead', 'mug', 'bowl']);
    expect(backend.log).toHaveLength(1);
  });

  it.each([
    'gid://shopify/Product/1"}',
    'gid://shopify/Product/',
    'gid://shopify/Cart/1',
    '1 OR 1=1',
    '__proto__',
    '',
    '\u202e101',
    '9'.repeat(40),
  ])('never send %j as an id, because one bad id fails them all', async (hostile) => {
    const { shop, backend } = await openShop();
    const products = await shop.getProducts([{ id: hostile }, { variantId: hostile }, { handle: 'mug' }]);
    expect(products.map((product) => product?.handle)).toEqual([undefined, undefined, 'mug']);
    expect(backend.log.map(({ variables }) => variables['ids'])).toEqual([[]]);
  });

  it.each(['"} { shop { name } }', 'constructor', '{{ shop }}', 'a/b?c#d'])(
    'send the handle %j as a value and never as a part of the question',
    async (handle) => {
      const { shop, backend } = await openShop();
      expect(await shop.getProducts([{ handle }])).toEqual([null]);
      expect(backend.log[0]?.variables['handle0']).toBe(handle);
      expect(backend.log[0]?.query).not.toContain(handle);
    },
  );

  it('are split where Shopify would refuse so large a question', async () => {
    const { shop, backend } = await openShop({ options: {} });
    const products = await shop.getProducts([{ handle: 'mug' }, { handle: 'bowl' }, { id: '104' }]);
    expect(products.map((product) => product?.handle)).toEqual(['mug', 'bowl', 'gift-card']);
    expect(backend.log).toHaveLength(2);
  });
});

describe('a product', () => {
  it('is told with everything that Shopify knows', async () => {
    const { shop } = await openShop({ options: { token: 'public-token', taxIncluded: true } });
    const [mug] = await shop.getProducts([{ handle: 'mug' }]);
    expect(mug).toMatchObject({
      id: 'gid://shopify/Product/101',
      title: 'Camp mug',
      description: 'Holds tea. <b>Not</b> a hat.',
      vendor: 'Tonwerk',
      url: 'https://shop.example/products/mug',
      pictures: [
        { url: 'https://cdn.shopify.example/mug.jpg', alt: 'mug', widthPixels: 800, heightPixels: 800 },
      ],
      priceRange: { min: euro(1999), max: euro(2499) },
      complete: true,
      kind: 'physical',
    });
    expect(mug?.options[0]).toEqual({
      id: 'gid://shopify/ProductOption/mug-Colour',
      name: 'Colour',
      values: [
        { id: 'gid://shopify/ProductOptionValue/mug-Red', label: 'Red', swatch: { color: '#b3392b' } },
        { id: 'gid://shopify/ProductOptionValue/mug-Blue', label: 'Blue', swatch: { color: '#2b4fb3' } },
      ],
    });
    expect(mug?.variants.map(({ availability }) => availability)).toEqual([
      { status: 'in-stock', quantity: 100 },
      { status: 'in-stock', quantity: 3 },
      { status: 'out-of-stock' },
    ]);
    expect(mug?.variants[0]).toMatchObject({
      id: variantId(1),
      sku: 'MUG-RS',
      title: 'Red / Small',
      price: euro(1999),
      compareAtPrice: euro(2499),
      priceFacts: {
        tax: { included: true },
        unitPrice: {
          price: euro(5711),
          content: { value: 350, unit: 'g' },
          reference: { value: 1, unit: 'kg' },
        },
      },
      selections: {
        'gid://shopify/ProductOption/mug-Colour': 'gid://shopify/ProductOptionValue/mug-Red',
        'gid://shopify/ProductOption/mug-Size': 'gid://shopify/ProductOptionValue/mug-Small',
      },
      quantityRule: { min: 1, step: 1 },
    });
  });

  it('keeps hostile words as they are, to be shown as text', async () => {
    const { shop } = await openShop();
    const [card] = await shop.getProducts([{ handle: 'gift-card' }]);
    expect(card).toMatchObject({
      title: '<img src=x onerror=alert(1)> "Gift" & card',
      options: [],
      kind: 'digital',
      variants: [{ selections: {}, availability: { status: 'backorder' } }],
    });
  });

  it('speaks the buyer’s language and counts in their currency', async () => {
    const { shop } = await openShop({ context: { country: 'JP', language: 'de-AT' } });
    const [mug] = await shop.getProducts([{ handle: 'mug' }]);
    expect(mug).toMatchObject({
      title: 'Becher',
      priceRange: { min: { amountMinor: 2999, currency: 'JPY' } },
    });
  });

  it.each([
    [{ country: 'EU', language: 'pt-BR' }, { language: 'PT_BR' }],
    [
      { country: 'de', language: 'zh-Hant-HK' },
      { country: 'DE', language: 'ZH_TW' },
    ],
    [{ language: 'zh' }, { language: 'ZH' }],
    [{ language: 'pt-AO' }, { language: 'PT' }],
    [{ country: 'Germany', language: 'x-klingon' }, {}],
  ])('is asked for in %j as %j', async (context, expected) => {
    const { shop, backend } = await openShop({ context });
    await shop.getProducts([{ handle: 'mug' }]);
    const { country, language } = backend.log[0]?.variables ?? {};
    expect({ country, language }).toEqual({ country: undefined, language: undefined, ...expected });
  });

  it('with more variants than one answer holds is incomplete, and whole when it is asked for again', async () => {
    const { shop } = await openShop();
    const [first] = await shop.getProducts([{ handle: 'bead' }]);
    expect([first?.variants.length, first?.complete]).toEqual([250, false]);
    const [second] = await shop.getProducts([{ handle: 'bead' }]);
    expect([second?.variants.length, second?.complete]).toEqual([300, true]);
    expect(second?.priceRange.max.amountMinor).toBe(399);
  });
});

describe('facts for the law', () => {
  it('come from metafields', async () => {
    const { shop } = await openShop();
    const [mug] = await shop.getProducts([{ handle: 'mug' }]);
    expect(mug?.guarantees).toMatchObject([{ months: 36 }]);
    const lowest = mug?.variants.map(({ priceFacts }) => priceFacts?.lowestPrice30Days?.amountMinor);
    expect(lowest).toEqual([1899, undefined, undefined]);
  });

  it('in another currency are not used', async () => {
    const { shop } = await openShop({ context: { country: 'US' } });
    const [mug] = await shop.getProducts([{ handle: 'mug' }]);
    expect(mug?.variants[0]?.priceFacts?.lowestPrice30Days).toBeUndefined();
  });

  it('that cannot be read are reported, and the product comes without them', async () => {
    const { shop, host } = await openShop();
    const [card] = await shop.getProducts([{ handle: 'gift-card' }]);
    expect(card?.handle).toBe('gift-card');
    expect(host.logs).toMatchObject([
      {
        level: 'warn',
        message: expect.stringMatching(/vitrine\.facts of the product "gift-card"/) as string,
      },
    ]);
  });
});

describe('a token', () => {
  it('that may not read stock and metafields still reads prices, and what it lacks is said once each', async () => {
    const { shop, host, backend } = await openShop({ options: { token: 'prices-only-token' } });
    const [mug] = await shop.getProducts([{ handle: 'mug' }]);
    expect(mug?.variants[0]).toMatchObject({
      price: { amountMinor: 1999 },
      availability: { status: 'in-stock' },
    });
    await shop.getProducts([{ handle: 'bowl' }]);
    expect(backend.log).toHaveLength(4);
    const said = host.logs.map(({ message }) => /inventory|metafields/.exec(message)?.[0]);
    expect(said.sort()).toEqual(['inventory', 'metafields']);
  });

  it('is sent with every request, and nothing is without one', async () => {
    const withToken = await openShop();
    await withToken.shop.getProducts([{ handle: 'mug' }]);
    const header = 'x-shopify-storefront-access-token';
    expect(withToken.backend.log[0]?.headers[header]).toBe('public-token');
    const without = await openShop({ options: {} });
    await without.shop.getProducts([{ handle: 'mug' }]);
    expect(without.backend.log[0]?.headers).not.toHaveProperty(header);
  });

  it('is not asked again when it is refused for something else', async () => {
    const backend = createShopFetch({ domain: DOMAIN });
    const { shop } = await openShop({ backend });
    backend.answerNext(graphqlErrors('Access denied for nodes field.', 'ACCESS_DENIED'));
    await expect(shop.getProducts([{ handle: 'mug' }])).rejects.toMatchObject({ code: 'unauthorized' });
    expect(backend.log).toHaveLength(1);
  });
});

describe('search', () => {
  it('finds by text, and lists a collection', async () => {
    const { shop } = await openShop();
    const found = await shop.search?.({ text: 'tea' });
    expect(found?.items.map(({ handle }) => handle)).toEqual(['mug']);
    const listed = await shop.search?.({ collection: 'tableware', limit: 1 });
    expect(listed?.items.map(({ handle }) => handle)).toEqual(['mug']);
    const next = await shop.search?.({ collection: 'tableware', limit: 1, cursor: listed?.cursor ?? '' });
    expect(next?.items.map(({ handle }) => handle)).toEqual(['bowl']);
    expect(next?.cursor).toBeUndefined();
    expect(await shop.search?.({ collection: 'no-such-collection' })).toEqual({ items: [] });
  });
});
