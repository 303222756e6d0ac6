/** Finds out how a checkout stands: it may have been ordered by another tab, by an answer that was lost, or by a payment provider. */
import type { Buyer } from '../../core/address.js';
import type { Call } from '../../core/call.js';
import type { CheckoutState } from '../../core/checkout.js';
import { CommerceError } from '../../core/commerce-error.js';
import { attributionTexts } from './cart-metadata.js';
import { readRecord } from './cart-record.js';
import { readCheckout } from './checkout-reading.js';
import { frame, openState, pendingSession } from './checkout-state.js';
import { knownOrders, rememberOrder, type KnownOrder } from './known-orders.js';
import { contentsOf } from './medusa-cart.js';
import { refusalError } from './medusa-errors.js';
import type { MedusaShop } from './medusa-shop.js';
import { cartNow, forgetCart, readCart } from './open-cart.js';
import { readOrder, toOrder, withAttribution } from './placed-orders.js';
import type { MedusaCart, MedusaCompletion, MedusaOrder } from './store-api-answers.js';

/** @param entered what the buyer said and Medusa does not keep. `undefined` when neither cart nor order is left. */
export async function stateNow(
  shop: MedusaShop,
  handle: string,
  entered: Buyer,
  call?: Call,
): Promise<CheckoutState | undefined> {
  const known = (await knownOrders(shop.host)).find((order) => order.handle === handle);
  if (known) return orderedState(shop, known, call);
  const found = await cartOf(shop, handle, call);
  if (!found) return undefined;
  if (found.completed_at !== null) return orderAgain(shop, orderOf(handle, found), call);
  return pendingSession(found)
    ? afterPayment(shop, handle, found, entered, call)
    : stateOf(shop, found, entered, call);
}

/** The cart that a checkout is about, ordered or not. */
export async function cartOf(shop: MedusaShop, handle: string, call?: Call): Promise<MedusaCart | undefined> {
  const id = await shop.session.read();
  const isIts = (await readRecord(shop.host))?.handle === handle;
  return isIts && id !== undefined ? readCart(shop, id, call) : undefined;
}

/** What is kept of the order of a cart. */
export function orderOf(handle: string, cart: MedusaCart): KnownOrder {
  return { handle, cartId: cart.id, attribution: attributionTexts(cart) };
}

/** Books what came of an order: the order takes the place of the cart. */
export async function bookOrder(
  shop: MedusaShop,
  known: KnownOrder,
  completion: MedusaCompletion,
): Promise<CheckoutState> {
  if (completion.type === 'cart') throw refusalError(completion.error, 400);
  const { order } = completion;
  await rememberOrder(shop.host, { ...known, orderId: order.id });
  if ((await shop.session.read()) === known.cartId) await forgetCart(shop);
  return completedState(shop, known, order);
}

/** Where a cart is ordered. The same cart is one order, however often it is sent. */
export function completionPath({ cartId }: KnownOrder): string {
  return `/carts/${encodeURIComponent(cartId)}/complete`;
}

/** An open checkout. */
export async function stateOf(
  shop: MedusaShop,
  found: MedusaCart,
  entered: Buyer,
  call?: Call,
): Promise<CheckoutState> {
  const reading = await readCheckout(shop, found, call);
  return openState(shop.options, reading, await cartNow(shop, found), entered);
}

async function orderedState(
  shop: MedusaShop,
  known: KnownOrder,
  call: Call | undefined,
): Promise<CheckoutState | undefined> {
  if (known.orderId === undefined) return orderAgain(shop, known, call);
  const order = await readOrder(shop, known.orderId, call);
  return order ? completedState(shop, known, order) : undefined;
}

/** Ordering an ordered cart changes nothing, and is the only way to learn which order it is. */
async function orderAgain(
  shop: MedusaShop,
  known: KnownOrder,
  call: Call | undefined,
): Promise<CheckoutState> {
  return bookOrder(
    shop,
    known,
    await shop.api.send<MedusaCompletion>('ask', completionPath(known), {}, call),
  );
}

/** The buyer has ordered, and may have confirmed the payment meanwhile: then Medusa completes the order that was sent. */
async function afterPayment(
  shop: MedusaShop,
  handle: string,
  found: MedusaCart,
  entered: Buyer,
  call: Call | undefined,
): Promise<CheckoutState | undefined> {
  try {
    return await orderAgain(shop, orderOf(handle, found), call);
  } catch (thrown) {
    if (!(thrown instanceof CommerceError) || !STILL_OPEN.has(thrown.code)) throw thrown;
    const now = await readCart(shop, found.id, call);
    return now && stateOf(shop, now, entered, call);
  }
}

/** The payment was not confirmed, or something else came in between. */
const STILL_OPEN: ReadonlySet<string> = new Set([
  'action-required',
  'payment-declined',
  'payment-failed',
  'insufficient-stock',
  'conflict',
]);

function completedState(
  shop: MedusaShop,
  { handle, attribution }: KnownOrder,
  found: MedusaOrder,
): CheckoutState {
  const order = withAttribution(found, attribution);
  const cart = { ...contentsOf(shop.options, order), id: handle, discounts: [] };
  return { ...frame(cart), status: 'completed', order: toOrder(shop, order) };
}
