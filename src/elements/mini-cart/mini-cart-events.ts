/** The intent to check out. */
import type { Cart } from '../../core/cart.js';
import { IntentEvent } from '../base/intent-event.js';

/** Dispatched before a checkout begins; a page may answer it with its own. */
export class CheckoutRequestEvent extends IntentEvent {
  static readonly eventName = 'vitrine-checkout-request';
  /** What the backend last said is in the cart. */
  readonly cart: Cart | null;

  constructor(cart: Cart | null) {
    super(CheckoutRequestEvent.eventName);
    this.cart = cart;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vitrine-checkout-request': CheckoutRequestEvent;
  }
}
