/**
 * Attribution in the cart's attributes, which Shopify carries over to the order.
 *
 * Not in those of the line: lines of the same variant with other attributes stay apart, so a second pin would split the line.
 * The leading underscore keeps an attribute out of what themes and checkout show the buyer.
 */
import type { Attribution } from '../../core/attribution.js';
import type { NewLine } from '../../core/cart.js';
import { readAttribution, writeAttribution } from '../remote/attribution-text.js';
import type { RawAttribute } from './cart-answers.js';

const PREFIX = '_vitrine';

/** Whether an attribute is of no concern to the buyer: ours, or that of another app. */
export function isHidden({ key }: RawAttribute): boolean {
  return key.startsWith('_');
}

/** Which pin led to the lines of that variant. */
export function attributionOf(
  attributes: readonly RawAttribute[],
  variantId: string,
): Attribution | undefined {
  return readAttribution(attributes.find(({ key }) => key === keyOf(variantId))?.value);
}

/** The attributes with what the lines say of where they come from; `undefined` where this changes nothing. */
export function attributeLines(
  attributes: readonly RawAttribute[],
  lines: readonly NewLine[],
): readonly RawAttribute[] | undefined {
  const stated = lines.flatMap(({ variantId, attribution }): RawAttribute[] => {
    const value = attribution ? writeAttribution(attribution) : '';
    return value ? [{ key: keyOf(variantId), value }] : [];
  });
  return merged(attributes, stated);
}

/** The same for the film that the buyer goes to checkout from. */
export function attributeOrder(
  attributes: readonly RawAttribute[],
  attribution: Attribution | undefined,
): readonly RawAttribute[] | undefined {
  const value = attribution ? writeAttribution(attribution) : '';
  return merged(attributes, value ? [{ key: PREFIX, value }] : []);
}

/** The number of the variant, which merchants know. */
function keyOf(variantId: string): string {
  return `${PREFIX}_${variantId.slice(variantId.lastIndexOf('/') + 1)}`;
}

function merged(
  attributes: readonly RawAttribute[],
  stated: readonly RawAttribute[],
): readonly RawAttribute[] | undefined {
  const latest = new Map(stated.map(({ key, value }) => [key, value]));
  const isNew = ([key, value]: [string, string | null]) =>
    attributes.find((other) => other.key === key)?.value !== value;
  if (![...latest].some(isNew)) return undefined;
  const others = attributes.filter(({ key }) => !latest.has(key));
  return [...others, ...[...latest].map(([key, value]) => ({ key, value }))];
}
