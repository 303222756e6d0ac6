/** What became of a checkout elsewhere, when the buyer comes back from it. */
import type { CheckoutReturn } from '../core/checkout-session.js';
import type { Order } from '../core/order.js';
import type { ShopCartStore } from './cart-store.js';
import type { CheckoutDesk } from './checkout-desk.js';
import type { CheckoutMemory, CheckoutRecord } from './checkout-record.js';
import { retrying } from './retry.js';
import type { ShopScope } from './shop-scope.js';

/** What is needed to understand it. */
export interface ReturnParts {
  readonly scope: ShopScope;
  readonly cart: ShopCartStore;
  readonly desk: CheckoutDesk;
  readonly memory: CheckoutMemory;
}

/** The way back in. Both need the memory's lock, and answer whether there is something to show. */
export interface CheckoutReturning {
  /** By the address that the buyer has come to. */
  comeBack(record: CheckoutRecord, address: string): Promise<boolean>;
  /** By the word of a checkout that runs in a frame or a window of this page. */
  hear(record: CheckoutRecord | undefined, outcome: CheckoutReturn): Promise<boolean>;
}

/** Makes it. */
export function createCheckoutReturning({ scope, cart, desk, memory }: ReturnParts): CheckoutReturning {
  const { adapter, host } = scope;

  async function hear(record: CheckoutRecord | undefined, told: CheckoutReturn): Promise<boolean> {
    const { outcome, order } = told;
    if (outcome === 'unknown') return false;
    if (outcome === 'completed') return finish(record, order);
    desk.show({ phase: 'returned', outcome, ...(order ? { order } : {}) });
    return end(outcome === 'pending');
  }

  async function finish(record: CheckoutRecord | undefined, placed: Order | undefined): Promise<boolean> {
    // An address may name an order of another day, which says nothing about this checkout.
    if (placed && !(await memory.claimAnnouncement(placed.id))) return false;
    const attribution = placed?.attribution ?? record?.elsewhere?.attribution;
    const order = placed && attribution ? { ...placed, attribution } : placed;
    desk.show({ phase: 'done', step: 'done', ...(order ? { order } : {}) });
    scope.emit('order-completed', { order: order ?? null, ...(attribution ? { attribution } : {}) });
    return end(true);
  }

  /** In this order, so that a page that dies in between is followed by one that looks again. */
  async function end(isCartGone: boolean): Promise<true> {
    if (isCartGone) {
      cart.expectOrder();
      await cart.reread();
    }
    await memory.forget();
    return true;
  }

  return {
    hear,
    async comeBack(record, address) {
      if (!adapter.readReturn) return false;
      // The page that the buyer left from cannot say how it went on, whatever stands in its address.
      const known = record.elsewhere?.address === address ? '' : address;
      await scope.ready();
      const told = await retrying(host, async () => adapter.readReturn?.(known));
      return told !== undefined && hear(record, told);
    },
  };
}
