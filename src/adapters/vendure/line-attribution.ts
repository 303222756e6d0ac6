/**
 * Keeps with the order which film led to which line. A field of the line would split it: Vendure puts pieces together only
 * where all custom fields of their lines are equal.
 */
import type { Call } from '../../core/call.js';
import { lineKey, type NewLine } from '../../core/cart.js';
import { writeAttribution } from '../remote/attribution-text.js';
import { REFUSAL } from './order-document.js';
import { attributionTexts, CHECKOUT_ENTRY, keyOf, type AttributionTexts } from './order-fields.js';
import type { VendureOrder } from './shop-api-answers.js';
import type { VendureShop } from './vendure-shop.js';

const SET_FIELDS = `mutation ($input: UpdateOrderInput!) {
  setOrderCustomFields(input: $input) { ... on Order { id } ${REFUSAL} }
}`;

/** The order with what led to the lines that were just added. A line keeps what led to it first. */
export async function noteAttribution(
  shop: VendureShop,
  order: VendureOrder,
  added: readonly NewLine[],
  call?: Call,
): Promise<VendureOrder> {
  const { settings } = shop;
  const texts: Record<string, string> = { ...attributionTexts(settings, order) };
  for (const { variantId, quantity, attributes, attribution } of added) {
    const key = lineKey(variantId, attributes);
    const line = order.lines.find((one) => keyOf(settings, one) === key);
    const isNew = (line?.quantity ?? 0) <= quantity;
    if (!isNew && texts[key] !== undefined) continue;
    delete texts[key];
    const text = attribution ? writeAttribution(attribution) : '';
    if (text !== '') texts[key] = text;
  }
  return keepTexts(shop, order, texts, call);
}

/** Writes the texts, without those of lines that are gone, where they differ from what is there. */
export async function keepTexts(
  shop: VendureShop,
  order: VendureOrder,
  texts: AttributionTexts,
  call?: Call,
): Promise<VendureOrder> {
  const { attributionField } = shop.settings;
  if (attributionField === undefined) return order;
  const keys = new Set([CHECKOUT_ENTRY, ...order.lines.map((line) => keyOf(shop.settings, line))]);
  const present = Object.entries(texts).filter(([key]) => keys.has(key));
  const text = present.length === 0 ? null : JSON.stringify(Object.fromEntries(present.sort()));
  if (text === (order.customFields?.[attributionField] ?? null)) return order;
  try {
    const variables = { input: { customFields: { [attributionField]: text } } };
    await shop.api.ask({ query: SET_FIELDS, variables, call });
  } catch (thrown) {
    // The pieces are in the cart: that somebody will not learn which film sold them is no reason to say otherwise.
    shop.host.log('warn', `vendure: the attribution was not kept in the field ${attributionField}`, thrown);
    return order;
  }
  return { ...order, customFields: { ...order.customFields, [attributionField]: text } };
}
