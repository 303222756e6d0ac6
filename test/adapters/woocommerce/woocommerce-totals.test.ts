/** Totals in rows that add up, from amounts that are stated net with their tax beside them. */
import { describe, expect, it } from 'vitest';
import { totalRows } from '../../../src/adapters/woocommerce/cart-totals.js';
import type { WooContents } from '../../../src/adapters/woocommerce/store-api-answers.js';
import { amountOf, shopAmount } from '../../../src/adapters/woocommerce/woocommerce-money.js';

/** The figures of the documentation's example, where prices are shown net. */
function documented(shownPrice: string): WooContents {
  const currency = { currency_code: 'USD', currency_minor_unit: 2 };
  const item = {
    quantity: 1,
    prices: { ...currency, price: shownPrice, regular_price: shownPrice },
    totals: { ...currency, line_subtotal: '1800', line_subtotal_tax: '180' },
  };
  return {
    items: [item as unknown as WooContents['items'][number]],
    coupons: [],
    fees: [],
    totals: {
      ...currency,
      ...{ total_items: '7300', total_items_tax: '730', total_fees: '0', total_fees_tax: '0' },
      ...{
        total_discount: '1095',
        total_discount_tax: '110',
        total_shipping: '1300',
        total_shipping_tax: '130',
      },
      ...{ total_price: '8256', total_tax: '751' },
      tax_lines: [{ name: 'Tax', price: '751' }],
    },
  };
}

const short = (rows: ReturnType<typeof totalRows>) =>
  rows.map(({ type, amount, informational }) => [
    type,
    amount.amountMinor,
    ...(informational ? ['info'] : []),
  ]);

describe('totals of a cart', () => {
  it('count the tax where prices are shown without it', () => {
    expect(short(totalRows(documented('1800')))).toEqual([
      ['subtotal', 7300],
      ['discount', -1095],
      ['shipping', 1300],
      ['tax', 751],
      ['total', 8256],
    ]);
  });

  it('include the tax where prices are shown with it, and the discount takes up the unit that rounding left', () => {
    expect(short(totalRows(documented('1980')))).toEqual([
      ['subtotal', 8030],
      ['discount', -1204],
      ['shipping', 1430],
      ['tax', 751, 'info'],
      ['total', 8256],
    ]);
  });

  it('leave a larger gap for the check of the totals to find', () => {
    const { totals, ...rest } = documented('1980');
    const rows = short(totalRows({ ...rest, totals: { ...totals, total_price: '9000' } }));
    expect(rows).toContainEqual(['discount', -1205]);
  });

  it('name fees and the kinds of tax, with their entities read', () => {
    const cart = documented('1800');
    const fee = { name: 'Gift &amp; wrap', totals: { ...cart.totals, total: '100', total_tax: '10' } };
    const tax_lines = [
      { name: 'A &amp; B', price: '700' },
      { name: 'C', price: '51' },
    ];
    const rows = totalRows({ ...cart, fees: [fee], totals: { ...cart.totals, tax_lines } });
    expect(rows.map(({ label }) => label).filter(Boolean)).toEqual(['Gift & wrap', 'A & B', 'C']);
  });

  it('have no row for shipping that was not worked out', () => {
    const { totals, ...rest } = documented('1800');
    const without = { ...totals, total_shipping: null, total_shipping_tax: null };
    expect(totalRows({ ...rest, totals: without }).map(({ type }) => type)).not.toContain('shipping');
  });
});

describe('amounts in the minor unit of the shop', () => {
  it.each([
    ['EUR', 2, '1999', 1999],
    ['EUR', 0, '20', 2000],
    ['EUR', 4, '199900', 1999],
    ['JPY', 0, '500', 500],
    ['JPY', 2, '50000', 500],
    ['BHD', 2, '150', 1500],
  ])('%s with %i decimals: %s is %i', (currency_code, currency_minor_unit, text, amountMinor) => {
    const currency = { currency_code, currency_minor_unit };
    expect(amountOf(currency, text)).toEqual({ amountMinor, currency: currency_code });
    expect(shopAmount({ amountMinor, currency: currency_code }, currency)).toBe(text);
  });
});
