/** The checkout of the model backend: contact, one payment method, and a count of the orders. */
import type { CheckoutMode, CheckoutSession } from '../../src/core/checkout-session.js';
import type { CheckoutPatch, CheckoutState, CompleteInput, Requirement } from '../../src/core/checkout.js';
import { totalOf } from '../../src/core/cart.js';
import { CommerceError } from '../../src/core/commerce-error.js';
import type { Cart } from '../../src/core/cart.js';
import type { Order } from '../../src/core/order.js';
import type { ModelBackend } from './model-backend.js';
import type { TestTab } from './test-browser.js';

interface Checkout {
  readonly handle: string;
  email: string | undefined;
  /** What was ordered, once it was. */
  ordered?: { readonly order: Order; readonly cart: Cart; readonly attemptId: string };
}

/** All checkouts of the backend. */
export class ModelCheckouts {
  /** Every order that was placed. */
  readonly orders: Order[] = [];
  /** The checkout that each order came from, in the same order. */
  readonly handles: string[] = [];
  /** The cart stays full after an order, so nothing but the store itself keeps the buyer from ordering twice. */
  careless = false;
  readonly #checkouts = new Map<string, Checkout>();

  readonly #backend: ModelBackend;

  constructor(backend: ModelBackend) {
    this.#backend = backend;
  }

  begin(tab: TestTab, mode: CheckoutMode): Promise<CheckoutSession> {
    return this.#backend
      .call(tab, 'beginCheckout', true, () => {
        if (mode === 'redirect')
          return { mode, url: 'https://shop.example/checkout', target: '_self' as const };
        if (mode === 'native') {
          const checkout: Checkout = { handle: `checkout-${this.#checkouts.size + 1}`, email: undefined };
          this.#checkouts.set(checkout.handle, checkout);
          return checkout.handle;
        }
        throw new CommerceError('unsupported');
      })
      .then((answer) => (typeof answer === 'string' ? this.#session(tab, answer) : answer));
  }

  resume(tab: TestTab, handle: string): Promise<CheckoutSession | null> {
    return this.#backend
      .call(tab, 'resumeCheckout', false, () => this.#checkouts.has(handle))
      .then((known) => (known ? this.#session(tab, handle) : null));
  }

  #session(tab: TestTab, handle: string): CheckoutSession {
    const call = (name: string, mutating: boolean, work: (checkout: Checkout) => void) =>
      this.#backend.call(tab, name, mutating, () => {
        const checkout = this.#find(handle);
        work(checkout);
        return this.#state(checkout);
      });
    return {
      mode: 'native',
      state: this.#state(this.#find(handle)),
      update: (patch) => call('update', true, (checkout) => this.#update(checkout, patch)),
      refresh: () => call('refresh', false, () => undefined),
      complete: (input) => call('complete', true, (checkout) => this.#complete(checkout, input)),
      cancel: () => Promise.resolve(),
    };
  }

  #find(handle: string): Checkout {
    const checkout = this.#checkouts.get(handle);
    if (!checkout) throw new CommerceError('not-found');
    return checkout;
  }

  #update(checkout: Checkout, patch: CheckoutPatch): void {
    if (patch.buyer?.email?.includes('@') === false)
      throw new CommerceError('validation', { issues: [{ field: 'buyer.email', code: 'invalid' }] });
    checkout.email = patch.buyer?.email ?? checkout.email;
  }

  #complete(checkout: Checkout, { attemptId, expectedTotal }: CompleteInput): void {
    if (checkout.ordered?.attemptId === attemptId) return;
    const cart = this.#backend.cart();
    if (!cart || cart.lines.length === 0) throw new CommerceError('checkout-blocked');
    const total = totalOf(cart);
    if (!total || total.amountMinor !== expectedTotal.amountMinor) throw new CommerceError('price-changed');
    const number = String(this.orders.length + 1);
    const order: Order = { id: `order-${number}`, number, status: 'placed', total };
    this.orders.push(order);
    this.handles.push(checkout.handle);
    checkout.ordered = { order, cart, attemptId };
    if (!this.careless) this.#backend.lines = null;
  }

  #state(checkout: Checkout): CheckoutState {
    const cart = checkout.ordered?.cart ?? this.#backend.cart();
    if (!cart) throw new CommerceError('cart-expired');
    const requirements: Requirement[] =
      checkout.email === undefined ? [{ field: 'buyer.email', kind: 'required' }] : [];
    return {
      id: checkout.handle,
      handle: checkout.handle,
      status: checkout.ordered ? 'completed' : requirements.length > 0 ? 'incomplete' : 'ready',
      cart,
      delivery: [],
      paymentMethods: [{ id: 'test', title: 'Test', handler: 'test' }],
      requirements,
      consentRequests: [],
      notices: [],
      ...(checkout.ordered ? { order: checkout.ordered.order } : {}),
    };
  }
}
