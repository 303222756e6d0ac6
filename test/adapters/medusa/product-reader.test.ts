/** Products: found with few requests, and told in the words of the contract. */
import { describe, expect, it } from 'vitest';
import { getProducts } from '../../../src/adapters/medusa/product-reader.js';
import type { MedusaProduct, MedusaVariant } from '../../../src/adapters/medusa/store-api-answers.js';
import { offlineShop } from './offline-shop.js';
import { RECORDED_VASE } from './recorded-product.js';

const VASE = { handle: 'ripple-vase' };
const [CHALK] = RECORDED_VASE.variants as readonly [MedusaVariant];

function shopWith(change: Partial<MedusaProduct> = {}) {
  return offlineShop({ '/products': { products: [{ ...RECORDED_VASE, ...change }], count: 1 } });
}

async function vaseWith(change: Partial<MedusaProduct> = {}) {
  const { shop, host } = shopWith(change);
  const [product] = await getProducts(shop, [VASE]);
  return { product, logs: host.logs.map(({ message }) => message) };
}

async function variantWith(change: Partial<MedusaVariant>) {
  const { product } = await vaseWith({ variants: [{ ...CHALK, ...change }] });
  return product?.variants[0];
}

describe('products', () => {
  it('are asked for together, whatever they are named by', async () => {
    const { shop, requests } = shopWith();
    const sku = 'VASE-CHALK';
    const refs = [VASE, { id: 'prod_x' }, { sku }, { variantId: CHALK.id }, { handle: 'no-such' }, VASE];
    const found = await getProducts(shop, refs);
    expect(found.map((product) => product?.handle ?? null)).toEqual([
      'ripple-vase',
      null,
      'ripple-vase',
      'ripple-vase',
      null,
      'ripple-vase',
    ]);
    const filters = requests
      .filter(({ url }) => url.pathname === '/store/products')
      .map(({ url }) => [...url.searchParams].filter(([name]) => name.includes('$or')));
    expect(filters).toEqual([
      [
        ['$or[0][id][]', 'prod_x'],
        ['$or[1][handle][]', 'ripple-vase'],
        ['$or[1][handle][]', 'no-such'],
      ],
      [
        ['variants[$or][0][sku][]', 'VASE-CHALK'],
        ['variants[$or][1][id][]', CHALK.id],
      ],
    ]);
    expect(requests[1]?.url.searchParams.get('region_id')).toBe('reg_eu');
    expect(requests[1]?.url.searchParams.get('country_code')).toBe('de');
  });

  it('of more than a hundred references are asked for a hundred at a time', async () => {
    const { shop, requests } = shopWith();
    const refs = Array.from({ length: 201 }, (_, index) => ({ id: `prod_${index}` }));
    await getProducts(shop, refs);
    expect(requests.filter(({ url }) => url.pathname === '/store/products')).toHaveLength(3);
  });
});

describe('a product', () => {
  it('has what Medusa says and what the merchant wrote down', async () => {
    const { product, logs } = await vaseWith();
    expect(product).toMatchObject({
      id: RECORDED_VASE.id,
      title: 'Ripple Vase',
      priceRange: { min: { amountMinor: 5900 }, max: { amountMinor: 5995, currency: 'EUR' } },
      options: [{ name: 'Glaze', values: [{ label: 'Chalk' }, { label: 'Petrol' }] }],
      safety: { identifier: 'KT-VASE-7' },
    });
    expect(product?.variants[0]).toMatchObject({
      price: { amountMinor: 5900 },
      compareAtPrice: { amountMinor: 6900 },
      availability: { status: 'in-stock', quantity: 3 },
      priceFacts: { tax: { included: true }, lowestPrice30Days: { amountMinor: 5900 } },
    });
    expect(product?.pictures).toEqual([{ url: RECORDED_VASE.thumbnail }]);
    expect(logs).toEqual([]);
  });

  it('without a price here cannot be sold here, and the developer learns why', async () => {
    const variants = [{ ...CHALK, calculated_price: null }];
    const { product, logs } = await vaseWith({ variants });
    expect(product).toBeNull();
    expect(logs).toEqual([expect.stringContaining('"ripple-vase" has no price in this region')]);
  });

  it('with broken facts is sold without them', async () => {
    const { product, logs } = await vaseWith({ metadata: { vitrine: '{ "safety": ' } });
    expect([product?.title, product?.safety]).toEqual(['Ripple Vase', undefined]);
    expect(logs).toEqual([expect.stringContaining('Mend the JSON under "vitrine"')]);
  });

  it('without a choice has no axis', async () => {
    const options = [{ id: 'opt', title: 'Default option', values: [{ id: 'v', value: 'Default' }] }];
    const { product } = await vaseWith({ options, variants: [CHALK] });
    expect([product?.options, product?.variants[0]?.selections]).toEqual([[], {}]);
  });
});

describe('a variant', () => {
  it.each<[Partial<MedusaVariant>, object]>([
    [{ inventory_quantity: 0 }, { status: 'out-of-stock' }],
    [{ inventory_quantity: 0, allow_backorder: true }, { status: 'backorder' }],
    [{ inventory_quantity: 3, allow_backorder: true }, { status: 'in-stock' }],
    [{ manage_inventory: false, inventory_quantity: null }, { status: 'in-stock' }],
  ])('%o', async (change, availability) => {
    expect((await variantWith(change))?.availability).toEqual(availability);
  });

  it('without a value on some axis cannot be chosen', async () => {
    expect(await variantWith({ options: [] })).toBeUndefined();
  });
});
