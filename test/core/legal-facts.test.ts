/** Which facts are missing before something may be sold. */
import { describe, expect, it } from 'vitest';
import { missingProductFacts, missingShopFacts, type LegalFact } from '../../src/core/legal-facts.js';
import type { Product } from '../../src/core/product.js';
import type { ShopFacts } from '../../src/core/shop-facts.js';

const ALL: readonly LegalFact[] = [
  'tax',
  'maker',
  'seller',
  'terms',
  'privacy',
  'withdrawal',
  'delivery-countries',
  'payment-means',
];
const duties = { duties: ALL };
const price = { amountMinor: 1900, currency: 'EUR' };
const party = {
  name: 'Kiln',
  postalAddress: 'Ofenweg 1, Kassel',
  electronicAddress: 'hi@kiln.example',
  country: 'DE',
};

const mug: Product = {
  id: 'mug',
  title: 'Mug',
  pictures: [],
  options: [],
  variants: [
    {
      id: 'mug-1',
      title: 'Mug',
      price,
      priceFacts: { tax: { included: true } },
      selections: {},
      availability: { status: 'in-stock' },
    },
  ],
  priceRange: { min: price, max: price },
  complete: true,
  kind: 'physical',
  safety: { manufacturer: party },
};

const shop: ShopFacts = {
  sellers: [{ ...party, id: 'kiln', trader: true }],
  policies: (['terms', 'privacy', 'withdrawal'] as const).map((kind) => ({
    kind,
    url: `/${kind}`,
    language: 'de',
  })),
  deliversTo: ['DE'],
  paymentMeans: ['Invoice'],
};

function withTax(included: boolean | 'unknown' | undefined): Product {
  const variants = mug.variants.map(({ priceFacts: _tax, ...variant }) =>
    included === undefined ? variant : { ...variant, priceFacts: { tax: { included } } },
  );
  return { ...mug, variants };
}

describe('missingProductFacts', () => {
  it('finds nothing missing where everything is told', () => {
    expect(missingProductFacts(mug, duties)).toEqual([]);
  });

  it.each([
    ['unknown', ['tax']],
    [undefined, ['tax']],
    [false, []],
  ] as const)('asks whether the price includes tax: %s', (included, missing) => {
    expect(missingProductFacts(withTax(included), duties)).toEqual(missing);
  });

  it('asks for the maker of a thing, with all that it takes to reach it, and not of a service', () => {
    const { safety: _maker, ...unnamed } = mug;
    expect(missingProductFacts(unnamed, duties)).toEqual(['maker']);
    const mute = { ...mug, safety: { manufacturer: { ...party, electronicAddress: ' ' } } };
    expect(missingProductFacts(mute, duties)).toEqual(['maker']);
    expect(missingProductFacts({ ...unnamed, kind: 'service' }, duties)).toEqual([]);
  });

  it('asks for nothing that the market does not', () => {
    expect(missingProductFacts(withTax('unknown'), { duties: ['maker'] })).toEqual([]);
  });
});

describe('missingShopFacts', () => {
  it('finds nothing missing where everything is told', () => {
    expect(missingShopFacts(shop, duties)).toEqual([]);
  });

  it('misses all of it where nothing is told', () => {
    expect(missingShopFacts(null, duties)).toEqual(ALL.slice(2));
  });

  it.each<[LegalFact, Partial<ShopFacts>]>([
    ['seller', { sellers: [] }],
    ['terms', { policies: shop.policies.filter(({ kind }) => kind !== 'terms') }],
    ['withdrawal', { policies: shop.policies.map(({ url: _url, ...policy }) => policy).slice(2) }],
    ['delivery-countries', { deliversTo: [] }],
    ['payment-means', { paymentMeans: [] }],
  ])('misses %s', (fact, change) => {
    expect(missingShopFacts({ ...shop, ...change }, { duties: [fact] })).toEqual([fact]);
  });
});
