/** Adds lines and sets quantities. */
import type { Call } from '../../core/call.js';
import type { CartResult, NewLine } from '../../core/cart.js';
import { CommerceError } from '../../core/commerce-error.js';
import { noteAttribution } from './line-attribution.js';
import { changeOrder, readOrder, type ChangedOrder } from './order-changes.js';
import { REFUSAL } from './order-document.js';
import { attributesText } from './order-fields.js';
import { addNotices, quantityNotices } from './stock-notices.js';
import { toCart } from './vendure-cart.js';
import { refusalError } from './vendure-errors.js';
import type { VendureShop } from './vendure-shop.js';

const ADD = `mutation ($inputs: [AddItemInput!]!) {
  result: addItemsToOrder(inputs: $inputs) {
    order { ...VitrineOrder }
    errorResults { ${REFUSAL} ... on InsufficientStockError { quantityAvailable } }
  }
}`;

const ADJUST = `mutation ($lineId: ID!, $quantity: Int!) {
  result: adjustOrderLine(orderLineId: $lineId, quantity: $quantity) {
    ...VitrineOrder ${REFUSAL}
    ... on InsufficientStockError { quantityAvailable order { ...VitrineOrder } }
  }
}`;

/** Fewer pieces than asked for are a notice, none at all a refusal. */
export async function addLines(
  shop: VendureShop,
  lines: readonly NewLine[],
  call?: Call,
): Promise<CartResult> {
  if (lines.length === 0) throw new CommerceError('invalid-quantity', { message: 'nothing to add' });
  const inputs = lines.map((line) => itemInput(shop, line));
  const changed = await changeOrder(shop, { query: ADD, variables: { inputs }, call, badInput: 'not-found' });
  const { order, refusals } = changed;
  const added = refusals.filter(({ quantityAvailable = 0 }) => quantityAvailable > 0);
  if (!order || refusals.length - added.length === lines.length) throw refused(shop, changed);
  const cart = toCart(shop, await noteAttribution(shop, order, lines, call));
  return { cart, notices: addNotices(lines, refusals, cart) };
}

/** Fewer pieces than asked for are a notice. A line whose last piece is gone is removed by Vendure, which is one, too. */
export async function setQuantity(
  shop: VendureShop,
  lineId: string,
  quantity: number,
  call?: Call,
): Promise<CartResult> {
  if (!Number.isSafeInteger(quantity) || quantity < 0) throw new CommerceError('invalid-quantity');
  if ((await shop.session.read()) === undefined) throw new CommerceError('cart-expired');
  const variables = { lineId, quantity };
  try {
    const changed = await changeOrder(shop, { query: ADJUST, variables, call, badInput: 'not-found' });
    if (!changed.order) throw refused(shop, changed);
    const cart = toCart(shop, changed.order);
    return { cart, notices: quantityNotices(lineId, quantity, changed.refusals, cart) };
  } catch (thrown) {
    if (!(thrown instanceof CommerceError) || thrown.code !== 'not-found') throw thrown;
    return lineIsGone(shop, thrown, quantity, call);
  }
}

function itemInput({ settings }: VendureShop, { variantId, quantity, attributes = {} }: NewLine): object {
  if (!Number.isSafeInteger(quantity) || quantity < 1) throw new CommerceError('invalid-quantity');
  const input = { productVariantId: variantId, quantity };
  if (Object.keys(attributes).length === 0) return input;
  const { attributesField } = settings;
  if (attributesField === undefined)
    throw new CommerceError('unsupported', {
      message: 'vendure: attributes of a line need a custom field of OrderLine: name it as attributesField',
    });
  return { ...input, customFields: { [attributesField]: attributesText(attributes) } };
}

function refused(shop: VendureShop, { order, refusals: [refusal] }: ChangedOrder): CommerceError {
  const cart = order && toCart(shop, order);
  return refusal ? refusalError(refusal, cart) : new CommerceError('server', { message: 'an empty answer' });
}

/** Removing what is gone is done already. */
async function lineIsGone(
  shop: VendureShop,
  error: CommerceError,
  quantity: number,
  call: Call | undefined,
): Promise<CartResult> {
  const order = await readOrder(shop, call);
  if (!order) throw new CommerceError('cart-expired', { cause: error });
  const cart = toCart(shop, order);
  if (quantity === 0) return { cart, notices: [] };
  throw new CommerceError('not-found', { message: error.message, cart });
}
