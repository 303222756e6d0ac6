/** The native checkout: what the buyer enters lives in Medusa's cart, so a reload loses none of it. */
import type { Buyer } from '../../core/address.js';
import type { Call } from '../../core/call.js';
import type { CheckoutState } from '../../core/checkout.js';
import type { NativeCheckout } from '../../core/checkout-session.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { CheckoutRequest } from '../../core/commerce-adapter.js';
import { loadOnce } from '../../core/load-once.js';
import { late } from '../../core/late.js';
import { writeAttribution } from '../remote/attribution-text.js';
import { attributionTexts, CHECKOUT_ENTRY } from './cart-metadata.js';
import { checkPatch, writePatch } from './checkout-changes.js';
import { keepTexts } from './line-attribution.js';
import type { MedusaShop } from './medusa-shop.js';
import { readOpenCart } from './open-cart.js';
import { cartOf, stateNow, stateOf } from './order-lookup.js';

/**
 * Begins the checkout of what is in the cart.
 *
 * @throws CommerceError `checkout-blocked` for an empty cart.
 */
export async function beginMedusaCheckout(
  shop: MedusaShop,
  { attribution }: CheckoutRequest,
  call?: Call,
): Promise<NativeCheckout> {
  const found = await readOpenCart(shop, call);
  if (!found || found.items.length === 0)
    throw new CommerceError('checkout-blocked', { message: 'the cart is empty' });
  const texts = attributionTexts(found);
  const cart = attribution
    ? await keepTexts(shop, found, { ...texts, [CHECKOUT_ENTRY]: writeAttribution(attribution) }, call)
    : found;
  return openSession(shop, await stateOf(shop, cart, {}, call));
}

/** The checkout of that cart, or the order when it was placed; `null` when there is neither. */
export async function resumeMedusaCheckout(
  shop: MedusaShop,
  handle: string,
  call?: Call,
): Promise<NativeCheckout | null> {
  const state = await stateNow(shop, handle, {}, call);
  return state ? openSession(shop, state) : null;
}

function openSession(shop: MedusaShop, first: CheckoutState): NativeCheckout {
  const { id: handle } = first;
  let state = first;
  let entered: Buyer = first.buyer ?? {};
  // So that the order does not wait for it; the order learns of a failure.
  loadPlacing().catch(() => undefined);

  return {
    mode: 'native',
    get state() {
      return state;
    },
    async refresh(call) {
      throwIfAborted(call);
      const next = await stateNow(shop, handle, entered, call);
      if (!next) throw expired();
      return (state = next);
    },
    async update(patch, call) {
      throwIfAborted(call);
      checkPatch(patch, state);
      const before = await cartOf(shop, handle, call);
      if (before?.completed_at !== null) throw expired();
      entered = { ...entered, ...patch.buyer };
      const wanted = patch.delivery ? undefined : selectedDelivery(state);
      const next = await stateOf(shop, await writePatch(shop, before, patch, entered, call), entered, call);
      const isGone = wanted !== undefined && wanted !== selectedDelivery(next);
      const message = 'the chosen delivery is not offered there';
      return (state = isGone ? { ...next, notices: [{ code: 'delivery-changed', message }] } : next);
    },
    async complete(input, call) {
      throwIfAborted(call);
      if (state.status === 'completed') return state;
      const { placeOrder } = await loadPlacing();
      return (state = await placeOrder(shop, handle, entered, input, call));
    },
    async cancel(call) {
      throwIfAborted(call);
      state = await Promise.resolve({ ...state, status: 'canceled' } as const);
    },
  };
}

const loadPlacing = loadOnce(() => late(import('./order-placing.js')));

function selectedDelivery({ delivery }: CheckoutState): string | undefined {
  return delivery[0]?.selectedOptionId;
}

function throwIfAborted(call: Call | undefined): void {
  if (call?.signal?.aborted) throw new CommerceError('aborted', { cause: call.signal.reason });
}

function expired(): CommerceError {
  return new CommerceError('cart-expired', { message: 'the cart of this checkout is gone' });
}
