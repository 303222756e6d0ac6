/** Reads an order again, by its id or by the address that the buyer came back to. */
import type { Call } from '../../core/call.js';
import type { CheckoutReturn } from '../../core/checkout-session.js';
import type { Order } from '../../core/order.js';
import { fetchOrder, isPlaced, knownOrders, toOrder } from './known-orders.js';
import type { WooCommerceShop } from './woocommerce-shop.js';

/** An order that was placed from this browser. */
export async function getKnownOrder(
  shop: WooCommerceShop,
  orderId: string,
  call?: Call,
): Promise<Order | null> {
  const known = (await knownOrders(shop)).find(({ id }) => String(id) === orderId);
  const found = known && (await fetchOrder(shop, known, call));
  return found ? toOrder(found, known) : null;
}

/** What the shop's page after an order, or after one that was given up, says. */
export async function readOrderReturn(
  shop: WooCommerceShop,
  url: string,
  call?: Call,
): Promise<CheckoutReturn> {
  const { orderId, canceled } = readAddress(url);
  if (canceled) return { outcome: 'canceled' };
  const known = (await knownOrders(shop)).find(({ id }) => String(id) === orderId);
  const access = known ?? (await attemptOf(shop, orderId));
  const found = access && (await fetchOrder(shop, access, call));
  if (!found) return { outcome: 'unknown' };
  if (found.status === 'pending') return { outcome: 'pending' };
  if (!isPlaced(found.status)) return { outcome: 'canceled' };
  return { outcome: 'completed', order: toOrder(found, access) };
}

/** An order that was sent, while its payment was confirmed elsewhere. */
async function attemptOf({ records }: WooCommerceShop, orderId: string | undefined) {
  const record = await records.read();
  const { attempt } = record ?? {};
  if (!record || !attempt?.order || String(attempt.order.id) !== orderId) return undefined;
  const { id: handle, attribution } = record;
  const { email, id: attemptId, order } = attempt;
  return { handle, attemptId, ...order, email, ...(attribution === undefined ? {} : { attribution }) };
}

/** `…/order-received/146/?key=…` or `?order-received=146&key=…`; `?cancel_order=true&order_id=146`. */
function readAddress(url: string): { readonly orderId?: string; readonly canceled: boolean } {
  if (!URL.canParse(url)) return { canceled: false };
  const { pathname, searchParams } = new URL(url);
  const orderId = /\/order-received\/(\d+)/.exec(pathname)?.[1] ?? searchParams.get('order-received');
  return {
    ...(orderId === null ? {} : { orderId }),
    canceled: searchParams.get('cancel_order') === 'true',
  };
}
