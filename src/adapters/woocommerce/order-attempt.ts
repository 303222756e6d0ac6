/** Finds out what became of an order that was sent. */
import type { Call } from '../../core/call.js';
import type { CheckoutState } from '../../core/checkout.js';
import type { CartRecord, OrderAttempt } from './cart-record.js';
import { completedState, openState, sentState } from './checkout-state.js';
import {
  fetchOrder,
  isPlaced,
  knownOrders,
  rememberOrder,
  toOrder,
  type KnownOrder,
} from './known-orders.js';
import type { WooCart } from './store-api-answers.js';
import { toCart } from './woocommerce-cart.js';
import type { WooCommerceShop } from './woocommerce-shop.js';

/** The checkout of a cart as the shop sees it now; `undefined` when neither cart nor order is left of it. */
export async function stateNow(
  shop: WooCommerceShop,
  handle: string,
  call?: Call,
): Promise<CheckoutState | undefined> {
  const known = (await knownOrders(shop)).find((order) => order.handle === handle);
  if (known) return orderedState(shop, known, call);
  const record = await shop.records.read();
  if (record?.id !== handle) return undefined;
  const { attempt } = record;
  return (attempt && (await attemptState(shop, record, attempt, call))) ?? cartState(shop, record, call);
}

/** Books an order that was placed: it takes the place of the cart. */
export async function bookOrder(shop: WooCommerceShop, known: KnownOrder): Promise<void> {
  await rememberOrder(shop, known);
  await shop.records.forget();
}

/** What is kept of an order that was found. */
export function knownOrder(
  { id: handle, attribution }: CartRecord,
  { id: attemptId, email }: OrderAttempt,
  order: NonNullable<OrderAttempt['order']>,
): KnownOrder {
  return { handle, attemptId, ...order, email, ...(attribution === undefined ? {} : { attribution }) };
}

async function orderedState(
  shop: WooCommerceShop,
  known: KnownOrder,
  call: Call | undefined,
): Promise<CheckoutState | undefined> {
  const found = await fetchOrder(shop, known, call);
  if (!found) return undefined;
  const order = toOrder(found, known);
  const { lines = [], totals = [], total } = order;
  const itemCount = lines.reduce((count, { quantity }) => count + quantity, 0);
  const cart = { id: known.handle, currency: total.currency, lines, itemCount, totals } as const;
  return completedState(known.handle, { ...cart, discounts: [], taxDisplay: 'unknown' }, order);
}

/** `undefined` when the order was not placed, so that the checkout goes on. */
async function attemptState(
  shop: WooCommerceShop,
  record: CartRecord,
  attempt: OrderAttempt,
  call: Call | undefined,
): Promise<CheckoutState | undefined> {
  const { order, email, confirmationUrl } = attempt;
  const cart = await shop.api.readOwn<WooCart>('/cart', call);
  const shown = toCart(cart, record);
  if (!order) {
    // Only an order empties the cart of a shop that makes no drafts, but it does not tell which one.
    return cart.items.length === 0 ? sentState(record.id, shown, 'unknown') : undefined;
  }
  const found = await fetchOrder(shop, { ...order, email }, call);
  if (found && isPlaced(found.status)) {
    const known = knownOrder(record, attempt, order);
    await bookOrder(shop, known);
    return completedState(record.id, shown, toOrder(found, known));
  }
  if (found?.status !== 'pending') return undefined;
  if (confirmationUrl !== undefined) return sentState(record.id, shown, 'action-required', confirmationUrl);
  // The shop took the cart and waits for the payment itself.
  return cart.items.length === 0 ? sentState(record.id, shown, 'processing') : undefined;
}

async function cartState(
  shop: WooCommerceShop,
  record: CartRecord,
  call: Call | undefined,
): Promise<CheckoutState | undefined> {
  const cart = await shop.readCart(call);
  return cart && openState(shop.options, cart, record);
}
