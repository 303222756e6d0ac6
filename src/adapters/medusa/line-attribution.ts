/** Keeps with the cart which film led to which line. */
import type { Call } from '../../core/call.js';
import { lineKey, type NewLine } from '../../core/cart.js';
import { writeAttribution } from '../remote/attribution-text.js';
import { ATTRIBUTION, attributionTexts, keyOf, type AttributionTexts } from './cart-metadata.js';
import type { MedusaShop } from './medusa-shop.js';
import { changeCart } from './open-cart.js';
import type { MedusaCart } from './store-api-answers.js';

/** The texts of lines that begin a cart. */
export function newTexts(lines: readonly NewLine[]): AttributionTexts {
  const entries = lines.map((line) => [keyOfNew(line), writeAttribution(line.attribution ?? {})] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

/** The cart with what led to the lines that were just added. A line keeps what led to it first. */
export async function noteAttribution(
  shop: MedusaShop,
  cart: MedusaCart,
  added: readonly NewLine[],
  call?: Call,
): Promise<MedusaCart> {
  const before = attributionTexts(cart);
  const isFirst = (line: NewLine) => {
    const item = cart.items.find((one) => keyOf(one) === keyOfNew(line));
    return (item?.quantity ?? 0) <= line.quantity || before[keyOfNew(line)] === undefined;
  };
  const first = added.filter(isFirst);
  const forgotten = new Set(first.map(keyOfNew));
  const kept = Object.entries(before).filter(([key]) => !forgotten.has(key));
  return keepTexts(shop, cart, { ...Object.fromEntries(kept), ...newTexts(first) }, call);
}

/** Writes the texts where they differ from what is there. */
export async function keepTexts(
  shop: MedusaShop,
  cart: MedusaCart,
  texts: AttributionTexts,
  call?: Call,
): Promise<MedusaCart> {
  if (sortedText(texts) === sortedText(attributionTexts(cart))) return cart;
  try {
    return await changeCart(shop, 'POST', '', { metadata: { [ATTRIBUTION]: texts } }, call);
  } catch (thrown) {
    // The pieces are in the cart: that somebody will not learn which film sold them is no reason to say otherwise.
    shop.host.log('warn', 'medusa: the attribution was not kept in the metadata of the cart', thrown);
    return cart;
  }
}

function keyOfNew({ variantId, attributes }: NewLine): string {
  return lineKey(variantId, attributes);
}

function sortedText(texts: AttributionTexts): string {
  return JSON.stringify(Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1)));
}
