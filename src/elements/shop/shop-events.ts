/** Facts of a shop as DOM events, dispatched on its first connected `<vitrine-shop>`. */
import type { Attribution } from '../../core/attribution.js';
import type { Cart } from '../../core/cart.js';
import type { Order } from '../../core/order.js';
import type { CheckoutStep } from '../../core/checkout-steps.js';
import type { CheckoutView } from '../../stores/checkout-store.js';

abstract class ShopFactEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** Fact: the backend has another cart than before. */
export class CartChangedEvent extends ShopFactEvent {
  static readonly eventName = 'vitrine-cart-changed';
  /** `null`: there is no cart any more. */
  readonly cart: Cart | null;
  /** `remote`: another tab, or the shop's own page, made the change. */
  readonly origin: 'local' | 'remote';

  constructor(cart: Cart | null, origin: 'local' | 'remote') {
    super(CartChangedEvent.eventName);
    this.cart = cart;
    this.origin = origin;
  }
}

/** Fact: the checkout shows another step. */
export class CheckoutStepChangedEvent extends ShopFactEvent {
  static readonly eventName = 'vitrine-checkout-step-changed';
  readonly checkout: CheckoutView;

  constructor(checkout: CheckoutView) {
    super(CheckoutStepChangedEvent.eventName);
    this.checkout = checkout;
  }

  get step(): CheckoutStep {
    return this.checkout.step;
  }
}

/** Fact: an order was placed. Once for each order, also across a reload. */
export class OrderCompletedEvent extends ShopFactEvent {
  static readonly eventName = 'vitrine-order-completed';
  /** `null` where the shop's own checkout took it and tells nothing but that it did. */
  readonly order: Order | null;
  /** Which film led to it. */
  readonly attribution: Attribution | undefined;

  constructor(order: Order | null, attribution = order?.attribution) {
    super(OrderCompletedEvent.eventName);
    this.order = order;
    this.attribution = attribution;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vitrine-cart-changed': CartChangedEvent;
    'vitrine-checkout-step-changed': CheckoutStepChangedEvent;
    'vitrine-order-completed': OrderCompletedEvent;
  }
}
