/** The checkout of the model backend: contact, one payment method, and a count of the orders. */
import type { CheckoutMode, CheckoutReturn, CheckoutSession } from '../../src/core/checkout-session.js';
import type { CheckoutPatch, CheckoutState, CompleteInput, Requirement } from '../../src/core/checkout.js';
import { totalOf } from '../../src/core/cart.js';
import { CommerceError } from '../../src/core/commerce-error.js';
import type { Cart } from '../../src/core/cart.js';
import type { Order } from '../../src/core/order.js';
import type { ModelBackend } from './model-backend.js';
import type { TestTab } from './test-browser.js';

/** What is ordered, or waits for its payment. */
interface Purchase {
  readonly cart: Cart;
  readonly attemptId: string;
  readonly order: Order;
}

interface Checkout {
  readonly handle: string;
  /** Counts what the cart was before each order. */
  readonly generation: number;
  email: string | undefined;
  /** The provider has not said yet whether it pays. */
  waiting?: Purchase;
  ordered?: Purchase;
}

/** Somebody who looks at the orders as they leave a tab, and at what the tab hears of them. */
export interface OrderObserver {
  sent(input: CompleteInput): void;
  failed(error: unknown): void;
}

/** All checkouts of the backend. */
export class ModelCheckouts {
  /** Every order that was placed. */
  readonly orders: Order[] = [];
  /** The checkout that each order came from, in the same order. */
  readonly handles: string[] = [];
  /** The cart stays full after an order, so nothing but the store itself keeps the buyer from ordering twice. */
  careless = false;
  /** A second checkout of the same cart is the first one again. */
  reuses = false;
  /** Payments are settled later, by `settlePayments`. */
  slow = false;
  /** Where the buyer confirms payments that are settled later. */
  bankUrl: string | undefined;
  /** What the shop says of an address that a buyer came back to. */
  readReturn: (address: string) => CheckoutReturn = () => ({ outcome: 'unknown' });
  observer: OrderObserver | undefined;
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
        if (mode === 'native') return this.#open().handle;
        throw new CommerceError('unsupported');
      })
      .then((answer) => (typeof answer === 'string' ? this.#session(tab, answer) : answer));
  }

  resume(tab: TestTab, handle: string): Promise<CheckoutSession | null> {
    return this.#backend
      .call(tab, 'resumeCheckout', false, () => this.#checkouts.has(handle))
      .then((known) => (known ? this.#session(tab, handle) : null));
  }

  /** The provider says of every payment that waits whether it pays. */
  settlePayments(pays: boolean): void {
    for (const checkout of this.#checkouts.values()) {
      const { waiting } = checkout;
      delete checkout.waiting;
      if (waiting && pays) this.#place(checkout, waiting);
    }
  }

  #open(): Checkout {
    const generation = this.orders.length;
    const open = [...this.#checkouts.values()].find((checkout) => checkout.generation === generation);
    if (this.reuses && open) return open;
    const handle = `checkout-${this.#checkouts.size + 1}`;
    const checkout: Checkout = { handle, generation, email: undefined };
    this.#checkouts.set(handle, checkout);
    return checkout;
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
      complete: async (input) => {
        this.observer?.sent(input);
        try {
          return await call('complete', true, (checkout) => this.#complete(checkout, input));
        } catch (thrown) {
          this.observer?.failed(thrown);
          throw thrown;
        }
      },
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
    const known = checkout.ordered ?? checkout.waiting;
    if (known?.attemptId === attemptId) return;
    if (checkout.waiting) throw new CommerceError('outcome-unknown');
    const cart = this.#backend.cart();
    if (!cart || cart.lines.length === 0) throw new CommerceError('checkout-blocked');
    const total = totalOf(cart);
    if (!total || total.amountMinor !== expectedTotal.amountMinor) throw new CommerceError('price-changed');
    const order: Order = { id: `order-${attemptId}`, number: attemptId, status: 'placed', total };
    if (this.slow) checkout.waiting = { order, cart, attemptId };
    else this.#place(checkout, { order, cart, attemptId });
  }

  #place(checkout: Checkout, purchase: Purchase): void {
    const number = String(this.orders.length + 1);
    const order: Order = { ...purchase.order, id: `order-${number}`, number };
    this.orders.push(order);
    this.handles.push(checkout.handle);
    checkout.ordered = { ...purchase, order };
    if (!this.careless) this.#backend.lines = null;
  }

  #state(checkout: Checkout): CheckoutState {
    const { ordered, waiting, email } = checkout;
    const cart = ordered?.cart ?? waiting?.cart ?? this.#backend.cart();
    if (!cart) throw new CommerceError('cart-expired');
    const requirements: Requirement[] =
      email === undefined ? [{ field: 'buyer.email', kind: 'required' }] : [];
    const open = requirements.length > 0 ? 'incomplete' : 'ready';
    const pending = this.bankUrl === undefined ? 'processing' : 'action-required';
    return {
      id: checkout.handle,
      handle: checkout.handle,
      status: ordered ? 'completed' : waiting ? pending : open,
      cart,
      delivery: [],
      paymentMethods: [{ id: 'test', title: 'Test', handler: 'test' }],
      requirements,
      consentRequests: [],
      notices: [],
      ...(ordered ? { order: ordered.order } : {}),
      ...(waiting && this.bankUrl !== undefined ? { continueUrl: this.bankUrl } : {}),
    };
  }
}
