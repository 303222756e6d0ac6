/** Chooses how a cart is checked out: the best way that the adapter offers and that market, totals and place allow. */
import type { Capabilities } from '../core/commerce-adapter.js';
import type { CheckoutMode } from '../core/checkout-session.js';

/** What the choice depends on. */
export interface CheckoutSituation {
  readonly capabilities: Capabilities;
  /** The market's law lets a contract be concluded in place. */
  readonly nativeAllowed: boolean;
  readonly place: 'page' | 'in-app';
}

const BEST_FIRST: readonly CheckoutMode[] = ['native', 'embedded', 'popup', 'redirect', 'message'];
/** Browsers inside other apps lose windows and frames, so the buyer leaves for a page. */
const IN_APP: readonly CheckoutMode[] = ['redirect', 'message', 'native', 'embedded', 'popup'];

/** The best mode, or `undefined` when nothing can be ordered here. */
export function chooseCheckoutMode(situation: CheckoutSituation): CheckoutMode | undefined {
  const order = situation.place === 'in-app' ? IN_APP : BEST_FIRST;
  return order.find((mode) => isModePossible(mode, situation));
}

/** Whether the mode may be used. An order in place needs totals that the backend answers for. */
export function isModePossible(mode: CheckoutMode, situation: CheckoutSituation): boolean {
  const { capabilities, nativeAllowed } = situation;
  if (!capabilities.checkout.modes.includes(mode)) return false;
  return mode !== 'native' || (nativeAllowed && capabilities.cart.totals === 'authoritative');
}
