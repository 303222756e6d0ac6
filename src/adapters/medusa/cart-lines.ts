/** Adds lines and sets quantities. Medusa refuses what it does not have; it never gives fewer. */
import type { Call } from '../../core/call.js';
import { lineKey, type CartResult, type NewLine } from '../../core/cart.js';
import { asCommerceError, CommerceError } from '../../core/commerce-error.js';
import { late } from '../../core/late.js';
import { ATTRIBUTION } from './cart-metadata.js';
import { newTexts, noteAttribution } from './line-attribution.js';
import { changeCart, settle, withWaitingCodes } from './open-cart.js';
import type { MedusaShop } from './medusa-shop.js';
import { withStock } from './stock-refusal.js';
import type { MedusaCart } from './store-api-answers.js';

/** @throws CommerceError `not-found`, `out-of-stock`, `insufficient-stock`, with the cart. */
export async function addLines(
  shop: MedusaShop,
  lines: readonly NewLine[],
  call?: Call,
): Promise<CartResult> {
  if (lines.length === 0) throw new CommerceError('invalid-quantity', { message: 'nothing to add' });
  for (const { quantity } of lines)
    if (!Number.isSafeInteger(quantity) || quantity < 1) throw new CommerceError('invalid-quantity');
  const merged = mergeLines(lines);
  try {
    const hasCart = (await shop.session.read()) !== undefined;
    const cart = hasCart ? await addToCart(shop, merged, call) : await createCart(shop, merged, call);
    return await settled(shop, await noteAttribution(shop, cart, merged, call), call);
  } catch (thrown) {
    const error = asCommerceError(thrown);
    // A variant that is unknown, not published, or has no price is said to be invalid data.
    const code =
      error.backendCode === 'invalid_data' && error.code === 'validation' ? 'not-found' : error.code;
    throw await withStock(shop, error, { code, lines: merged }, call);
  }
}

/** @throws CommerceError `not-found` for a line that is not there, with the cart. */
export async function setQuantity(
  shop: MedusaShop,
  lineId: string,
  quantity: number,
  call?: Call,
): Promise<CartResult> {
  if (!Number.isSafeInteger(quantity) || quantity < 0) throw new CommerceError('invalid-quantity');
  const path = `/line-items/${encodeURIComponent(lineId)}`;
  // A line that is gone can be removed again, but its quantity cannot be set to 0.
  if (quantity === 0) return settled(shop, await changeCart(shop, 'DELETE', path, {}, call), call);
  try {
    return await settled(shop, await changeCart(shop, 'POST', path, { quantity }, call), call);
  } catch (thrown) {
    const error = asCommerceError(thrown);
    const variantId = error.cart?.lines.find(({ id }) => id === lineId)?.variantId;
    if (variantId === undefined) throw error;
    throw await withStock(
      shop,
      error,
      { code: error.code, lines: [{ variantId, quantity }], absolute: true },
      call,
    );
  }
}

async function settled(shop: MedusaShop, cart: MedusaCart, call: Call | undefined): Promise<CartResult> {
  return settle(shop, await withWaitingCodes(shop, cart, call));
}

/** Medusa would make a line of each. */
function mergeLines(lines: readonly NewLine[]): readonly NewLine[] {
  const byKey = new Map<string, NewLine>();
  for (const line of lines) {
    const key = lineKey(line.variantId, line.attributes);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, quantity: known.quantity + line.quantity } : line);
  }
  return [...byKey.values()];
}

async function createCart(
  shop: MedusaShop,
  lines: readonly NewLine[],
  call: Call | undefined,
): Promise<MedusaCart> {
  const { regionId, country } = await shop.market(call);
  const texts = newTexts(lines);
  const content = {
    region_id: regionId,
    // Taxes are those of the country, long before anybody enters an address.
    ...(country === undefined ? {} : { shipping_address: { country_code: country } }),
    items: lines.map(lineInput),
    ...(Object.keys(texts).length > 0 ? { metadata: { [ATTRIBUTION]: texts } } : {}),
  };
  const { cart } = await shop.api.send<{ readonly cart: MedusaCart }>('POST', '/carts', content, call);
  await shop.session.keep(cart.id);
  return cart;
}

/** Medusa takes one line at a time, so those before a refused one are taken back. */
async function addToCart(
  shop: MedusaShop,
  lines: readonly NewLine[],
  call: Call | undefined,
): Promise<MedusaCart> {
  const done: NewLine[] = [];
  let cart: MedusaCart | undefined;
  for (const line of lines) {
    try {
      cart = await changeCart(shop, 'POST', '/line-items', lineInput(line), call);
      done.push(line);
    } catch (thrown) {
      const error = asCommerceError(thrown);
      throw cart && !error.ambiguous ? await undone(shop, cart, done, error) : error;
    }
  }
  return cart as MedusaCart;
}

/** The refusal when the lines are out again. Where that fails, nobody knows what the cart holds. */
async function undone(
  shop: MedusaShop,
  cart: MedusaCart,
  done: readonly NewLine[],
  error: CommerceError,
): Promise<CommerceError> {
  try {
    const { takeBack } = await late(import('./taking-back.js'));
    return await takeBack(shop, cart, done, error);
  } catch (cause) {
    return new CommerceError(error.code, { message: error.message, cause, ambiguous: true });
  }
}

function lineInput({ variantId, quantity, attributes = {} }: NewLine): object {
  const hasAttributes = Object.keys(attributes).length > 0;
  return { variant_id: variantId, quantity, ...(hasAttributes ? { metadata: attributes } : {}) };
}
