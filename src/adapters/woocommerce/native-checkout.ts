/** The checkout in place. Everything that is entered goes to WooCommerce's session at once, so a reload loses none of it. */
import type { Call } from '../../core/call.js';
import type { CheckoutPatch, CheckoutState } from '../../core/checkout.js';
import type { NativeCheckout } from '../../core/checkout-session.js';
import type { CheckoutRequest } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import { loadOnce } from '../../core/load-once.js';
import { late } from '../../core/late.js';
import { writeAttribution } from '../remote/attribution-text.js';
import { changeCheckout } from './checkout-changes.js';
import { openState } from './checkout-state.js';
import type { WooCommerceShop } from './woocommerce-shop.js';

/** @throws CommerceError `checkout-blocked` for an empty cart, or when the page can collect none of the shop's ways to pay. */
export async function beginNativeCheckout(
  shop: WooCommerceShop,
  { attribution }: CheckoutRequest,
  call?: Call,
): Promise<NativeCheckout> {
  const cart = await shop.readCart(call);
  if (!cart) throw new CommerceError('checkout-blocked', { message: 'the cart is empty' });
  const text = attribution ? writeAttribution(attribution) : '';
  const record = await shop.records.edit((now) => (text === '' ? now : { ...now, attribution: text }));
  const state = openState(shop.options, cart, record);
  if (cart.needs_payment && state.paymentMethods.length === 0) {
    const offered = cart.payment_methods.join(', ') || 'nothing';
    const message = `the shop offers ${offered}, and the page can collect none of it: name a handler for one in the option paymentMethods, or check out by redirect`;
    throw new CommerceError('checkout-blocked', { message: `woocommerce: ${message}` });
  }
  return sessionOf(shop, state);
}

/** `null` when nothing is left of the checkout. */
export async function resumeNativeCheckout(
  shop: WooCommerceShop,
  handle: string,
  call?: Call,
): Promise<NativeCheckout | null> {
  const { stateNow } = await loadAttempts();
  const state = await stateNow(shop, handle, call);
  return state ? sessionOf(shop, state) : null;
}

function sessionOf(shop: WooCommerceShop, first: CheckoutState): NativeCheckout {
  const { id: handle } = first;
  let state = first;

  async function refresh(call?: Call): Promise<CheckoutState> {
    throwIfAborted(call);
    const { stateNow } = await loadAttempts();
    const next = await stateNow(shop, handle, call);
    if (!next) throw expired();
    return (state = next);
  }

  async function recordNow() {
    const record = await shop.records.read();
    if (record?.id !== handle) throw expired();
    return record;
  }

  return {
    mode: 'native',
    get state() {
      return state;
    },
    refresh,
    async update(patch: CheckoutPatch, call) {
      return (state = await changeCheckout(shop, await recordNow(), state, patch, call));
    },
    async complete(input, call) {
      throwIfAborted(call);
      const { completeCheckout } = await loadCompleting();
      return (state = await completeCheckout(shop, state, input, call));
    },
    async cancel(call) {
      throwIfAborted(call);
      state = await Promise.resolve({ ...state, status: 'canceled' } as const);
    },
  };
}

const loadAttempts = loadOnce(() => late(import('./order-attempt.js')));
const loadCompleting = loadOnce(() => late(import('./order-completing.js')));

function throwIfAborted(call: Call | undefined): void {
  if (call?.signal?.aborted) throw new CommerceError('aborted', { cause: call.signal.reason });
}

function expired(): CommerceError {
  return new CommerceError('cart-expired', { message: 'the cart of this checkout is gone' });
}
