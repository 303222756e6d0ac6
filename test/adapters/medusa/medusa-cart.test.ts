/** A cart of Medusa's becomes one whose rows add up. */
import { describe, expect, it } from 'vitest';
import { contentsOf, toCart } from '../../../src/adapters/medusa/medusa-cart.js';
import type { MedusaCart } from '../../../src/adapters/medusa/store-api-answers.js';
import { findTotalsFault } from '../../../src/core/totals-law.js';
import { BASE } from './offline-shop.js';
import { AMERICAN_CART, EUROPEAN_CART } from './recorded-cart.js';

const OPTIONS = { url: BASE, publishableKey: 'pk_film', productUrl: `${BASE}/p/{handle}` };
const [GIFT, BOWL] = EUROPEAN_CART.items;
const RECORD = { handle: 'a-name', prices: {}, codes: ['SAVE10', 'BIG20'] };

function cartOf(found: MedusaCart, change: Partial<MedusaCart> = {}) {
  return toCart(OPTIONS, { ...found, ...change }, RECORD);
}

function rowsOf(cart: ReturnType<typeof cartOf>) {
  return cart.totals.map(({ type, amount }) => [type, amount.amountMinor]);
}

describe('totals', () => {
  it('with tax in the prices: the discount takes up what rounding leaves', () => {
    const cart = cartOf(EUROPEAN_CART);
    // Medusa says 92.49 − 9.248999999999999 + 9.90 = 93.141.
    expect(rowsOf(cart)).toEqual([
      ['subtotal', 9249],
      ['discount', -925],
      ['shipping', 990],
      ['tax', 1487],
      ['total', 9314],
    ]);
    expect(cart.totals[3]).toMatchObject({ informational: true, label: 'Tax 19 %' });
    expect(findTotalsFault(cart)).toBeUndefined();
  });

  it('without: the tax is a row, estimated while no delivery was chosen', () => {
    const cart = cartOf(AMERICAN_CART);
    expect(rowsOf(cart)).toEqual([
      ['subtotal', 7260],
      ['tax', 644],
      ['total', 7904],
    ]);
    expect([cart.taxDisplay, cart.totals[1]?.estimated]).toEqual(['excluded', true]);
    expect(findTotalsFault(cart)).toBeUndefined();
  });

  it('may miss by a cent, which some row takes up', () => {
    const cart = cartOf(EUROPEAN_CART, { total: 93.15 });
    expect(rowsOf(cart)).toContainEqual(['discount', -924]);
    expect(findTotalsFault(cart)).toBeUndefined();
  });

  it('that miss by more are left to be seen', () => {
    expect(findTotalsFault(cartOf(EUROPEAN_CART, { total: 80 }))).toBeDefined();
  });

  it('count a gift card', () => {
    const cart = cartOf(EUROPEAN_CART, { credit_line_total: 10, total: 83.141 });
    expect(rowsOf(cart)).toContainEqual(['gift-card', -1000]);
    expect(findTotalsFault(cart)).toBeUndefined();
  });
});

describe('a cart', () => {
  it('is not named by the id that opens it', () => {
    expect(JSON.stringify(cartOf(EUROPEAN_CART))).not.toContain(EUROPEAN_CART.id);
    expect(cartOf(EUROPEAN_CART).id).toBe('a-name');
  });

  it('has the codes that apply and those that wait', () => {
    const { discounts } = cartOf(EUROPEAN_CART);
    expect(discounts.map(({ code, applicable }) => [code, applicable])).toEqual([
      ['SAVE10', true],
      ['BIG20', false],
    ]);
  });

  it('has its note', () => {
    expect([cartOf(EUROPEAN_CART).note, cartOf(AMERICAN_CART).note]).toEqual(['ring twice', undefined]);
  });
});

describe('lines', () => {
  it('have attributes in the key, and the film beside it', () => {
    const [gift, bowl] = cartOf(EUROPEAN_CART).lines;
    expect([gift?.key, gift?.attributes]).toEqual([`${GIFT?.variant_id}|gift=yes`, { gift: 'yes' }]);
    expect([bowl?.key, bowl?.attribution]).toEqual([
      BOWL?.variant_id,
      { videoId: 'kitchen', hotspotId: 'bowl', timeSeconds: 2.5 },
    ]);
    expect([gift?.url, gift?.variantTitle]).toEqual([`${BASE}/p/camp-mug`, 'Terracotta / 250 ml']);
  });

  it('come in the order in which they were added, whatever order Medusa lists them in', () => {
    const items = [...EUROPEAN_CART.items].reverse();
    expect(cartOf(EUROPEAN_CART, { items }).lines.map(({ id }) => id)).toEqual([GIFT?.id, BOWL?.id]);
  });

  it('say that their price has changed, not that it is one of another currency', () => {
    const key = BOWL?.variant_id ?? '';
    const changeFrom = (currency: string) => {
      const prices = { [key]: { amountMinor: 4500, currency } };
      return contentsOf(OPTIONS, EUROPEAN_CART, { prices }).lines[1]?.priceChangedFrom;
    };
    expect(changeFrom('EUR')).toEqual({ amountMinor: 4500, currency: 'EUR' });
    expect(changeFrom('USD')).toBeUndefined();
  });

  it('that the shop put in by itself have no variant, and stand all the same', () => {
    const items = [{ ...(BOWL as (typeof EUROPEAN_CART.items)[0]), variant_id: null, product_id: null }];
    const [line] = cartOf(EUROPEAN_CART, { items }).lines;
    expect([line?.variantId, line?.productId, line?.url]).toEqual([BOWL?.id, undefined, undefined]);
  });
});
