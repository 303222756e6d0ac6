/** What a pin says of its product, and on which side. */
import { describe, expect, it } from 'vitest';
import type { Hotspot } from '../../../src/core/hotspot.js';
import { pinView } from '../../../src/elements/hotspot/hotspot-view.js';
import { MUG } from '../../support/products.js';
import { EU_PROFILE } from '../../support/shop-stand-in.js';

const PIN: Hotspot = { id: 'a', product: 'handle:camp-mug', start: 0, end: 9, x: 50, y: 50, keyframes: [] };
const READY = { status: 'ready', product: MUG } as const;

describe('pinView', () => {
  it('names product and lowest price, with the notes of the market', () => {
    expect(pinView(PIN, READY, EU_PROFILE, 'en')).toEqual({
      title: 'Camp mug',
      priceKey: 'lowest-price',
      price: '€29.00',
      note: 'incl. VAT, plus delivery',
    });
  });

  it('gives the price of the variant that the reference names', () => {
    const state = { ...READY, variantId: 'terracotta large with' };
    expect(pinView(PIN, state, null, 'en')).toMatchObject({ priceKey: 'price', price: '€34.00' });
  });

  it('lets the author name the pin', () => {
    expect(pinView({ ...PIN, label: 'The red mug' }, READY, null, 'en')?.title).toBe('The red mug');
    expect(pinView({ ...PIN, label: 'The red mug' }, undefined, null, 'en')).toEqual({
      title: 'The red mug',
    });
  });

  it('shows a pin without a price while the product is on its way, or does not come', () => {
    expect(pinView(PIN, { status: 'loading' }, null, 'en')).toEqual({});
  });

  it('shows nothing for a product that the shop does not know', () => {
    expect(pinView(PIN, { status: 'missing' }, null, 'en')).toBeNull();
  });
});
