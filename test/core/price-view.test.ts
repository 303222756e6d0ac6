/** What may stand beside a price, and what may not. */
import { describe, expect, it } from 'vitest';
import type { MarketProfile } from '../../src/core/market-profile.js';
import { formatMeasure, priceRows, priceView, type PricedItem } from '../../src/core/price-view.js';

const profile = (reduction: '30-days' | 'compare-at'): MarketProfile => ({
  code: 'EU',
  validFrom: '2022-05-28',
  language: 'en',
  nativeCheckout: true,
  price: {
    taxIncluded: 'incl. VAT',
    taxExcluded: 'excl. VAT',
    plusDelivery: 'plus delivery',
    withoutTaxNote: 'VAT not shown separately',
    reduction,
  },
  orderButton: 'Order with obligation to pay',
  orderButtons: ['Order with obligation to pay'],
  wallets: 'after-review',
  advertisement: 'Advertisement',
  duties: [],
  sources: [],
});
const EU = profile('30-days');
const US = profile('compare-at');
const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const included = { included: true } as const;

describe('priceView', () => {
  it('shows the amount alone while the rules are unknown', () => {
    const item: PricedItem = {
      price: eur(1900),
      compareAtPrice: eur(2900),
      priceFacts: { lowestPrice30Days: eur(2400), tax: included },
    };
    expect(priceView(item, null, 'en')).toEqual({ amount: '€19.00' });
  });

  it('adds tax and delivery under the rules of the market', () => {
    const view = priceView({ price: eur(1900), priceFacts: { tax: included } }, EU, 'en');
    expect(view).toEqual({ amount: '€19.00', taxNote: 'incl. VAT', deliveryNote: 'plus delivery' });
  });

  it.each([
    [{ included: false } as const, 'excl. VAT'],
    [{ included: 'unknown' } as const, undefined],
    [{ included: true, scheme: 'margin' } as const, 'VAT not shown separately'],
    [{ included: true, scheme: 'small-business' } as const, 'VAT not shown separately'],
    [{ included: true, scheme: 'standard' } as const, 'incl. VAT'],
  ])('says of %j: %s', (tax, note) => {
    expect(priceView({ price: eur(1900), priceFacts: { tax } }, EU, 'en').taxNote).toBe(note);
  });

  it('claims nothing about a tax it was told nothing about', () => {
    expect(priceView({ price: eur(1900) }, EU, 'en').taxNote).toBeUndefined();
  });

  it('names no delivery cost for what is not delivered', () => {
    expect(priceView({ price: eur(1900) }, EU, 'en', 'digital').deliveryNote).toBeUndefined();
  });

  it('never makes a reduction of a comparison price where the 30-day rule holds', () => {
    const item = { price: eur(1900), compareAtPrice: eur(2900) };
    expect(priceView(item, EU, 'en').reduction).toBeUndefined();
    expect(priceView(item, US, 'en').reduction).toEqual({ basis: 'compare-at', from: '€29.00', percent: 34 });
  });

  it('measures a reduction by the lowest price of 30 days, not by the comparison price', () => {
    const item = {
      price: eur(1900),
      compareAtPrice: eur(2900),
      priceFacts: { lowestPrice30Days: eur(2000), tax: included },
    };
    expect(priceView(item, EU, 'en').reduction).toEqual({
      basis: 'lowest-30-days',
      from: '€20.00',
      percent: 5,
    });
  });

  it.each([eur(1900), eur(1800), { amountMinor: 9900, currency: 'USD' }])('shows none from %j', (from) => {
    const item = { price: eur(1900), compareAtPrice: from };
    expect(priceView(item, US, 'en').reduction).toBeUndefined();
  });

  it('leaves out a percentage that rounds to nothing', () => {
    const reduction = priceView({ price: eur(1999), compareAtPrice: eur(2000) }, US, 'en').reduction;
    expect(reduction).toEqual({ basis: 'compare-at', from: '€20.00' });
  });

  it('gives the price per unit and the deposit', () => {
    const item: PricedItem = {
      price: eur(350),
      priceFacts: {
        tax: included,
        deposit: eur(25),
        unitPrice: {
          price: eur(1000),
          reference: { value: 1, unit: 'kg' },
          content: { value: 350, unit: 'g' },
        },
      },
    };
    const view = priceView(item, EU, 'en');
    expect(view.unitPrice).toEqual({ amount: '€10.00', reference: '1 kg', content: '350 g' });
    expect(view.deposit).toBe('€0.25');
  });
});

describe('priceRows', () => {
  it('counts what stands below each other', () => {
    expect(priceRows({ amount: '1' })).toBe(1);
    expect(priceRows({ amount: '1', taxNote: 'a', deliveryNote: 'b' })).toBe(2);
    expect(priceRows({ amount: '1', taxNote: 'a', reduction: { basis: 'compare-at', from: '2' } })).toBe(3);
  });
});

describe('formatMeasure', () => {
  it('writes the number as the locale does', () => {
    expect(formatMeasure({ value: 1.5, unit: 'm2' }, 'de')).toBe('1,5 m²');
    expect(formatMeasure({ value: 30, unit: 'wash' }, 'en')).toBe('30');
  });
});
