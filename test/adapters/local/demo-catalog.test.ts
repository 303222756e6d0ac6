/** The catalogue of the demo: every kind of product, stock and price once, the same goods in both languages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCatalog } from '../../../src/adapters/own-cart/catalog-file/catalog-check.js';
import type {
  CatalogFile,
  CatalogVariant,
} from '../../../src/adapters/own-cart/catalog-file/catalog-file.js';

const PUBLIC = join(import.meta.dirname, '../../../demo/public');
/** Members that hold a text for people. */
const TEXTS = ['title', 'description', 'alt', 'name', 'label', 'text'];

const read = (file: string): CatalogFile =>
  JSON.parse(readFileSync(join(PUBLIC, file), 'utf8')) as CatalogFile;
const english = read('catalog.json');
const german = read('catalog.de.json');
const variants = english.products.flatMap((product) => product.variants);

/** A catalogue without what people read in it. */
function withoutTexts(catalog: CatalogFile): unknown {
  return JSON.parse(
    JSON.stringify(catalog, (key, value: unknown) => (TEXTS.includes(key) ? undefined : value)),
  );
}

describe.each([
  ['English', english],
  ['German', german],
])('the %s catalogue', (_, catalog) => {
  it('is without a fault', () => {
    expect(checkCatalog(catalog).findings).toEqual([]);
  });

  it('names pictures that are there, each with a text', () => {
    const pictures = catalog.products.flatMap((product) => [
      ...(product.pictures ?? []),
      ...product.variants.flatMap((variant) => variant.pictures ?? []),
    ]);
    expect(pictures.filter(({ url }) => !existsSync(join(PUBLIC, url)))).toEqual([]);
    expect(pictures.filter(({ alt }) => !alt)).toEqual([]);
    expect(catalog.products.filter(({ pictures: own = [] }) => own.length === 0)).toEqual([]);
  });
});

describe('the catalogues of the demo', () => {
  it('sell the same at the same prices', () => {
    expect(withoutTexts(german)).toEqual(withoutTexts(english));
  });

  it('have their own texts', () => {
    const descriptions = english.products.map(({ description }) => description);
    expect(german.products.filter(({ description }) => descriptions.includes(description))).toEqual([]);
  });

  it('offer twelve to sixteen products, with up to three axes, every combination once', () => {
    expect(english.products.length).toBeGreaterThanOrEqual(12);
    expect(english.products.length).toBeLessThanOrEqual(16);
    const axes = english.products.map(({ options = [] }) => options.length);
    expect([...new Set(axes)].sort()).toEqual([0, 1, 2, 3]);
    for (const { handle, options = [], variants: own } of english.products) {
      const combinations = own.map(({ selections = {} }) =>
        options.map(({ id }) => selections[id]).join(' '),
      );
      const wanted = options.reduce((count, { values }) => count * values.length, 1);
      expect(new Set(combinations).size, handle).toBe(wanted);
    }
  });

  it('have all states of stock: plenty, little, none, not counted', () => {
    const states = variants.map(({ stock }) =>
      stock === undefined ? 'not counted' : stock === 0 ? 'none' : stock <= 3 ? 'little' : 'plenty',
    );
    expect([...new Set(states)].sort()).toEqual(['little', 'none', 'not counted', 'plenty']);
  });

  it('state the price before each reduction, and unit prices that agree with the price', () => {
    const reduced = variants.filter(({ compareAt }) => compareAt !== undefined);
    expect(reduced.length).toBeGreaterThan(2);
    for (const { price, compareAt = 0, lowestPrice30Days = 0 } of reduced) {
      expect(price).toBeLessThan(lowestPrice30Days);
      expect(lowestPrice30Days).toBeLessThanOrEqual(compareAt);
    }
    const measured = variants.filter(({ unitPrice }) => unitPrice);
    expect(measured.length).toBeGreaterThan(3);
    for (const variant of measured) expect(variant.unitPrice?.price, variant.sku).toBe(unitPriceOf(variant));
  });

  it('name the maker of every product, and someone in the Union where the maker is not there', () => {
    for (const { handle, safety } of english.products) {
      expect(safety?.manufacturer, handle).toBeDefined();
      const isInside = ['DE', 'FR', 'IT'].includes(safety?.manufacturer?.country ?? '');
      expect(isInside || safety?.responsiblePerson !== undefined, handle).toBe(true);
    }
  });
});

function unitPriceOf({ price, unitPrice }: CatalogVariant): number {
  if (!unitPrice) throw new Error('no unit price');
  return Math.round((price * unitPrice.reference.value) / unitPrice.content.value);
}
