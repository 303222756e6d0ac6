/** Begins a checkout in the best lawful mode, or says why nothing can be ordered. */
import type { Cart } from '../core/cart.js';
import { CommerceError } from '../core/commerce-error.js';
import type { CheckoutSession } from '../core/checkout-session.js';
import type { ShopFacts } from '../core/shop-facts.js';
import { blocksCheckout, findTotalsFault } from '../core/totals-law.js';
import { chooseCheckoutMode, isModePossible } from './checkout-mode.js';
import type { CheckoutBeginning, CheckoutParts } from './checkout-store.js';
import { retrying } from './retry.js';
import type { ShopScope } from './shop-scope.js';
import { readShopFacts } from './stated-shop-facts.js';

/**
 * Asks the adapter for a session.
 *
 * @throws CommerceError `checkout-blocked` when this cart cannot be ordered here, or what the adapter says.
 */
export async function beginSession(
  { scope, cart, market, place, strict, shopFacts }: CheckoutParts,
  { mode: wanted, returnUrl, attribution }: CheckoutBeginning,
): Promise<CheckoutSession> {
  const { adapter, host } = scope;
  const capabilities = await scope.ready();
  const state = cart.$cart.get();
  if (!state.cart.settled || state.cart.settled.lines.length === 0) throw blocked('the cart is empty');
  if (state.doubts.length > 0) throw blocked('a doubtful line waits for the answer of the buyer');
  refuseWrongTotals(state.cart.settled);
  const profile = await market;
  const { nativeCheckout: nativeAllowed, code } = profile;
  const situation = { capabilities, nativeAllowed, place };
  const isPossible = wanted !== undefined && isModePossible(wanted, situation);
  if (wanted !== undefined && !isPossible)
    host.log('warn', `checkout mode "${wanted}" is not possible with this adapter under market ${code}`);
  const mode = isPossible ? wanted : chooseCheckoutMode(situation);
  if (!mode) throw blocked(`no way to order under market ${code}`);
  // A way out of the page leads to pages of the shop, which say themselves what the law asks for.
  if (strict && mode === 'native') {
    const { checkStrictShop } = await import('./strict-rules.js');
    checkStrictShop(await factsOf(scope, shopFacts), profile);
  }
  return retrying(host, () =>
    adapter.beginCheckout({
      mode,
      ...(returnUrl === undefined ? {} : { returnUrl }),
      ...(attribution ? { attribution } : {}),
    }),
  );
}

/** The cart store tells of them, too, but a little later. */
function refuseWrongTotals(cart: Cart): void {
  const fault = cart.totals.length > 0 ? findTotalsFault(cart) : undefined;
  if (fault && blocksCheckout(fault)) throw blocked(fault.message);
}

function factsOf(
  { adapter, host }: ShopScope,
  stated: CheckoutParts['shopFacts'],
): Promise<ShopFacts | null> {
  return retrying(host, () => readShopFacts(adapter, stated));
}

function blocked(message: string): CommerceError {
  return new CommerceError('checkout-blocked', { message });
}
