/** The choices of a variant in words. */
import type { ProductOption } from '../../core/product.js';

/** One axis and what was chosen on it. */
export interface ChosenOption {
  readonly name: string;
  readonly value: string;
}

/** The choices in the order of the axes. */
export function chosenOptions(
  options: readonly ProductOption[] = [],
  selections: Readonly<Record<string, string>> = {},
): readonly ChosenOption[] {
  return options.map(({ id, name, values }) => {
    const valueId = selections[id] ?? '';
    return { name, value: values.find((value) => value.id === valueId)?.label ?? valueId };
  });
}
