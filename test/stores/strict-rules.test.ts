/** A strict shop: it shows what it may not sell, and tells the developer what is missing. */
import { describe, expect, it } from 'vitest';
import type { CommerceAdapter } from '../../src/core/commerce-adapter.js';
import type { CommerceError } from '../../src/core/commerce-error.js';
import { isBuyable, type Product } from '../../src/core/product.js';
import type { ShopFacts } from '../../src/core/shop-facts.js';
import { createShop, type ShopOptions } from '../../src/stores/shop.js';
import { createModelAdapter, ModelBackend } from '../support/model-backend.js';
import { openModelShop } from '../support/model-shop.js';
import { TestBrowser } from '../support/test-browser.js';

const price = { amountMinor: 1900, currency: 'EUR' };
const party = {
  name: 'Kiln',
  postalAddress: 'Ofenweg 1, Kassel',
  electronicAddress: 'hi@kiln.example',
  country: 'DE',
};

const bare: Product = {
  id: 'mug',
  title: 'Mug',
  pictures: [],
  options: [],
  variants: [{ id: 'mug', title: 'Mug', price, selections: {}, availability: { status: 'in-stock' } }],
  priceRange: { min: price, max: price },
  complete: true,
  kind: 'physical',
};

const lawful = (product: Product): Product => ({
  ...product,
  safety: { manufacturer: party },
  variants: product.variants.map((variant) => ({ ...variant, priceFacts: { tax: { included: true } } })),
});

const shopFacts: ShopFacts = {
  sellers: [{ ...party, id: 'kiln', trader: true }],
  policies: (['terms', 'privacy', 'withdrawal'] as const).map((kind) => ({
    kind,
    url: `https://kiln.example/${kind}`,
    language: 'de',
  })),
  deliversTo: ['DE'],
  paymentMeans: ['Invoice'],
};

async function openMug(options: Partial<ShopOptions>) {
  const tab = new TestBrowser().openTab();
  const adapter: CommerceAdapter = {
    ...createModelAdapter(new ModelBackend(), tab),
    getProducts: (references) => Promise.resolve(references.map(() => bare)),
  };
  const shop = createShop({ adapter, host: tab.host, market: 'DE', ...options });
  const errors: CommerceError[] = [];
  shop.on('error', ({ error }) => errors.push(error));
  const state = await shop.products.load('mug');
  const [variant] = state.status === 'ready' ? state.product.variants : [];
  return { variant, errors };
}

describe('a product', () => {
  it('is withheld while its tax and maker are not told, and the developer hears which', async () => {
    const { variant, errors } = await openMug({ strict: true });
    expect(variant?.availability).toEqual({ status: 'withheld' });
    expect(variant && isBuyable(variant.availability)).toBe(false);
    expect(errors).toMatchObject([
      {
        code: 'checkout-blocked',
        message: expect.stringMatching(/product mug .* DE, .*missing: tax, maker/) as string,
      },
    ]);
  });

  it('is sold when the page tells what the backend does not', async () => {
    const { variant, errors } = await openMug({ strict: true, enrich: lawful });
    expect(variant?.availability).toEqual({ status: 'in-stock' });
    expect(errors).toEqual([]);
  });

  it.each([{ strict: false }, { strict: true, market: 'US' }])('is sold with %o', async (options) => {
    const { variant, errors } = await openMug(options);
    expect(variant?.availability).toEqual({ status: 'in-stock' });
    expect(errors).toEqual([]);
  });
});

describe('a checkout in place', () => {
  async function begin(options: Partial<ShopOptions>) {
    const { shop } = openModelShop(new TestBrowser(), new ModelBackend(), options);
    await shop.settled();
    await shop.cart.add({ variantId: 'mug', quantity: 1 });
    await shop.checkout.begin();
    return shop.checkout.$checkout.get();
  }

  it('is refused while the shop is silent about itself', async () => {
    const { phase, error } = await begin({ strict: true });
    expect(phase).toBe('failed');
    expect(error?.code).toBe('checkout-blocked');
    expect(error?.message).toMatch(
      /the shop .* seller, terms, privacy, withdrawal, delivery-countries, payment-means$/,
    );
  });

  it('begins when the page tells what the backend does not', async () => {
    expect(await begin({ strict: true, shopFacts })).toMatchObject({ phase: 'steps', mode: 'native' });
  });

  it('begins without, where nobody asked to be strict', async () => {
    expect(await begin({})).toMatchObject({ phase: 'steps' });
  });
});
