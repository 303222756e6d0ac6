/**
 * What Vitrine keeps in the metadata of carts, which become that of orders. Attribution does not stand with the line: Medusa puts
 * pieces together only where the metadata of their lines is equal.
 */
import { lineKey, type Attributes } from '../../core/cart.js';
import type { MedusaContents, MedusaItem } from './store-api-answers.js';

/** Keys of the metadata. */
export const ATTRIBUTION = 'vitrine_attribution';
export const NOTE = 'vitrine_note';
export const ATTRIBUTES = 'vitrine_attributes';

/** Line key → attribution as a text. The checkout has an entry of its own. */
export type AttributionTexts = Readonly<Record<string, string>>;

/** Not a line key: those are ids of variants. */
export const CHECKOUT_ENTRY = 'checkout';

type Described = Pick<MedusaContents, 'metadata'>;

export function attributionTexts({ metadata }: Described): AttributionTexts {
  return textsOf(metadata?.[ATTRIBUTION]);
}

export function noteOf({ metadata }: Described): string | undefined {
  const note = metadata?.[NOTE];
  return typeof note === 'string' && note !== '' ? note : undefined;
}

/** Those of the cart; `undefined` where none were ever set. */
export function cartAttributesOf({ metadata }: Described): Attributes | undefined {
  const found = metadata?.[ATTRIBUTES];
  return found === undefined ? undefined : textsOf(found);
}

/** The key of a line: those that Medusa keeps apart have different ones. */
export function keyOf(item: Pick<MedusaItem, 'variant_id' | 'metadata' | 'id'>): string {
  // A line without a variant was put in by the shop's own code.
  return lineKey(item.variant_id ?? item.id, attributesOf(item));
}

/** The metadata of a line; an empty object for none. What is no text was written by somebody else, and keeps lines apart, too. */
export function attributesOf({ metadata }: Pick<MedusaItem, 'metadata'>): Attributes {
  const pairs = Object.entries(metadata ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return Object.fromEntries(pairs) as Attributes;
}

/** Anybody may write metadata, so what is no text is left out. */
function textsOf(found: unknown): Readonly<Record<string, string>> {
  const entries = typeof found === 'object' && found !== null ? Object.entries(found) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
