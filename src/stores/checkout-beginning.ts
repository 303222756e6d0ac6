/** Begins a checkout in the best lawful mode, or says why nothing can be ordered. */
import type { Cart } from '../core/cart.js';
import { CommerceError } from '../core/commerce-error.js';
import type { CheckoutSession } from '../core/checkout-session.js';
import { blocksCheckout, findTotalsFault } from '../core/totals-law.js';
import { chooseCheckoutMode, isModePossible } from './checkout-mode.js';
import type { CheckoutBeginning, CheckoutParts } from './checkout-store.js';
import { attributionOf } from './order-attribution.js';
import { retrying } from './retry.js';

/**
 * Asks the adapter for a session.
 *
 * @throws CommerceError `checkout-blocked` when this cart cannot be ordered here, or what the adapter says.
 */
export async function beginSession(
  { scope, cart, market, place }: CheckoutParts,
  { mode: wanted, ...request }: CheckoutBeginning,
): Promise<CheckoutSession> {
  const { adapter, host } = scope;
  const capabilities = await scope.ready();
  const state = cart.$cart.get();
  if (!state.cart.settled || state.cart.settled.lines.length === 0) throw blocked('the cart is empty');
  if (state.doubts.length > 0) throw blocked('a doubtful line waits for the answer of the buyer');
  refuseWrongTotals(state.cart.settled);
  const { nativeCheckout: nativeAllowed, code } = await market;
  const situation = { capabilities, nativeAllowed, place };
  const mode = wanted ?? chooseCheckoutMode(situation);
  if (!mode || !isModePossible(mode, situation)) throw blocked(`no way to order under market ${code}`);
  const attribution = request.attribution ?? attributionOf(state.cart.settled.lines);
  return retrying(host, () =>
    adapter.beginCheckout({ mode, ...request, ...(attribution ? { attribution } : {}) }),
  );
}

/** The cart store tells of them, too, but a little later. */
function refuseWrongTotals(cart: Cart): void {
  const fault = cart.totals.length > 0 ? findTotalsFault(cart) : undefined;
  if (fault && blocksCheckout(fault)) throw blocked(fault.message);
}

function blocked(message: string): CommerceError {
  return new CommerceError('checkout-blocked', { message });
}
