/** Products of a WooCommerce shop: found in few requests, their HTML read as text, their facts taken from one field. */
import { describe, expect, it } from 'vitest';
import { openShop, sent } from './woocommerce-bench.js';
import { belt, bowl, mug, type CatalogEntry } from './server/shop-setup.js';

const FACTS = {
  safety: { identifier: 'M-1' },
  variants: { 'mug-red-Small': { deliveryTime: { text: '2 days' } } },
};

function withFacts(text: string): CatalogEntry {
  const attribute = { name: 'vitrine-facts', taxonomy: null, hasVariations: false };
  return {
    ...mug(),
    attributes: [...(mug().attributes ?? []), { ...attribute, terms: [{ name: text, slug: text }] }],
  };
}

describe('products', () => {
  it('of every kind of name come in one request per kind, one for parents and one for variations', async () => {
    const { shop, network } = await openShop();
    const found = await shop.getProducts([
      { id: '102' },
      { id: 'no-number' },
      { id: '99' },
      { handle: 'belt' },
      { sku: 'mug-red-Large' },
      { variantId: '111' },
      { variantId: '103' },
    ]);
    expect(found.map((product) => product?.handle ?? null)).toEqual([
      ...['bowl', null, null, 'belt', 'mug', 'mug', 'belt'],
    ]);
    expect(sent(network)).toHaveLength(6);
  });

  it('ask for nothing that is not needed', async () => {
    const { shop, network } = await openShop();
    await shop.getProducts([{ handle: 'bowl' }, { handle: 'belt' }]);
    expect(sent(network)).toEqual(['GET /products?slug=bowl%2Cbelt&per_page=100']);
    expect(await shop.getProducts([])).toEqual([]);
    expect(network.requests).toBe(1);
  });

  it('have axes, variants and the words of their HTML', async () => {
    const { shop } = await openShop({ options: { pricesIncludeTax: true } });
    const [product] = await shop.getProducts([{ handle: 'mug' }]);
    expect(product).toMatchObject({
      title: 'Mug "Sea"',
      description: 'For tea & coffee.',
      vendor: 'Köhler',
      complete: true,
      options: [
        { id: 'pa_colour', name: 'Colour', values: [{ id: 'red' }, { id: 'blue', label: 'Blue & white' }] },
        { id: 'Size', name: 'Size', values: [{ id: 'Small' }, { id: 'Large' }] },
      ],
    });
    expect(product?.variants[1]).toMatchObject({
      id: '112',
      title: 'Red / Large',
      price: { amountMinor: 2499, currency: 'EUR' },
      selections: { pa_colour: 'red', Size: 'Large' },
      quantityRule: { min: 1, max: 3, step: 1 },
      priceFacts: { tax: { included: true } },
    });
    expect(product?.variants[2]?.availability).toEqual({ status: 'out-of-stock' });
  });

  it('state a former price for comparison only', async () => {
    const { shop } = await openShop();
    const [product] = await shop.getProducts([{ handle: 'bowl' }]);
    const [variant] = product?.variants ?? [];
    expect(variant?.compareAtPrice).toEqual({ amountMinor: 6000, currency: 'EUR' });
    expect(variant?.priceFacts).toBeUndefined();
  });

  it('leave out a variation that leaves an attribute open, and say how to mend it', async () => {
    const entry = mug();
    const articles = entry.articles.map((article) =>
      article.id === 112 ? { ...article, attributes: { Colour: 'red', Size: null } } : article,
    );
    const { shop, host } = await openShop({ setup: { catalog: [{ ...entry, articles }] } });
    const [product] = await shop.getProducts([{ handle: 'mug' }]);
    expect(product?.variants.map(({ id }) => id)).toEqual(['111', '113']);
    expect(host.logs[0]?.message).toContain('variation 112 of "mug" is left out');
  });

  it('come whole with more variations than fit on a page', async () => {
    const terms = Array.from({ length: 120 }, (_, index) => ({ name: `N${index}`, slug: `n${index}` }));
    const numbers = { id: 500, slug: 'numbers', name: 'Numbers' };
    const attributes = [{ name: 'Number', taxonomy: null, hasVariations: true, terms }];
    const articles = terms.map(({ slug }, index) => ({
      ...{ id: 600 + index, sku: slug, price: 1 },
      attributes: { Number: slug },
    }));
    const { shop } = await openShop({ setup: { catalog: [{ ...numbers, attributes, articles }] } });
    const [product] = await shop.getProducts([{ id: '500' }]);
    expect([product?.variants.length, product?.complete]).toEqual([120, true]);
  });

  it('are found by a handle in another script, which WordPress keeps escaped', async () => {
    const entry = { ...belt(), slug: encodeURIComponent('пояс').toLowerCase() };
    const { shop } = await openShop({ setup: { catalog: [entry] } });
    const [product] = await shop.getProducts([{ handle: 'пояс' }]);
    expect(product?.handle).toBe('пояс');
  });

  it('in another currency than the page wants are reported once', async () => {
    const { shop, host } = await openShop();
    await shop.setContext?.({ currency: 'USD' });
    await shop.getProducts([{ handle: 'mug' }]);
    await shop.getProducts([{ handle: 'mug' }]);
    expect(host.logs.map(({ message }) => message)).toEqual(['the shop sells in EUR, so USD is not used']);
  });

  it('are found by words, page by page', async () => {
    const { shop } = await openShop();
    const first = await shop.search?.({ limit: 2 });
    expect([first?.items.length, first?.total, first?.cursor]).toEqual([2, 3, '2']);
    const second = await shop.search?.({ limit: 2, cursor: '2' });
    expect([second?.items.length, second?.cursor]).toEqual([1, undefined]);
  });
});

describe('facts about a product', () => {
  it.each([
    ['an attribute', [withFacts(JSON.stringify(FACTS).replaceAll('"', '&quot;'))]],
    ['an extension', [{ ...mug(), extensions: { vitrine: { facts: JSON.stringify(FACTS) } } }]],
    ['an extension as an object', [{ ...mug(), extensions: { vitrine: { facts: FACTS } } }]],
  ])('come from %s', async (_where, catalog) => {
    const { shop } = await openShop({ setup: { catalog } });
    const [product] = await shop.getProducts([{ handle: 'mug' }]);
    expect(product?.safety).toEqual({ identifier: 'M-1' });
    expect(product?.variants[0]?.deliveryTime).toEqual({ text: '2 days' });
  });

  it('that cannot be read are reported with their product, which is shown without', async () => {
    const catalog = [withFacts('{ nonsense'), bowl(), belt()];
    const { shop, host } = await openShop({ setup: { catalog } });
    const [product] = await shop.getProducts([{ handle: 'mug' }]);
    expect(product?.variants).toHaveLength(3);
    expect(host.logs).toMatchObject([{ level: 'warn', data: { code: 'config' } }]);
    expect(host.logs[0]?.message).toContain('the facts of product "mug" cannot be read');
  });
});
