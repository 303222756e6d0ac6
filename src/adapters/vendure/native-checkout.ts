/** The native checkout: what the buyer enters lives in Vendure's order, so a reload loses none of it. */
import type { Buyer } from '../../core/address.js';
import type { Call } from '../../core/call.js';
import type { CheckoutState } from '../../core/checkout.js';
import type { NativeCheckout } from '../../core/checkout-session.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { CheckoutRequest } from '../../core/commerce-adapter.js';
import { writeAttribution } from '../remote/attribution-text.js';
import { checkPatch, writePatch } from './checkout-changes.js';
import { readCheckout, type CheckoutOrder, type CheckoutReading } from './checkout-reading.js';
import { completedState, openState } from './checkout-state.js';
import { keepTexts } from './line-attribution.js';
import { stepBack } from './order-changes.js';
import { attributionTexts, CHECKOUT_ENTRY } from './order-fields.js';
import { placeOrder } from './order-placing.js';
import { findPlacedOrder } from './placed-orders.js';
import type { VendureShop } from './vendure-shop.js';

/**
 * Begins the checkout of what is in the cart.
 *
 * @throws CommerceError `checkout-blocked` for an empty cart.
 */
export async function beginVendureCheckout(
  shop: VendureShop,
  { attribution }: CheckoutRequest,
  call?: Call,
): Promise<NativeCheckout> {
  const reading = await readCheckout(shop, call);
  const { activeOrder: order } = reading;
  if (!order || order.lines.length === 0)
    throw new CommerceError('checkout-blocked', { message: 'the cart is empty' });
  if (attribution) {
    const texts = attributionTexts(shop.settings, order);
    await keepTexts(shop, order, { ...texts, [CHECKOUT_ENTRY]: writeAttribution(attribution) }, call);
  }
  return openSession(shop, openCheckout(shop, reading, order));
}

/** The checkout of that order, or the order when it was placed; `null` when there is neither. */
export async function resumeVendureCheckout(
  shop: VendureShop,
  handle: string,
  call?: Call,
): Promise<NativeCheckout | null> {
  const found = await findCheckout(shop, handle, {}, call);
  return found && openSession(shop, found);
}

/** The state of a checkout, and whether the payment of its order is being arranged: then it takes no changes. */
interface FoundCheckout {
  readonly state: CheckoutState;
  readonly isArranging: boolean;
}

function openSession(shop: VendureShop, first: FoundCheckout): NativeCheckout {
  let { state, isArranging } = first;
  const handle = state.id;
  let entered: Buyer = state.buyer ?? {};

  async function stateNow(call: Call | undefined): Promise<CheckoutState> {
    const found = await findCheckout(shop, handle, entered, call);
    if (!found) throw new CommerceError('cart-expired', { message: 'the order of this checkout is gone' });
    ({ state, isArranging } = found);
    return state;
  }

  async function backToCart(call: Call | undefined): Promise<void> {
    if (call?.signal?.aborted) throw new CommerceError('aborted', { cause: call.signal.reason });
    if (isArranging) await stepBack(shop, call);
    isArranging = false;
  }

  return {
    mode: 'native',
    get state() {
      return state;
    },
    refresh: stateNow,
    async update(patch, call) {
      checkPatch(patch);
      await backToCart(call);
      entered = { ...entered, ...patch.buyer };
      const before = selectedDelivery(state);
      await writePatch(shop, patch, entered, call);
      const next = await stateNow(call);
      if (patch.delivery || before === undefined || before === selectedDelivery(next)) return next;
      const message = 'the chosen delivery is not offered there';
      return (state = { ...next, notices: [{ code: 'delivery-changed', message }] });
    },
    async complete(input, call) {
      isArranging = true;
      state = await placeOrder(shop, handle, input, call);
      isArranging = state.status !== 'completed';
      return state;
    },
    async cancel(call) {
      await backToCart(call);
      state = { ...state, status: 'canceled' };
    },
  };
}

/** The order may have been placed meanwhile, by another tab or by the answer that was lost. */
async function findCheckout(
  shop: VendureShop,
  handle: string,
  entered: Buyer,
  call: Call | undefined,
): Promise<FoundCheckout | null> {
  const reading = await readCheckout(shop, call);
  const { activeOrder } = reading;
  if (activeOrder?.code === handle) return openCheckout(shop, reading, activeOrder, entered);
  const placed = await findPlacedOrder(shop, handle, call);
  return placed && { state: completedState(shop, placed), isArranging: false };
}

function openCheckout(
  shop: VendureShop,
  reading: CheckoutReading,
  order: CheckoutOrder,
  entered: Buyer = {},
): FoundCheckout {
  const state = openState(shop, reading, order, entered);
  return { state, isArranging: order.state === 'ArrangingPayment' };
}

function selectedDelivery({ delivery }: CheckoutState): string | undefined {
  return delivery[0]?.selectedOptionId;
}
