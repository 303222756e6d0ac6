/** Attributes of a variable product as axes of choice, and the choices of one variation. */
import type { ProductOption } from '../../core/product.js';
import { decodeEntities } from '../remote/plain-text.js';
import type { WooProduct, WooVariation } from './store-api-answers.js';

/** The axes: attributes that are used for variations, with the values that some variation has. */
export function optionsOf({ type, attributes, variations }: WooProduct): readonly ProductOption[] {
  if (type !== 'variable') return [];
  const axes = attributes.filter(({ has_variations }) => has_variations);
  return axes.map(({ name, taxonomy, terms }) => {
    const used = variations.map((variation) => valueOf(variation, name));
    return {
      id: taxonomy ?? name,
      name: decodeEntities(name),
      values: terms
        .filter(({ slug }) => used.includes(slug))
        .map((term) => ({ id: term.slug, label: decodeEntities(term.name) })),
    };
  });
}

/** One value per axis; `undefined` where the variation leaves one open, or has one that the product no longer names. */
export function selectionsOf(
  variation: WooVariation,
  options: readonly ProductOption[],
): Readonly<Record<string, string>> | undefined {
  const pairs = options.map(({ id, name, values }) => {
    const value = variation.attributes.find((attribute) => decodeEntities(attribute.name) === name)?.value;
    return [id, values.find((known) => known.id === value)?.id] as const;
  });
  return pairs.every((pair): pair is [string, string] => pair[1] !== undefined)
    ? Object.fromEntries(pairs)
    : undefined;
}

function valueOf({ attributes }: WooVariation, name: string): string | null | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}
