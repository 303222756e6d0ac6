/** Watches a checkout from outside: what was sent, what the buyer was told, and whether the one fits the other. */
import type { CompleteInput } from '../../src/core/checkout.js';
import { totalOf } from '../../src/core/cart.js';
import { CommerceError } from '../../src/core/commerce-error.js';
import type { ModelBackend } from './model-backend.js';
import type { OrderObserver } from './model-checkout.js';
import type { ModelShop } from './model-shop.js';
import type { TestBrowser } from './test-browser.js';

/** One witness of one browser. */
export class CheckoutWitness implements OrderObserver {
  readonly faults: string[] = [];
  readonly #told: string[] = [];
  /** Totals that stood in sight when the order button was pressed. */
  readonly #pressed = new Set<number>();
  /** Failures after which nobody knows whether there is an order. */
  readonly #lost = new WeakSet<Error>();
  readonly #browser: TestBrowser;
  readonly #backend: ModelBackend;

  constructor(browser: TestBrowser, backend: ModelBackend) {
    this.#browser = browser;
    this.#backend = backend;
    backend.checkouts.observer = this;
  }

  watch({ shop }: ModelShop): void {
    shop.on('order-completed', ({ order }) => this.#told.push(order?.id ?? ''));
    shop.checkout.$checkout.listen(({ phase, error }) => {
      if (error && this.#lost.has(error) && phase !== 'unknown')
        this.faults.push(`an order without an answer was shown as ${phase}`);
    });
  }

  /** The buyer presses the order button with this in sight. */
  press({ shop }: ModelShop): void {
    const { state } = shop.checkout.$checkout.get();
    const total = state && totalOf(state.cart);
    if (total) this.#pressed.add(total.amountMinor);
  }

  sent({ expectedTotal }: CompleteInput): void {
    if (!this.#pressed.has(expectedTotal.amountMinor))
      this.faults.push(`${expectedTotal.amountMinor} was ordered for, which nobody saw`);
  }

  failed(error: unknown): void {
    if (!(error instanceof CommerceError)) return;
    if (error.ambiguous || error.code === 'outcome-unknown') this.#lost.add(error);
  }

  /** What does not hold at the end, when the network is well and everything has settled. */
  conclude(tabs: readonly ModelShop[]): readonly string[] {
    const { orders, handles, careless } = this.#backend.checkouts;
    if (orders.length > 1 && !careless) this.faults.push(`${orders.length} orders of one cart`);
    if (new Set(handles).size < handles.length) this.faults.push(`orders of the checkouts ${handles.join()}`);
    if (new Set(this.#told).size < this.#told.length) this.faults.push(`told of twice: ${this.#told.join()}`);
    const lost = orders.find(({ id }, index) => !this.#isTold(id) && !this.#isReplaced(handles[index] ?? ''));
    if (lost) this.faults.push(`${lost.id} was never told of`);
    const made = this.#told.find((id) => orders.every((order) => order.id !== id));
    if (made) this.faults.push(`${made} was told of and is no order`);
    this.#concludeCarts(tabs, careless);
    return this.faults;
  }

  #isTold(orderId: string): boolean {
    return this.#browser.memoryText('announced-orders').includes(orderId);
  }

  /** An order that came later than the answer that there is none, when the buyer had begun another checkout. */
  #isReplaced(handle: string): boolean {
    const record = this.#browser.memoryText('checkout');
    return this.#backend.late.has('complete') && record !== '' && !record.includes(`"${handle}"`);
  }

  /** No piece is lost without an order, and none is left after one. */
  #concludeCarts(tabs: readonly ModelShop[], careless: boolean): void {
    const { orders } = this.#backend.checkouts;
    const pieces = orders.length > 0 && !careless ? 0 : this.#backend.quantity('mug');
    for (const { shop } of tabs) {
      const { phase } = shop.checkout.$checkout.get();
      if (phase === 'unknown') this.faults.push('an outcome that can be asked for is still unknown');
      const { status, cart } = shop.cart.$cart.get();
      const shown = cart.itemCount;
      if (status === 'ready' && shown !== pieces)
        this.faults.push(`a tab shows ${shown} pieces, the shop has ${pieces}`);
    }
  }
}
