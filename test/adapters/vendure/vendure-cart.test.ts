/** An order of Vendure's becomes a cart whose rows add up. */
import { describe, expect, it } from 'vitest';
import type { VendureOrder } from '../../../src/adapters/vendure/shop-api-answers.js';
import { toCart } from '../../../src/adapters/vendure/vendure-cart.js';
import { findTotalsFault } from '../../../src/core/totals-law.js';
import { offlineShop } from './offline-shop.js';
import { RECORDED_ORDER } from './recorded-order.js';

const [GIFT, BOWL] = RECORDED_ORDER.lines;

function cartOf(change: Partial<VendureOrder> = {}, options: Parameters<typeof offlineShop>[0] = {}) {
  return toCart(offlineShop(options).shop, { ...RECORDED_ORDER, ...change });
}

function rowsOf(cart: ReturnType<typeof cartOf>) {
  return cart.totals.map(({ type, amount }) => [type, amount.amountMinor]);
}

describe('totals', () => {
  it('count a discount on delivery once', () => {
    const cart = cartOf();
    expect(rowsOf(cart)).toEqual([
      ['subtotal', 9200],
      ['discount', -920],
      ['shipping', 0],
      ['tax', 1322],
      ['total', 8280],
    ]);
    expect(cart.totals[1]?.label).toBe('SAVE10');
    expect(findTotalsFault(cart)).toBeUndefined();
  });

  it('state surcharges as fees', () => {
    const surcharges = [{ description: 'Gift wrap', priceWithTax: 300 }];
    const cart = cartOf({ surcharges, subTotalWithTax: 8580, totalWithTax: 8580 });
    expect(rowsOf(cart)).toContainEqual(['fee', 300]);
    expect(findTotalsFault(cart)).toBeUndefined();
  });

  it('are estimated while no delivery was chosen', () => {
    const cart = cartOf({ shippingLines: [] });
    expect(cart.totals.map(({ type }) => type)).not.toContain('shipping');
    expect(cart.totals.at(-1)).toMatchObject({ type: 'total', estimated: true });
  });

  it('read the digits of the shop, which keeps two for yen', () => {
    expect(rowsOf(cartOf({ currencyCode: 'JPY' })).at(-1)).toEqual(['total', 83]);
    expect(rowsOf(cartOf({}, { moneyPrecision: 3 })).at(-1)).toEqual(['total', 828]);
  });
});

describe('codes', () => {
  it('say what they take off, and which of them wait', () => {
    expect(
      cartOf().discounts.map(({ code, amount, applicable }) => [code, amount?.amountMinor, applicable]),
    ).toEqual([
      ['SAVE10', -920, true],
      ['FREESHIP', -490, true],
      ['BIG20', undefined, false],
    ]);
  });

  it('are kept apart from what the shop gives without one', () => {
    const promotions = RECORDED_ORDER.promotions.map((promotion) => ({ ...promotion, couponCode: null }));
    const { discounts } = cartOf({ couponCodes: [], promotions });
    expect(discounts.map(({ code, title }) => [code, title])).toEqual([
      [undefined, 'SAVE10'],
      [undefined, 'FREESHIP'],
    ]);
  });
});

describe('lines', () => {
  it('have their attributes in the key and their attribution beside it', () => {
    const [gift, bowl] = cartOf().lines;
    expect([gift?.key, gift?.attributes, gift?.attribution]).toEqual([
      '1|gift=yes',
      { gift: 'yes' },
      undefined,
    ]);
    expect([bowl?.key, bowl?.attribution]).toEqual([
      '9',
      { videoId: 'kitchen', hotspotId: 'bowl', timeSeconds: 2.5 },
    ]);
  });

  it('say the choices in words', () => {
    const [gift] = cartOf().lines;
    expect([gift?.title, gift?.variantTitle]).toEqual(['Camp Mug', 'Terracotta / 250 ml']);
    expect(gift?.options).toEqual([
      { name: 'Colour', value: 'Terracotta' },
      { name: 'Size', value: '250 ml' },
    ]);
  });

  it('tell the price at which they were added', () => {
    const moved = { ...(BOWL as typeof BOWL & object), unitPriceWithTaxChangeSinceAdded: 500 };
    const [line] = cartOf({ lines: [moved] }).lines;
    expect([line?.unitPrice.amountMinor, line?.priceChangedFrom?.amountMinor]).toEqual([4800, 4300]);
    expect(cartOf().lines[1]).not.toHaveProperty('priceChangedFrom');
  });

  it('ignore what somebody else wrote into the fields', () => {
    for (const text of ['hello', '[1', '["a"]', '{"9":7}', 'null', '{"9":"<script>"}']) {
      const customFields = { vitrineAttribution: text, vitrineAttributes: text };
      const line = { ...(GIFT as typeof GIFT & object), customFields };
      expect(() => cartOf({ customFields, lines: [line] })).not.toThrow();
    }
  });

  it('show a picture of the asset server in a small size', () => {
    const { product } = (BOWL as typeof BOWL & object).productVariant;
    const line = {
      ...(BOWL as typeof BOWL & object),
      featuredAsset: { preview: 'https://shop.example/assets/bowl.jpg', width: 1200, height: 600 },
      productVariant: {
        ...(BOWL as typeof BOWL & object).productVariant,
        product: { ...product, customFields: { imageUrl: null } },
      },
    };
    expect(cartOf({ lines: [line] }).lines[0]?.picture).toEqual({
      url: 'https://shop.example/assets/bowl.jpg?preset=small',
      widthPixels: 300,
      heightPixels: 150,
    });
  });

  it('lead to the page of the product', () => {
    const productUrl = 'https://shop.example/p/{slug}?id={id}';
    expect(cartOf({}, { productUrl }).lines[0]?.url).toBe('https://shop.example/p/camp-mug?id=1');
  });
});
