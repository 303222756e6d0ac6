/** The press of the order button: one order, however often it is pressed and whatever was lost before. */
import type { Call } from '../../core/call.js';
import type { CheckoutState, CompleteInput } from '../../core/checkout.js';
import { CommerceError } from '../../core/commerce-error.js';
import { knownOrders } from './known-orders.js';
import { stateNow } from './order-attempt.js';
import { placeOrder } from './order-placing.js';
import type { WooCommerceShop } from './woocommerce-shop.js';

/** @param seen the checkout as the buyer saw it. @throws CommerceError as `placeOrder` does; `outcome-unknown` while nobody knows of an order that was sent. */
export async function completeCheckout(
  shop: WooCommerceShop,
  seen: CheckoutState,
  input: CompleteInput,
  call?: Call,
): Promise<CheckoutState> {
  if (seen.status === 'completed') return seen;
  const { id: handle, cart } = seen;
  const isOrdered = (await knownOrders(shop)).some(
    (order) => order.handle === handle || order.attemptId === input.attemptId,
  );
  const record = await shop.records.read();
  const isSent = isOrdered || record?.attempt !== undefined;
  const now = isSent ? await stateNow(shop, handle, call) : undefined;
  if (now?.status === 'completed') return now;
  if (now && now.status !== 'ready' && now.status !== 'incomplete')
    throw new CommerceError('outcome-unknown', { message: 'an order was sent already' });
  if (record?.id !== handle)
    throw new CommerceError('cart-expired', { message: 'the cart of this checkout is gone' });
  return placeOrder(shop, record, cart, input, call);
}
