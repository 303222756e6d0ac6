/** Places an order once: one attempt id per attempt, noted before sending, and never a blind repetition. */
import type { CheckoutState } from '../core/checkout.js';
import type { NativeCheckout } from '../core/checkout-session.js';
import { totalOf } from '../core/cart.js';
import { firstOpenStep, stepOfField, type CheckoutStep } from '../core/checkout-steps.js';
import { asCommerceError, CommerceError } from '../core/commerce-error.js';
import type { Money } from '../core/money.js';
import { paymentPage } from '../core/payment-page.js';
import type { PaymentInstrument } from '../core/payment.js';
import { blocksCheckout, findTotalsFault } from '../core/totals-law.js';
import type { ShopCartStore } from './cart-store.js';
import type { CheckoutDesk } from './checkout-desk.js';
import type { CheckoutGuard } from './checkout-guard.js';
import type { CheckoutMemory } from './checkout-record.js';
import { attributed } from './order-attribution.js';
import { retrying } from './retry.js';
import type { ShopScope } from './shop-scope.js';

/** A payment can take its time. */
const TIMEOUT_MILLISECONDS = 45_000;

/** What an order is placed with. */
export interface OrderingParts {
  readonly scope: ShopScope;
  readonly cart: ShopCartStore;
  readonly desk: CheckoutDesk;
  readonly memory: CheckoutMemory;
  readonly guard: CheckoutGuard;
}

/** Places orders and reads what became of them. `learn` needs the memory's lock. */
export interface Ordering {
  complete(payment?: PaymentInstrument): Promise<void>;
  /** Shows what the backend says of a checkout whose order was sent. */
  learn(state: CheckoutState): Promise<void>;
}

/** Makes the part of a checkout that is the order. */
export function createOrdering({ scope, cart, desk, memory, guard }: OrderingParts): Ordering {
  const { host } = scope;

  async function complete(payment?: PaymentInstrument): Promise<void> {
    const { native, state, view } = desk;
    if (!native || !state || view.phase !== 'steps' || view.busy) return;
    const open = firstOpenStep(state, payment !== undefined || desk.paymentMethodId !== undefined);
    const total = totalOf(state.cart);
    if (open !== 'review') return desk.present(state, { step: open });
    if (!total) return desk.present(state, { step: 'review', error: new CommerceError('checkout-blocked') });
    const cardFault = guard.cardNumberFault(payment);
    if (cardFault) return refuse(cardFault, 'payment');
    const totalsFault = findTotalsFault(state.cart);
    if (totalsFault && blocksCheckout(totalsFault))
      return refuse(new CommerceError('checkout-blocked', { message: totalsFault.message }), 'review');
    desk.work();
    try {
      await desk.enter(() => memory.lock(() => place(native, total, payment)));
    } catch (thrown) {
      desk.show({ phase: 'steps', step: 'review', error: asCommerceError(thrown) });
    }
  }

  function refuse(error: CommerceError, step: CheckoutStep): void {
    desk.show({ phase: 'steps', step, error });
    scope.emit('error', { error });
  }

  /** Another tab may have ordered this very checkout meanwhile, or the buyer begun another one here. */
  async function place(
    native: NativeCheckout,
    expectedTotal: Money,
    payment?: PaymentInstrument,
  ): Promise<void> {
    if (desk.native !== native) return;
    const record = await memory.read();
    const isOurs = record !== undefined && record.handle === desk.handle;
    if (record?.attempt?.sent) {
      // What became of the other tab's order is asked of its checkout; this one may be gone with the cart.
      if (!isOurs) desk.forget();
      return desk.show({ phase: 'unknown' });
    }
    if (!isOurs) {
      const state = await retrying(host, () => native.refresh());
      if (state.status === 'completed') return learn(state);
    }
    const { handle } = desk;
    const attemptId = (isOurs && record.attempt?.id) || host.uuid();
    await memory.write({
      ...(handle === undefined ? {} : { handle }),
      attempt: { id: attemptId, sent: true },
    });
    const input = { expectedTotal, attemptId, ...(payment ? { payment } : {}) };
    try {
      const call = { mutationId: attemptId, timeoutMilliseconds: TIMEOUT_MILLISECONDS };
      const state = await native.complete(input, call);
      if (paymentPage(state)) leave(state);
      else await learn(state);
    } catch (thrown) {
      await explain(thrown, expectedTotal);
    }
  }

  /** The buyer confirms the payment at their bank; the attempt stays noted, so that whoever comes back is told of it. */
  function leave(state: CheckoutState): void {
    desk.take(state);
    desk.show({ phase: 'handed-over' });
  }

  /** The attempt has ended without an order; the next press is another one. */
  async function endAttempt(): Promise<void> {
    const { attempt: _ended, ...record } = (await memory.read()) ?? {};
    await memory.write(record);
  }

  async function learn(state: CheckoutState): Promise<void> {
    desk.take(state);
    switch (state.status) {
      case 'completed':
        return done(state);
      case 'processing':
      case 'unknown':
        return desk.show({ phase: 'unknown' });
      case 'action-required':
        return desk.show({ phase: 'steps', step: 'payment', error: new CommerceError('action-required') });
      case 'canceled':
        await memory.forget();
        return desk.show({ phase: 'failed', error: new CommerceError('checkout-blocked') });
      default:
        await endAttempt();
        return desk.present(state);
    }
  }

  async function done(state: CheckoutState): Promise<void> {
    const order = state.order && attributed(state.order, state.cart);
    desk.show({ phase: 'done', step: 'done', ...(order ? { order } : {}) });
    if (order && (await memory.claimAnnouncement(order.id))) scope.emit('order-completed', { order });
    // In this order, so that a page that dies in between is followed by one that looks again.
    await cart.reread();
    await memory.forget();
  }

  async function explain(thrown: unknown, expectedTotal: Money): Promise<void> {
    const error = asCommerceError(thrown);
    const isLost = !(thrown instanceof CommerceError) || error.ambiguous || error.code === 'outcome-unknown';
    if (isLost) return desk.show({ phase: 'unknown', error });
    scope.emit('error', { error });
    await endAttempt();
    if (error.code === 'price-changed') return askAgain(error, expectedTotal);
    desk.show({ phase: 'steps', step: stepToMend(error), error, issues: error.issues });
  }

  /** Both totals are shown, and the next press orders for the new one. */
  async function askAgain(error: CommerceError, before: Money): Promise<void> {
    const { native } = desk;
    if (!native) return;
    try {
      const state = await retrying(host, () => native.refresh());
      const after = totalOf(state.cart) ?? before;
      desk.present(state, { step: 'review', error, priceChange: { before, after } });
    } catch (thrown) {
      desk.show({ phase: 'failed', error: asCommerceError(thrown) });
    }
  }

  return { complete, learn };
}

function stepToMend(error: CommerceError): CheckoutStep {
  const field = error.issues[0]?.field;
  if (field !== undefined) return stepOfField(field);
  return error.code.startsWith('payment-') ? 'payment' : 'review';
}
