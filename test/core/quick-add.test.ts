/** What one tap may add, and what has to be looked at first. */
import { describe, expect, it } from 'vitest';
import type { Product, Variant } from '../../src/core/product.js';
import { quickAddVariant } from '../../src/core/quick-add.js';
import { MUG } from '../support/products.js';

const [first] = MUG.variants;
const VASE: Product = {
  id: 'vase',
  title: 'Vase',
  pictures: [],
  options: [],
  variants: first ? [first] : [],
  priceRange: MUG.priceRange,
  complete: true,
  kind: 'physical',
};

const variant = (change: Partial<Variant>): Product => ({
  ...VASE,
  variants: VASE.variants.map((each) => ({ ...each, ...change })),
});

const NEEDS_A_LOOK: readonly (readonly [string, Product])[] = [
  ['several variants', MUG],
  ['no variant', { ...VASE, variants: [] }],
  ['variants that the backend has cut off', { ...VASE, complete: false }],
  ['no stock', variant({ availability: { status: 'out-of-stock' } })],
  ['missing legal facts', variant({ availability: { status: 'withheld' } })],
  ['a pre-order', variant({ availability: { status: 'preorder' } })],
  ['a back-order', variant({ availability: { status: 'backorder' } })],
  ['a least quantity', variant({ quantityRule: { min: 2, step: 1 } })],
  ['a digital good, which needs a consent', { ...VASE, kind: 'digital' }],
  ['a service', { ...VASE, kind: 'service' }],
  ['an age', { ...VASE, minimumAge: 18 }],
  [
    'an energy label',
    { ...VASE, energyLabel: { class: 'A', label: { url: '/a.svg' }, dataSheetUrl: '/a.pdf' } },
  ],
  [
    'a guarantee with a label',
    {
      ...VASE,
      guarantees: [{ months: 36, guarantor: 'Kiln', termsUrl: '/terms', label: { url: '/g.svg' } }],
    },
  ],
  ['a warning', { ...VASE, safety: { warnings: [{ text: 'Not for children', language: 'en' }] } }],
];

describe('one tap', () => {
  it('adds the only variant', () => expect(quickAddVariant(VASE)).toBe(first));

  it.each(['in-stock', 'low-stock', 'unknown'] as const)('adds what is %s', (status) =>
    expect(quickAddVariant(variant({ availability: { status } }))).toBeDefined(),
  );

  it.each(NEEDS_A_LOOK)('does not add with %s', (_what, product) =>
    expect(quickAddVariant(product)).toBeUndefined(),
  );
});
