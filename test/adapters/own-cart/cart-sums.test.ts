/** The sums of a cart that is our own, over a catalogue file. */
import { describe, expect, it } from 'vitest';
import type { CatalogFile } from '../../../src/adapters/local.js';
import { emptyCart, type StoredCart } from '../../../src/adapters/own-cart/cart-record.js';
import { priceCart, type PricedCart, type Situation } from '../../../src/adapters/own-cart/cart-sums.js';
import { indexCatalog } from '../../../src/adapters/own-cart/catalog-file/catalog-index.js';
import { assortmentOf } from '../../../src/adapters/own-cart/catalog-file/file-assortment.js';
import { findTotalsFault } from '../../../src/core/totals-law.js';
import { sampleCatalog } from '../local/sample-shop.js';

interface Given {
  readonly lines: Readonly<Record<string, number>>;
  readonly codes?: readonly string[];
  readonly shipping?: string;
  readonly country?: string;
  readonly catalog?: Partial<CatalogFile>;
}

function situationOf(catalog: CatalogFile, more: Partial<Situation> = {}): Situation {
  const assortment = assortmentOf(indexCatalog(catalog, undefined), {});
  return { assortment, country: undefined, isEstimate: false, ...more };
}

function price({ lines, codes = [], shipping, country, catalog }: Given): PricedCart {
  const situation = situationOf(sampleCatalog(catalog), { country });
  const stored: StoredCart = {
    ...emptyCart('c'),
    lines: Object.entries(lines).map(([variantId, quantity], place) => ({
      id: `line-${place}`,
      variantId,
      quantity,
      unitPriceMinor: situation.assortment.article(variantId)?.variant.price.amountMinor ?? 0,
    })),
    codes: [...codes],
    checkout: shipping === undefined ? {} : { shippingMethodId: shipping },
  };
  const priced = priceCart(stored, situation);
  expect(findTotalsFault(priced.cart)).toBeUndefined();
  return priced;
}

function rows(given: Given): readonly string[] {
  return price(given).cart.totals.map(({ type, amount, informational, estimated }) => {
    const marks = [informational ? 'informational' : '', estimated ? 'estimated' : ''].filter(Boolean);
    return [type, amount.amountMinor, ...marks].join(' ');
  });
}

describe('totals with tax included', () => {
  it('are estimated until it is known how the goods are sent', () => {
    expect(rows({ lines: { 'red-small': 2 } })).toEqual([
      'subtotal 3998',
      'tax 638 informational',
      'total 3998 estimated',
    ]);
  });

  it('add shipping, which is taxed too', () => {
    expect(rows({ lines: { 'red-small': 2 }, shipping: 'standard' })).toEqual([
      'subtotal 3998',
      'shipping 490',
      'tax 717 informational',
      'total 4488',
    ]);
  });

  it('send for free from a value on, after discounts', () => {
    expect(rows({ lines: { bowl: 2 }, shipping: 'standard' })).toContain('shipping 0');
    expect(rows({ lines: { bowl: 2 }, shipping: 'express' })).toContain('shipping 990');
    const reduced = rows({ lines: { bowl: 1, 'red-small': 2 }, codes: ['TEN'], shipping: 'standard' });
    expect(reduced).toEqual([
      'subtotal 8798',
      'discount -880',
      'shipping 490',
      'tax 1342 informational',
      'total 8408',
    ]);
  });

  it('are zero for an empty cart', () => {
    expect(rows({ lines: {} })).toEqual(['subtotal 0', 'tax 0 informational', 'total 0']);
  });
});

describe('other taxes', () => {
  it('come on top where prices are without', () => {
    const tax = { included: false, ratePercent: 19 } as const;
    expect(rows({ lines: { 'red-small': 2 }, shipping: 'standard', catalog: { tax } })).toEqual([
      'subtotal 3998',
      'shipping 490',
      'tax 853',
      'total 5341',
    ]);
  });

  it.each(['margin', 'small-business'] as const)('are not stated under the %s scheme', (scheme) => {
    const tax = { included: true, ratePercent: 19, scheme };
    expect(rows({ lines: { bowl: 1 }, catalog: { tax } })).toEqual(['subtotal 4800', 'total 4800 estimated']);
  });

  it('are left open where the catalogue says nothing', () => {
    const { tax: _none, ...catalog } = sampleCatalog();
    const { cart } = priceCart(emptyCart('c'), situationOf(catalog));
    expect(cart.taxDisplay).toBe('unknown');
    expect(cart.totals.some(({ type }) => type === 'tax')).toBe(false);
  });
});

describe('discount codes', () => {
  it('round half up', () => {
    expect(rows({ lines: { 'red-small': 1 }, codes: ['TEN'] })).toContain('discount -200');
  });

  it('have no effect below their minimum, and say so', () => {
    const { cart } = price({ lines: { 'red-small': 1 }, codes: ['FIVER'] });
    expect(cart.discounts).toEqual([{ code: 'FIVER', title: 'FIVER', applicable: false }]);
    expect(cart.totals.map(({ type }) => type)).toEqual(['subtotal', 'tax', 'total']);
  });

  it('each have their row, and percentages are of the goods', () => {
    expect(rows({ lines: { bowl: 1 }, codes: ['FIVER', 'TEN'] })).toEqual([
      'subtotal 4800',
      'discount -500',
      'discount -480',
      'tax 610 informational',
      'total 3820 estimated',
    ]);
  });

  it('never take off more than the goods cost', () => {
    const coupons = [
      { code: 'HALF', percent: 50 },
      { code: 'MUCH', amount: 1_000_000 },
      { code: 'MORE', amount: 100 },
    ];
    const given = { lines: { bowl: 1 }, codes: ['HALF', 'MUCH', 'MORE'], shipping: 'standard' };
    expect(rows({ ...given, catalog: { coupons } })).toEqual([
      'subtotal 4800',
      'discount -2400',
      'discount -2400',
      'shipping 490',
      'tax 78 informational',
      'total 490',
    ]);
  });

  it('can make sending free', () => {
    expect(rows({ lines: { bowl: 1 }, codes: ['FREESHIP'], shipping: 'express' })).toContain('shipping 0');
  });

  it('that left the catalogue are forgotten', () => {
    expect(price({ lines: { bowl: 1 }, codes: ['OLD'] }).cart.discounts).toEqual([]);
  });
});

describe('delivery', () => {
  const optionsIn = (country?: string) =>
    price({ lines: { bowl: 1 }, ...(country ? { country } : {}) }).delivery[0]?.options.map(({ id }) => id);

  it('depends on the country', () => {
    expect(optionsIn()).toEqual(['standard', 'express']);
    expect(optionsIn('DE')).toEqual(['standard', 'express']);
    expect(optionsIn('AT')).toEqual(['standard']);
    expect(optionsIn('US')).toEqual([]);
  });

  it('forgets a choice that is not offered there', () => {
    const { cart, delivery } = price({ lines: { bowl: 1 }, shipping: 'express', country: 'AT' });
    expect(delivery[0]).not.toHaveProperty('selectedOptionId');
    expect(cart.totals.at(-1)).toMatchObject({ type: 'total', estimated: true });
  });

  it('is not needed for what is not a thing', () => {
    const ticket = {
      handle: 't',
      title: 'T',
      kind: 'digital',
      variants: [{ sku: 't', price: 1000 }],
    } as const;
    const { cart, delivery } = price({ lines: { t: 1 }, catalog: { products: [ticket] } });
    expect(delivery).toEqual([]);
    expect(cart.totals.at(-1)).not.toHaveProperty('estimated');
  });
});

describe('lines', () => {
  it('leave out what is no longer sold', () => {
    const { cart } = price({ lines: { bowl: 1, gone: 2 } });
    expect(cart.lines.map(({ variantId }) => variantId)).toEqual(['bowl']);
    expect(cart.itemCount).toBe(1);
  });

  it('name their choices in the order of the axes', () => {
    const [line] = price({ lines: { 'red-large': 1 } }).cart.lines;
    expect(line).toMatchObject({
      variantTitle: 'RED / LARGE',
      options: [
        { name: 'Colour', value: 'RED' },
        { name: 'Size', value: 'LARGE' },
      ],
    });
  });
});
