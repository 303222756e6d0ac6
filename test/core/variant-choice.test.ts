/** Choosing over three axes whose matrix has holes. */
import { describe, expect, it } from 'vitest';
import type { Availability, ProductOption, Variant } from '../../src/core/product.js';
import {
  chosenVariant,
  firstSelection,
  movedOptions,
  selectValue,
  valueStatus,
  variantsFor,
} from '../../src/core/variant-choice.js';

const axis = (id: string, ...values: string[]): ProductOption => ({
  id,
  name: id,
  values: values.map((value) => ({ id: value, label: value })),
});

const variant = (text: string, status: Availability['status'] = 'in-stock'): Variant => {
  const [glaze = '', size = '', handle = ''] = text.split(' ');
  return {
    id: text,
    title: text,
    price: { amountMinor: 1000, currency: 'EUR' },
    selections: { glaze, size, handle },
    availability: { status },
  };
};

/** No blue large one at all; red large only with a handle, and sold out. */
const PRODUCT = {
  options: [
    axis('glaze', 'red', 'blue', 'gold'),
    axis('size', 'small', 'large'),
    axis('handle', 'with', 'without'),
  ],
  variants: [
    variant('red small with', 'out-of-stock'),
    variant('red small without'),
    variant('red large with', 'out-of-stock'),
    variant('blue small with'),
    variant('blue small without'),
  ],
};
const ids = (variants: readonly Variant[]) => variants.map(({ id }) => id);

describe('variantsFor', () => {
  it('gives all variants for an empty selection', () => {
    expect(variantsFor(PRODUCT, {})).toHaveLength(5);
  });

  it('gives those that have everything that is selected', () => {
    expect(ids(variantsFor(PRODUCT, { glaze: 'blue', handle: 'with' }))).toEqual(['blue small with']);
  });
});

describe('chosenVariant', () => {
  it('waits until every axis has a value', () => {
    expect(chosenVariant(PRODUCT, { glaze: 'red', size: 'large' })).toBeUndefined();
    expect(chosenVariant(PRODUCT, { glaze: 'red', size: 'large', handle: 'with' })?.id).toBe(
      'red large with',
    );
  });

  it('finds nothing in a hole', () => {
    expect(chosenVariant(PRODUCT, { glaze: 'blue', size: 'large', handle: 'with' })).toBeUndefined();
  });

  it('is the only variant of a product without axes', () => {
    const only = { options: [], variants: [{ ...variant('x'), selections: {} }] };
    expect(chosenVariant(only, {})?.id).toBe('x');
  });
});

describe('valueStatus', () => {
  const chosen = { glaze: 'red', size: 'small', handle: 'without' };

  it('looks at the other choices and not at its own axis', () => {
    expect(valueStatus(PRODUCT, chosen, 'glaze', 'blue')).toBe('available');
    expect(valueStatus(PRODUCT, chosen, 'size', 'large')).toBe('impossible');
    expect(valueStatus(PRODUCT, chosen, 'handle', 'with')).toBe('sold-out');
  });

  it('is impossible for a value that no variant has', () => {
    expect(valueStatus(PRODUCT, {}, 'glaze', 'gold')).toBe('impossible');
  });

  it('is available while an open axis leaves a way to something that can be bought', () => {
    expect(valueStatus(PRODUCT, { size: 'small' }, 'glaze', 'red')).toBe('available');
  });
});

describe('firstSelection', () => {
  it('begins with the first variant that can be bought', () => {
    expect(firstSelection(PRODUCT)).toEqual({ glaze: 'red', size: 'small', handle: 'without' });
  });

  it('begins with the named variant, sold out or not', () => {
    expect(firstSelection(PRODUCT, 'red large with')).toEqual({
      glaze: 'red',
      size: 'large',
      handle: 'with',
    });
  });

  it('begins with the first variant when nothing can be bought', () => {
    const soldOut = { ...PRODUCT, variants: [variant('blue small with', 'discontinued')] };
    expect(firstSelection(soldOut)).toEqual({ glaze: 'blue', size: 'small', handle: 'with' });
  });
});

describe('selectValue', () => {
  const chosen = { glaze: 'blue', size: 'small', handle: 'without' };

  it('keeps the other choices where such a variant exists', () => {
    expect(selectValue(PRODUCT, chosen, 'handle', 'with')).toEqual({ ...chosen, handle: 'with' });
  });

  it('moves to the nearest variant that has the value', () => {
    const moved = selectValue(PRODUCT, { glaze: 'blue', size: 'small', handle: 'with' }, 'size', 'large');
    expect(moved).toEqual({ glaze: 'red', size: 'large', handle: 'with' });
  });

  it('prefers what can be bought among equally near ones', () => {
    const product = {
      ...PRODUCT,
      variants: [
        variant('red large with', 'out-of-stock'),
        variant('blue small with'),
        variant('blue large without'),
      ],
    };
    expect(selectValue(product, { glaze: 'blue', size: 'small', handle: 'with' }, 'size', 'large')).toEqual({
      glaze: 'blue',
      size: 'large',
      handle: 'without',
    });
  });

  it('keeps the earlier axis among equally near ones that can be bought', () => {
    const product = {
      ...PRODUCT,
      variants: [variant('gold large with'), variant('blue large without'), variant('blue small with')],
    };
    expect(
      selectValue(product, { glaze: 'blue', size: 'small', handle: 'with' }, 'size', 'large')['glaze'],
    ).toBe('blue');
  });

  it('changes nothing for a value that no variant has', () => {
    expect(selectValue(PRODUCT, chosen, 'glaze', 'gold')).toBe(chosen);
  });

  it('fills an open selection step by step', () => {
    const glaze = selectValue(PRODUCT, {}, 'glaze', 'red');
    expect(glaze).toEqual({ glaze: 'red' });
    expect(selectValue(PRODUCT, glaze, 'size', 'large')).toEqual({ glaze: 'red', size: 'large' });
  });
});

describe('movedOptions', () => {
  it('names the axes that changed on their own', () => {
    const before = { glaze: 'blue', size: 'small', handle: 'with' };
    const after = { glaze: 'red', size: 'large', handle: 'with' };
    expect(movedOptions(PRODUCT, before, after, 'size')).toEqual(['glaze']);
  });

  it('does not count an axis that was open', () => {
    expect(movedOptions(PRODUCT, {}, { glaze: 'red', size: 'large' }, 'size')).toEqual([]);
  });
});
