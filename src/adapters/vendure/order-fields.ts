/** What Vitrine keeps in custom fields of an order and its lines: which film led where, and attributes of a line. */
import type { Attribution } from '../../core/attribution.js';
import { lineKey, type Attributes } from '../../core/cart.js';
import { readAttribution } from '../remote/attribution-text.js';
import type { VendureLine, VendureOrder } from './shop-api-answers.js';
import type { VendureSettings } from './vendure-options.js';

/** Line key → attribution as a text. The checkout has an entry of its own. */
export type AttributionTexts = Readonly<Record<string, string>>;

/** Not a line key: those are ids of variants. */
export const CHECKOUT_ENTRY = 'checkout';

/** The texts in the field of the order. */
export function attributionTexts(
  { attributionField = '' }: VendureSettings,
  { customFields }: Pick<VendureOrder, 'customFields'>,
): AttributionTexts {
  return readTexts(customFields?.[attributionField]);
}

/** What led to the order: what was said at the checkout, else what led to its first line. */
export function attributionOfOrder(settings: VendureSettings, order: VendureOrder): Attribution | undefined {
  const texts = attributionTexts(settings, order);
  const keys = [CHECKOUT_ENTRY, ...order.lines.map((line) => keyOf(settings, line))];
  return readAttribution(keys.map((key) => texts[key]).find((text) => text !== undefined));
}

/** The key of a line: those that Vendure keeps apart have different ones. */
export function keyOf(settings: VendureSettings, line: VendureLine): string {
  return lineKey(line.productVariant.id, attributesOf(settings, line));
}

/** The attributes of a line; an empty object for none. */
export function attributesOf(
  { attributesField = '' }: VendureSettings,
  { customFields }: VendureLine,
): Attributes {
  return readTexts(customFields?.[attributesField]);
}

/** The same text for the same attributes, because Vendure compares texts to find the line that an add belongs to. */
export function attributesText(attributes: Attributes): string {
  const names = Object.keys(attributes).sort();
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, attributes[name]])));
}

/** Anybody may write the field, so what is no text is left out. */
function readTexts(json: string | null | undefined): Readonly<Record<string, string>> {
  if (!json) return {};
  try {
    const found: unknown = JSON.parse(json);
    const entries = typeof found === 'object' && found !== null ? Object.entries(found) : [];
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    // Somebody else uses the field for something else.
    return {};
  }
}
