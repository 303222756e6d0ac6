/** Products come in as few requests as Vendure allows. */
import { describe, expect, it } from 'vitest';
import { getProducts } from '../../../src/adapters/vendure/catalog.js';
import type { VendureProduct } from '../../../src/adapters/vendure/shop-api-answers.js';
import { offlineShop, type SentRequest } from './offline-shop.js';

function product(id: number, change: Partial<VendureProduct> = {}): VendureProduct {
  return {
    id: String(id),
    slug: `product-${id}`,
    name: `Product ${id}`,
    description: '<p>Made &amp; sold</p><script>alert(1)</script>',
    featuredAsset: null,
    assets: [],
    optionGroups: [],
    variants: [
      {
        id: `v${id}`,
        sku: `SKU-${id}`,
        name: `Product ${id}`,
        priceWithTax: 1000,
        currencyCode: 'EUR',
        stockLevel: 'IN_STOCK',
        taxRateApplied: { value: 19 },
        featuredAsset: null,
        options: [],
      },
    ],
    ...change,
  };
}

/** Answers lists of products as Vendure does. */
function catalogOf(products: readonly VendureProduct[]) {
  return ({ variables }: SentRequest) => {
    const { skip = 0, options } = variables as { skip?: number; options?: { filter?: { _or: Filter[] } } };
    const filters = options?.filter?._or;
    const found = products.filter(
      ({ id, slug }) =>
        !filters || filters.some((filter) => filter.id?.in.includes(id) || filter.slug?.in.includes(slug)),
    );
    const items = found.slice(skip, skip + 100);
    return Response.json({ data: { products: { totalItems: found.length, items } } });
  };
}

interface Filter {
  readonly id?: { readonly in: readonly string[] };
  readonly slug?: { readonly in: readonly string[] };
}

const MANY = Array.from({ length: 250 }, (_, index) => product(index + 1));

describe('products', () => {
  it('by id and slug take one request, however often they are named', async () => {
    const { shop, requests } = offlineShop({}, catalogOf(MANY));
    const references = [{ id: '7' }, { handle: 'product-9' }, { id: '7' }, { handle: 'none' }];
    const found = await getProducts(shop, references);
    expect(found.map((one) => one?.id ?? null)).toEqual(['7', '9', '7', null]);
    expect(requests).toHaveLength(1);
  });

  it('beyond a hundred take one request per hundred', async () => {
    const { shop, requests } = offlineShop({}, catalogOf(MANY));
    const found = await getProducts(
      shop,
      MANY.map(({ id }) => ({ id })),
    );
    expect(found.filter(Boolean)).toHaveLength(250);
    expect(requests).toHaveLength(3);
  });

  it('that nobody named are not asked for', async () => {
    const { shop, requests } = offlineShop();
    expect(await getProducts(shop, [])).toEqual([]);
    expect(requests).toHaveLength(0);
  });

  it('by variant and SKU are looked up once', async () => {
    const { shop, requests } = offlineShop({}, catalogOf(MANY));
    const references = [{ variantId: 'v120' }, { sku: 'SKU-3' }];
    const found = await getProducts(shop, references);
    expect(found.map((one) => one?.id)).toEqual(['120', '3']);
    expect(requests).toHaveLength(3);
    await getProducts(shop, references);
    expect(requests).toHaveLength(4);
  });

  it('that have no such variant are not looked for again at once', async () => {
    const { shop, requests } = offlineShop({}, catalogOf(MANY));
    expect(await getProducts(shop, [{ sku: 'none' }])).toEqual([null]);
    expect(await getProducts(shop, [{ sku: 'none' }])).toEqual([null]);
    expect(requests).toHaveLength(3);
  });

  it('beyond a thousand are not searched for a variant, and that is said', async () => {
    const huge = Array.from({ length: 1200 }, (_, index) => product(index + 1));
    const { shop, host, requests } = offlineShop({}, catalogOf(huge));
    expect(await getProducts(shop, [{ sku: 'SKU-1100' }])).toEqual([null]);
    expect(requests).toHaveLength(10);
    expect(host.logs.map(({ message }) => message)).toEqual([expect.stringContaining('sku:SKU-1100')]);
  });
});

describe('a product', () => {
  async function read(change: Partial<VendureProduct>) {
    const { shop, host } = offlineShop({}, catalogOf([product(1, change)]));
    const [found] = await getProducts(shop, [{ id: '1' }]);
    return { found, logs: host.logs.map(({ message }) => message) };
  }

  it('is described in plain text', async () => {
    expect((await read({})).found?.description).toBe('Made & sold');
  });

  it('without variants is none', async () => {
    expect((await read({ variants: [] })).found).toBeNull();
  });

  it('has the facts that its field states', async () => {
    const vitrineFacts = JSON.stringify({
      minimumAge: 18,
      variants: { 'SKU-1': { deliveryTime: { text: '2 days' } } },
    });
    const { found, logs } = await read({ customFields: { vitrineFacts } });
    expect([found?.minimumAge, found?.variants[0]?.deliveryTime?.text]).toEqual([18, '2 days']);
    expect(found?.variants[0]?.priceFacts?.tax).toEqual({ included: true, ratePercent: 19 });
    expect(logs).toEqual([]);
  });

  it('with broken facts is sold without them, and the merchant is told', async () => {
    const { found, logs } = await read({ customFields: { vitrineFacts: '{ "kind": ' } });
    expect(found?.title).toBe('Product 1');
    expect(logs).toEqual([expect.stringMatching(/vitrineFacts of the product "product-1"/)]);
  });

  it('shows the named picture first, then each asset once', async () => {
    const asset = { preview: 'https://cdn.example/a.jpg', width: 1600, height: 800 };
    const customFields = { imageUrl: '/pictures/a.webp' };
    const { found } = await read({ customFields, featuredAsset: asset, assets: [asset] });
    expect(found?.pictures).toEqual([
      { url: 'https://shop.example/pictures/a.webp' },
      { url: 'https://cdn.example/a.jpg?preset=large', widthPixels: 800, heightPixels: 400 },
    ]);
  });

  it('offers only values that one of its variants has', async () => {
    const optionGroups = [
      {
        id: 'g',
        name: 'Colour',
        options: [
          { id: 'red', name: 'Red' },
          { id: 'blue', name: 'Blue' },
        ],
      },
    ];
    const [variant] = product(1).variants as [VendureProduct['variants'][number]];
    const variants = [{ ...variant, options: [{ id: 'red', groupId: 'g', name: 'Red' }] }];
    const { found } = await read({ optionGroups, variants });
    expect(found?.options[0]?.values).toEqual([{ id: 'red', label: 'Red' }]);
    expect(found?.variants[0]?.title).toBe('Red');
  });
});
