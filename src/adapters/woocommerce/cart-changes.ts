/** Changes of the cart. An add of several lines is done whole or not at all, although the Store API takes them one by one. */
import type { Call } from '../../core/call.js';
import type { CartResult, NewLine, Notice } from '../../core/cart.js';
import { CommerceError } from '../../core/commerce-error.js';
import { writeAttribution } from '../remote/attribution-text.js';
import type { WooCart, WooCartItem } from './store-api-answers.js';
import { cartNow, settle, withCart, withConflictCart } from './settled-cart.js';
import type { WooCommerceShop } from './woocommerce-shop.js';

/** @throws CommerceError among others `not-found`, `out-of-stock` and `insufficient-stock`, with the cart. */
export async function addLines(
  shop: WooCommerceShop,
  lines: readonly NewLine[],
  call?: Call,
): Promise<CartResult> {
  for (const line of lines) checkNewLine(line);
  const done: { readonly key: string; readonly before: number }[] = [];
  const notices: Notice[] = [];
  const attribution: Record<string, string> = {};
  let last: WooCart | undefined;

  async function add({ variantId, quantity }: NewLine): Promise<WooCart> {
    const content = { id: Number(variantId), quantity, variation: [] };
    try {
      return await shop.api.change('POST', '/cart/add-item', content, call);
    } catch (thrown) {
      const error = await withConflictCart(shop, thrown);
      if (error.ambiguous) throw error;
      await undo(shop, done, error);
      throw await explained(shop, error, call, { variantId });
    }
  }

  for (const line of lines) {
    const { variantId, quantity, attribution: from = {} } = line;
    const cart = (last = await add(line));
    const item = cart.items.find(({ id }) => String(id) === variantId);
    const pieces = item?.quantity ?? 0;
    if (item) done.push({ key: item.key, before: Math.max(0, pieces - quantity) });
    if (pieces < quantity) notices.push(adjusted(variantId, quantity, pieces));
    const text = writeAttribution(from);
    if (text !== '') attribution[variantId] = text;
  }
  return last ? settle(shop, last, notices, attribution) : emptyAdd();
}

/** @throws CommerceError `not-found` for a line that is not there, with the cart. */
export async function setQuantity(
  shop: WooCommerceShop,
  lineId: string,
  quantity: number,
  call?: Call,
): Promise<CartResult> {
  if (!Number.isInteger(quantity) || quantity < 0) throw new CommerceError('invalid-quantity');
  if (!(await shop.session.mayHaveCart())) throw new CommerceError('cart-expired');
  try {
    const cart =
      quantity === 0
        ? await shop.api.change('POST', '/cart/remove-item', { key: lineId }, call)
        : await shop.api.change('POST', '/cart/update-item', { key: lineId, quantity }, call);
    return await settle(shop, cart);
  } catch (thrown) {
    const error = await withConflictCart(shop, thrown);
    if (error.ambiguous) throw error;
    const gone = quantity === 0 && error.code === 'not-found' && error.cart;
    if (gone) return { cart: gone, notices: [] };
    throw await explained(shop, error, call, { lineId, quantity });
  }
}

function checkNewLine({ variantId, quantity, attributes }: NewLine): void {
  if (!Number.isInteger(quantity) || quantity < 1) throw new CommerceError('invalid-quantity');
  if (!/^\d+$/.test(variantId))
    throw new CommerceError('not-found', { message: `"${variantId}" is no id of a WooCommerce product` });
  if (Object.keys(attributes ?? {}).length > 0)
    throw new CommerceError('unsupported', {
      message: 'WooCommerce takes no attributes of a line without a plugin',
    });
}

function adjusted(variantId: string, requested: number, actual: number): Notice {
  const message = `asked for ${requested}, the shop put ${actual} in the cart`;
  return { code: 'quantity-adjusted', message, variantId, requested, actual };
}

function emptyAdd(): never {
  throw new CommerceError('invalid-quantity', { message: 'nothing to add' });
}

/** Takes back the lines that were added before one was refused. Where that fails, nobody knows what the cart holds. */
async function undo(
  { api }: WooCommerceShop,
  done: readonly { readonly key: string; readonly before: number }[],
  error: CommerceError,
): Promise<void> {
  try {
    for (const { key, before } of done) {
      if (before === 0) await api.change('POST', '/cart/remove-item', { key });
      else await api.change('POST', '/cart/update-item', { key, quantity: before });
    }
  } catch (cause) {
    throw new CommerceError(error.code, { message: error.message, cause, ambiguous: true });
  }
}

interface Wanted {
  readonly variantId?: string;
  readonly lineId?: string;
  readonly quantity?: number;
}

/** The refusal of a quantity with the cart, which such a refusal does not bring, and with the pieces that are left. */
async function explained(
  shop: WooCommerceShop,
  error: CommerceError,
  call: Call | undefined,
  { variantId, lineId, quantity = 0 }: Wanted,
): Promise<CommerceError> {
  if (error.cart || !STOCK.has(error.code)) return error;
  // The refusal is what matters; without the cart it is told all the same.
  const cart = await shop.readCart(call).catch(() => undefined);
  if (!cart) return error;
  const item = cart.items.find(({ key, id }) => key === lineId || String(id) === variantId);
  const isTooMany = item !== undefined && quantity > item.quantity_limits.maximum;
  return withCart(error, {
    code: isTooMany ? 'insufficient-stock' : error.code,
    cart: await cartNow(shop, cart),
    ...(item ? { available: leftOf(item) } : {}),
  });
}

const STOCK: ReadonlySet<string> = new Set(['out-of-stock', 'insufficient-stock', 'invalid-quantity']);

function leftOf({ quantity, quantity_limits }: WooCartItem): number {
  return Math.max(0, quantity_limits.maximum - quantity);
}
