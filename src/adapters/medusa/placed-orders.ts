/** Orders: read again by their id, and found when the buyer comes back from a payment page. */
import type { Attribution } from '../../core/attribution.js';
import type { Call } from '../../core/call.js';
import type { CheckoutReturn } from '../../core/checkout-session.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { Order } from '../../core/order.js';
import { readAttribution } from '../remote/attribution-text.js';
import {
  ATTRIBUTION,
  attributionTexts,
  CHECKOUT_ENTRY,
  keyOf,
  type AttributionTexts,
} from './cart-metadata.js';
import { pendingSession } from './checkout-state.js';
import { knownOrders } from './known-orders.js';
import { contentsOf } from './medusa-cart.js';
import { amountOf } from './medusa-money.js';
import type { MedusaShop } from './medusa-shop.js';
import { readCart } from './open-cart.js';
import type { MedusaOrder } from './store-api-answers.js';

/** The order; `null` where there is none with that id. Medusa shows an order to whoever knows its id. */
export async function readOrder(
  { api }: MedusaShop,
  orderId: string,
  call?: Call,
): Promise<MedusaOrder | null> {
  try {
    const path = `/orders/${encodeURIComponent(orderId)}`;
    return (await api.read<{ readonly order: MedusaOrder }>(path, {}, call)).order;
  } catch (thrown) {
    if (thrown instanceof CommerceError && thrown.code === 'not-found') return null;
    throw thrown;
  }
}

/** The order with the attribution that its cart had. */
export function withAttribution(order: MedusaOrder, attribution: AttributionTexts): MedusaOrder {
  return { ...order, metadata: { ...order.metadata, [ATTRIBUTION]: attribution } };
}

/** The order in the words of the contract. */
export function toOrder({ options }: MedusaShop, found: MedusaOrder): Order {
  const { lines, totals } = contentsOf(options, found);
  const attribution = attributionOfOrder(found);
  const isUnpaid = found.payment_collections?.some(({ status }) => UNPAID.includes(status));
  return {
    id: found.id,
    number: found.custom_display_id ?? String(found.display_id),
    status: isUnpaid ? 'pending-payment' : 'placed',
    total: amountOf(found.total, found.currency_code),
    lines,
    totals,
    ...(found.email ? { confirmationSentTo: found.email } : {}),
    placedAt: found.created_at,
    ...(attribution ? { attribution } : {}),
  };
}

/** What led to the order: what was said at the checkout, else what led to its first line. */
function attributionOfOrder(order: MedusaOrder): Attribution | undefined {
  const texts = attributionTexts(order);
  const keys = [CHECKOUT_ENTRY, ...order.items.map(keyOf)];
  return readAttribution(keys.map((key) => texts[key]).find((text) => text !== undefined));
}

/** The states of a payment that is not even authorised. */
const UNPAID: readonly string[] = ['not_paid', 'awaiting', 'requires_action'];

/** The order by its id. */
export async function getOrder(shop: MedusaShop, orderId: string, call?: Call): Promise<Order | null> {
  const found = await readOrder(shop, orderId, call);
  const known = (await knownOrders(shop.host)).find((order) => order.orderId === orderId);
  return found && toOrder(shop, withAttribution(found, known?.attribution ?? {}));
}

/** What the address that the buyer came back to says: an id in it counts only where this browser placed the order. */
export async function readOrderReturn(shop: MedusaShop, url: string, call?: Call): Promise<CheckoutReturn> {
  const orders = await knownOrders(shop.host);
  const orderId = orders.find((known) => known.orderId !== undefined && url.includes(known.orderId))?.orderId;
  const order = orderId === undefined ? null : await getOrder(shop, orderId, call);
  if (order) return { outcome: 'completed', order };
  const cartId = await shop.session.read();
  const cart = cartId === undefined ? undefined : await readCart(shop, cartId, call);
  // A cart that the payment provider's message has completed meanwhile is taken up by `resumeCheckout`.
  return { outcome: cart && (cart.completed_at !== null || pendingSession(cart)) ? 'pending' : 'unknown' };
}
