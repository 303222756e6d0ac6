/** Places the order: checks it, begins the payment, and completes the cart, which is one order however often it is done. */
import type { Buyer } from '../../core/address.js';
import type { Call } from '../../core/call.js';
import { totalOf } from '../../core/cart.js';
import type { CheckoutState, CompleteInput } from '../../core/checkout.js';
import { asCommerceError, CommerceError, type FieldIssue } from '../../core/commerce-error.js';
import { sameMoney } from '../../core/money.js';
import type { PaymentInstrument } from '../../core/payment.js';
import { pendingSession } from './checkout-state.js';
import type { MedusaShop } from './medusa-shop.js';
import { explained, readCart, withCart } from './open-cart.js';
import { bookOrder, cartOf, completionPath, orderOf, stateNow, stateOf } from './order-lookup.js';
import { withStock } from './stock-refusal.js';
import type { MedusaCart, MedusaCompletion, MedusaPaymentCollection } from './store-api-answers.js';

/** The state after ordering; that of the order which was placed already, where this is the second time. */
export async function placeOrder(
  shop: MedusaShop,
  handle: string,
  entered: Buyer,
  input: CompleteInput,
  call?: Call,
): Promise<CheckoutState> {
  const cart = await cartOf(shop, handle, call);
  if (cart?.completed_at !== null) return placedBefore(shop, handle, call);
  const state = await stateOf(shop, cart, entered, call);
  checkOrder(state, input);
  if (needsPayment(cart, state, input.payment)) await beginPayment(shop, cart, input.payment, call);
  const known = orderOf(handle, cart);
  try {
    const completion = await shop.api.send<MedusaCompletion>('POST', completionPath(known), {}, call);
    return await bookOrder(shop, known, completion);
  } catch (thrown) {
    return await afterRefusal(shop, cart, entered, thrown, call);
  }
}

async function placedBefore(
  shop: MedusaShop,
  handle: string,
  call: Call | undefined,
): Promise<CheckoutState> {
  const state = await stateNow(shop, handle, {}, call);
  if (state?.status === 'completed') return state;
  throw new CommerceError('cart-expired', { message: 'the cart of this checkout is gone' });
}

function checkOrder(
  { requirements, paymentMethods, cart }: CheckoutState,
  { payment, expectedTotal }: CompleteInput,
): void {
  const issues: FieldIssue[] = requirements.map(({ field, kind, message }) => ({
    field,
    code: kind,
    ...(message === undefined ? {} : { message }),
  }));
  const isKnown = paymentMethods.some(({ id }) => id === payment?.methodId);
  if (!isKnown && totalOf(cart)?.amountMinor !== 0)
    issues.push({ field: 'payment', code: payment ? 'invalid' : 'required' });
  if (issues.length > 0) throw new CommerceError('validation', { issues, cart });
  if (!sameMoney(totalOf(cart), expectedTotal)) throw new CommerceError('price-changed', { cart });
}

/** A session that the buyer has worked on goes on: a new one would have them confirm again, or pay twice. */
const UNDER_WAY: readonly string[] = ['requires_more', 'authorized', 'captured', 'pending_authorization'];

function needsPayment(
  { payment_collection }: MedusaCart,
  { cart }: CheckoutState,
  payment: PaymentInstrument | undefined,
): payment is PaymentInstrument {
  if (!payment || totalOf(cart)?.amountMinor === 0) return false;
  return !payment_collection?.payment_sessions?.some(
    ({ provider_id, status }) => provider_id === payment.methodId && UNDER_WAY.includes(status),
  );
}

/** The token is handed on as it is: only the provider knows what is in it. */
async function beginPayment(
  { api }: MedusaShop,
  { id }: MedusaCart,
  { methodId, token }: PaymentInstrument,
  call: Call | undefined,
): Promise<void> {
  const data = typeof token === 'string' ? { token } : token;
  try {
    const { payment_collection } = await api.send<{ readonly payment_collection: MedusaPaymentCollection }>(
      'POST',
      '/payment-collections',
      { cart_id: id },
      call,
    );
    const path = `/payment-collections/${payment_collection.id}/payment-sessions`;
    await api.send('POST', path, { provider_id: methodId, data }, call);
  } catch (thrown) {
    const error = asCommerceError(thrown);
    // The provider is down or does not take the token. Nothing was ordered yet, so this is no doubtful outcome.
    const isOfProvider = error.code === 'server' && error.status !== undefined;
    if (!isOfProvider && error.code !== 'validation') throw error;
    throw new CommerceError('payment-failed', { message: error.message, cause: error });
  }
}

/** A payment that waits for the buyer is refused like one that was declined; its session tells them apart. */
async function afterRefusal(
  shop: MedusaShop,
  cart: MedusaCart,
  entered: Buyer,
  thrown: unknown,
  call: Call | undefined,
): Promise<CheckoutState> {
  const error = await explained(shop, thrown, call);
  if (error.code === 'conflict') throw withCart(error, error.cart, { code: 'outcome-unknown' });
  if (error.code === 'payment-declined' || error.code === 'action-required') {
    const now = await readCart(shop, cart.id, call);
    if (now && pendingSession(now)) return stateOf(shop, now, entered, call);
  }
  const lines = error.cart?.lines ?? [];
  throw await withStock(shop, error, { code: error.code, lines, absolute: true }, call);
}
