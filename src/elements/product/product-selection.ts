/** What the buyer chose, remembered for each product as long as the element lives. */
import type { Product, ProductOption, Variant } from '../../core/product.js';
import { chosenVariant, movedOptions, selectValue, type Selection } from '../../core/variant-choice.js';
import { selectionOf } from './product-view.js';

/** A choice that was made. */
export interface Choice {
  readonly variant: Variant | undefined;
  /** Axes that had to move along, because there is no variant of the wanted combination. */
  readonly moved: readonly ProductOption[];
}

/** The buyer's selections. A reference to a variant begins anew: two pins may name two variants of one product. */
export class ProductSelections {
  readonly #selections = new Map<string, Selection>();

  current(product: Product, variantId?: string): Selection {
    return selectionOf(product, this.#selections.get(keyOf(product, variantId)), variantId);
  }

  variant(product: Product, variantId?: string): Variant | undefined {
    return chosenVariant(product, this.current(product, variantId));
  }

  choose(product: Product, variantId: string | undefined, optionId: string, valueId: string): Choice {
    const before = this.current(product, variantId);
    const after = selectValue(product, before, optionId, valueId);
    this.#selections.set(keyOf(product, variantId), after);
    const moved = movedOptions(product, before, after, optionId);
    return {
      variant: chosenVariant(product, after),
      moved: product.options.filter(({ id }) => moved.includes(id)),
    };
  }
}

function keyOf(product: Product, variantId: string | undefined): string {
  return JSON.stringify([product.id, variantId ?? null]);
}
