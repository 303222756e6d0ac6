/** Places an order once: checks it, notes the attempt, sends it, and says what became of it. */
import type { Call } from '../../core/call.js';
import { totalOf, type Cart } from '../../core/cart.js';
import type { CheckoutState, CompleteInput } from '../../core/checkout.js';
import { CommerceError, type FieldIssue } from '../../core/commerce-error.js';
import { sameMoney } from '../../core/money.js';
import type { PaymentInstrument } from '../../core/payment.js';
import { safeUrl } from '../../core/safe-url.js';
import { readAttribution } from '../remote/attribution-text.js';
import { utmParameters } from '../redirect/utm.js';
import type { CartRecord, OrderAttempt } from './cart-record.js';
import { completedState, gatewayOf, openState, sentState } from './checkout-state.js';
import { orderFrame } from './known-orders.js';
import { bookOrder, knownOrder } from './order-attempt.js';
import { withConflictCart } from './settled-cart.js';
import type { WooCart, WooCheckout } from './store-api-answers.js';
import { shopAmount } from './woocommerce-money.js';
import type { WooCommerceShop } from './woocommerce-shop.js';

/**
 * Orders the cart that the buyer saw.
 *
 * @throws CommerceError `validation`, `insufficient-stock`, `price-changed`, `payment-declined`, … with the cart; ambiguous when
 *   the answer was lost.
 */
export async function placeOrder(
  shop: WooCommerceShop,
  record: CartRecord,
  seen: Cart,
  input: CompleteInput,
  call?: Call,
): Promise<CheckoutState> {
  const cart = await shop.api.readOwn<WooCart>('/cart', call);
  const state = openState(shop.options, cart, record);
  checkOrder(state, seen, cart, input);
  const attempt = await noteAttempt(shop, cart, input, call);
  const placed = await sendOrder(shop, seen, orderOf(shop, cart, record, input), call);
  return finish(shop, state.cart, record, attempt, placed);
}

async function sendOrder(
  shop: WooCommerceShop,
  seen: Cart,
  content: object,
  call: Call | undefined,
): Promise<WooCheckout> {
  try {
    return await shop.api.change<WooCheckout>('POST', '/checkout', content, call);
  } catch (thrown) {
    const error = await withConflictCart(shop, thrown);
    if (error.ambiguous) throw error;
    await shop.records.edit(({ attempt: _ended, ...rest }) => rest);
    throw error.cart && hasFewerPieces(error.cart, seen) ? tooFew(error.cart, error) : error;
  }
}

/** The shop refuses only a higher total than expected, and older versions refuse none: what was seen must be what is ordered. */
function checkOrder(
  state: CheckoutState,
  seen: Cart,
  cart: WooCart,
  { expectedTotal, payment }: CompleteInput,
): void {
  if (hasFewerPieces(state.cart, seen)) throw tooFew(state.cart);
  const issues: FieldIssue[] = state.requirements.map(({ field, kind, message }) => ({
    field,
    code: kind,
    ...(message === undefined ? {} : { message }),
  }));
  const isKnown = state.paymentMethods.some(
    ({ id, handler }) => id === payment?.methodId && handler === payment.handler,
  );
  if (cart.needs_payment && !isKnown)
    issues.push({ field: 'payment', code: payment ? 'invalid' : 'required' });
  if (issues.length > 0) throw new CommerceError('validation', { issues, cart: state.cart });
  if (!sameMoney(totalOf(state.cart), expectedTotal))
    throw new CommerceError('price-changed', { cart: state.cart });
}

/** WooCommerce lowers the quantities of a cart by itself when stock runs short. */
function hasFewerPieces(now: Cart, seen: Cart): boolean {
  return seen.lines.some(({ key, quantity }) => {
    const line = now.lines.find((other) => other.key === key);
    return (line?.quantity ?? 0) < quantity;
  });
}

function tooFew(cart: Cart, cause?: CommerceError): CommerceError {
  const code = cause?.code === 'out-of-stock' ? 'out-of-stock' : 'insufficient-stock';
  return new CommerceError(code, { cart, cause, message: 'there are fewer pieces than were seen' });
}

/** Until 10.8 WooCommerce makes a draft of the order beforehand, by which an order whose answer was lost is found again. */
async function noteAttempt(
  { api, records }: WooCommerceShop,
  { billing_address: { email } }: WooCart,
  { attemptId }: CompleteInput,
  call: Call | undefined,
): Promise<OrderAttempt> {
  const draft = await api.readOwn<WooCheckout>('/checkout', call);
  const order = draft.order_id > 0 ? { order: namesOf(draft) } : {};
  const attempt: OrderAttempt = { id: attemptId, email, ...order };
  await records.edit((record) => ({ ...record, attempt }));
  return attempt;
}

function orderOf(
  { options }: WooCommerceShop,
  { billing_address, shipping_address, totals }: WooCart,
  { note, attribution }: CartRecord,
  { expectedTotal, payment }: CompleteInput,
): object {
  const utm = utmParameters(options.utm ?? {}, readAttribution(attribution) ?? {});
  const source = utm.length > 0 ? { source_type: 'utm', ...Object.fromEntries(utm) } : undefined;
  return {
    billing_address,
    shipping_address,
    payment_method: payment?.methodId ?? '',
    payment_data: payment ? paymentData(payment, gatewayOf(options, payment.methodId)?.tokenKey) : [],
    expected_total: shopAmount(expectedTotal, totals),
    ...(note === undefined ? {} : { customer_note: note }),
    ...(source ? { extensions: { 'woocommerce/order-attribution': source } } : {}),
  };
}

/** What the gateway wants, as the payment handler hands it over. */
function paymentData({ token }: PaymentInstrument, tokenKey: string | undefined): readonly object[] {
  if (typeof token === 'string') return tokenKey === undefined ? [] : [{ key: tokenKey, value: token }];
  return Object.entries(token).map(([key, value]) => ({
    key,
    value: typeof value === 'boolean' ? value : String(value),
  }));
}

async function finish(
  shop: WooCommerceShop,
  cart: Cart,
  record: CartRecord,
  attempt: OrderAttempt,
  placed: WooCheckout,
): Promise<CheckoutState> {
  const order = namesOf(placed);
  const redirectUrl = safeUrl(placed.payment_result?.redirect_url, { base: `${shop.siteUrl}/` });
  const isThanks = redirectUrl !== undefined && /[/?&]order-received[/=]/.test(redirectUrl);
  if (placed.status === 'pending' && !isThanks) {
    const confirmation = redirectUrl === undefined ? {} : { confirmationUrl: redirectUrl };
    await shop.records.edit((now) => ({ ...now, attempt: { ...attempt, order, ...confirmation } }));
    return sentState(
      record.id,
      cart,
      redirectUrl === undefined ? 'processing' : 'action-required',
      redirectUrl,
    );
  }
  const known = { ...knownOrder(record, attempt, order), ...(isThanks ? { permalinkUrl: redirectUrl } : {}) };
  await bookOrder(shop, known);
  const { lines, totals } = cart;
  return completedState(record.id, cart, {
    ...orderFrame(known, placed.status),
    total: totalOf(cart) ?? { amountMinor: 0, currency: cart.currency },
    lines,
    totals,
    placedAt: new Date(shop.host.now()).toISOString(),
  });
}

function namesOf({ order_id, order_key, order_number }: WooCheckout): NonNullable<OrderAttempt['order']> {
  return { id: order_id, key: order_key, number: order_number || String(order_id) };
}
