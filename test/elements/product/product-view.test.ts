/** What the product shows, without a browser. */
import { describe, expect, it } from 'vitest';
import type { Availability, Variant } from '../../../src/core/product.js';
import {
  addButtonView,
  availabilityPhrase,
  choicesView,
  galleryPictures,
  isSoldOut,
  linePreview,
  pictureOfVariant,
  productStateOf,
  selectionOf,
} from '../../../src/elements/product/product-view.js';
import { HOSTILE, MUG } from '../../support/products.js';

const FIRST = { glaze: 'terracotta', size: 'small', handle: 'with' };
const first = MUG.variants[0] as Variant;
const withStock = (availability: Availability): Variant => ({ ...first, availability });

describe('productStateOf', () => {
  it('needs no shop for a product that is given', () => {
    expect(productStateOf(MUG, undefined)).toEqual({ status: 'ready', product: MUG });
  });

  it('waits for a reference, and finds an empty one missing', () => {
    expect(productStateOf('handle:mug', undefined).status).toBe('loading');
    expect(productStateOf(undefined, undefined).status).toBe('loading');
    expect(productStateOf(' ', undefined).status).toBe('missing');
  });
});

describe('selectionOf', () => {
  it("is the buyer's own while a variant of it exists", () => {
    const chosen = { glaze: 'sage', size: 'small', handle: 'with' };
    expect(selectionOf(MUG, chosen)).toBe(chosen);
    expect(selectionOf(MUG, { ...chosen, handle: 'without' })).toEqual(FIRST);
  });
});

describe('choicesView', () => {
  it('names every axis and marks what is not to be had', () => {
    const [glaze, size] = choicesView(MUG, { ...FIRST, size: 'large' });
    expect(glaze).toMatchObject({ name: 'Glaze', chosenLabel: 'Terracotta', swatches: true });
    expect(glaze?.values.map(({ status }) => status)).toEqual(['available', 'sold-out', 'impossible']);
    expect(size?.swatches).toBe(false);
  });

  it('leaves out an axis with a single value', () => {
    const one = {
      ...MUG,
      options: MUG.options.map((option) => ({ ...option, values: option.values.slice(0, 1) })),
    };
    expect(choicesView(one, FIRST)).toEqual([]);
  });
});

describe('pictures', () => {
  it('are those of the product and of its variants, each once', () => {
    const pictures = galleryPictures(MUG);
    expect(pictures.map(({ url }) => url)).toHaveLength(4);
    expect(pictureOfVariant(pictures, first)).toBe(1);
    expect(pictureOfVariant(pictures, undefined)).toBeUndefined();
  });

  it('leave out what is no picture URL', () => expect(galleryPictures(HOSTILE)).toEqual([]));
});

describe('availabilityPhrase', () => {
  it.each<[Availability, unknown]>([
    [{ status: 'in-stock', quantity: 40 }, { key: 'in-stock' }],
    [
      { status: 'low-stock', quantity: 2 },
      { key: 'low-stock-count', values: { count: 2 } },
    ],
    [{ status: 'low-stock' }, { key: 'low-stock' }],
    [
      { status: 'preorder', date: '2026-12-01' },
      { key: 'preorder-date', values: { date: 'Dec 1, 2026' } },
    ],
    [{ status: 'backorder', date: 'soon' }, { key: 'backorder' }],
    [{ status: 'out-of-stock' }, { key: 'out-of-stock' }],
    [{ status: 'unknown' }, undefined],
  ])('says of %j: %j', (availability, phrase) => {
    expect(availabilityPhrase(availability, 'en')).toEqual(phrase);
  });
});

describe('addButtonView', () => {
  it('does nothing without a variant, sold out, or while adding', () => {
    expect(addButtonView(undefined, false)).toEqual({ label: 'choose-first', idle: true });
    expect(addButtonView(withStock({ status: 'out-of-stock' }), false).idle).toBe(true);
    expect(addButtonView(first, true)).toEqual({ label: 'add', idle: true });
    expect(addButtonView(first, false)).toEqual({ label: 'add', idle: false });
  });

  it('says when it is ordered before it is there', () => {
    expect(addButtonView(withStock({ status: 'preorder' }), false).label).toBe('preordering');
  });
});

describe('linePreview', () => {
  it('names the choice in words and shows the picture of the variant', () => {
    expect(linePreview(MUG, first)).toMatchObject({
      title: 'Camp mug',
      variantTitle: 'Terracotta, 250 ml, With',
      picture: { url: '/products/camp-mug-terracotta.webp' },
    });
  });
});

describe('isSoldOut', () => {
  it('is true only when no variant can be bought', () => {
    expect(isSoldOut(MUG)).toBe(false);
    expect(isSoldOut({ ...MUG, variants: [withStock({ status: 'discontinued' })] })).toBe(true);
  });
});
