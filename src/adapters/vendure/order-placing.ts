/** Places the order: checks it, arranges the payment, and pays. Nothing is sent twice; whoever got no answer looks first. */
import type { Call } from '../../core/call.js';
import { totalOf, type Cart } from '../../core/cart.js';
import type { CheckoutState, CompleteInput } from '../../core/checkout.js';
import { CommerceError, type FieldIssue } from '../../core/commerce-error.js';
import { sameMoney } from '../../core/money.js';
import {
  checkoutFragments,
  readCheckout,
  type CheckoutOrder,
  type CheckoutReading,
} from './checkout-reading.js';
import { completedState, openState } from './checkout-state.js';
import { stepBack } from './order-changes.js';
import { REFUSAL } from './order-document.js';
import { findPlacedOrder, isPlaced } from './placed-orders.js';
import { isRefusal, type VendureRefusal } from './shop-api-answers.js';
import { toCart } from './vendure-cart.js';
import { refusalError } from './vendure-errors.js';
import type { VendureShop } from './vendure-shop.js';

const ARRANGE = `mutation {
  result: transitionOrderToState(state: "ArrangingPayment") {
    ...VitrineCheckout ${REFUSAL} ... on OrderStateTransitionError { transitionError }
  }
}`;

const PAY = `mutation ($input: PaymentInput!) {
  result: addPaymentToOrder(input: $input) {
    ...VitrineCheckout ${REFUSAL}
    ... on PaymentDeclinedError { paymentErrorMessage }
    ... on PaymentFailedError { paymentErrorMessage }
    ... on IneligiblePaymentMethodError { eligibilityCheckerMessage }
    ... on OrderStateTransitionError { transitionError }
  }
}`;

/** The state after ordering; that of the order which was placed already, where this is the second time. */
export async function placeOrder(
  shop: VendureShop,
  code: string,
  input: CompleteInput,
  call?: Call,
): Promise<CheckoutState> {
  const reading = await readCheckout(shop, call);
  const { activeOrder: order } = reading;
  if (order?.code !== code) return placedBefore(shop, code, call);
  const state = openState(shop, reading, order);
  if (state.status === 'action-required') return state;
  checkFields(state, input);
  checkTotal(shop, order, input);
  const arranged = order.state === 'ArrangingPayment' ? order : await arrange(shop, order, call);
  if (arranged.totalWithTax !== order.totalWithTax) {
    await stepBack(shop, call);
    throw new CommerceError('price-changed', { cart: toCart(shop, arranged) });
  }
  return pay(shop, reading, arranged, input, call);
}

async function placedBefore(shop: VendureShop, code: string, call: Call | undefined): Promise<CheckoutState> {
  const placed = await findPlacedOrder(shop, code, call);
  if (!placed) throw new CommerceError('cart-expired', { message: 'the order of this checkout is gone' });
  return completedState(shop, placed);
}

function checkFields(
  { requirements, paymentMethods, cart }: CheckoutState,
  { payment }: CompleteInput,
): void {
  const issues: FieldIssue[] = requirements.map(({ field, kind, message }) => ({
    field,
    code: kind,
    ...(message === undefined ? {} : { message }),
  }));
  const isKnown = paymentMethods.some(({ id }) => id === payment?.methodId);
  const isFree = totalOf(cart)?.amountMinor === 0 && paymentMethods.length > 0;
  if (!isKnown && !isFree) issues.push({ field: 'payment', code: payment ? 'invalid' : 'required' });
  if (issues.length > 0) throw new CommerceError('validation', { issues, cart });
}

function checkTotal(shop: VendureShop, order: CheckoutOrder, { expectedTotal }: CompleteInput): void {
  const total = shop.money(order.totalWithTax, order.currencyCode);
  if (!sameMoney(total, expectedTotal))
    throw new CommerceError('price-changed', { cart: toCart(shop, order) });
}

/** Vendure looks at the stock once more. */
async function arrange(
  shop: VendureShop,
  order: CheckoutOrder,
  call: Call | undefined,
): Promise<CheckoutOrder> {
  const result = await send(shop, ARRANGE, {}, call);
  if (!isRefusal(result)) return result;
  const cart = toCart(shop, order);
  const error = refusalError(result, cart);
  const text = result.transitionError ?? '';
  if (!isAboutStock(text, order)) throw error;
  const { message, backendCode } = error;
  throw new CommerceError(stockCode(cart), {
    message,
    cart,
    ...(backendCode === undefined ? {} : { backendCode }),
  });
}

/** The sentence is in the buyer's language, but it names the variants that are short. */
function isAboutStock(text: string, { lines }: CheckoutOrder): boolean {
  return /stock/i.test(text) || lines.some(({ productVariant }) => text.includes(productVariant.name));
}

function stockCode({ lines }: Cart): 'out-of-stock' | 'insufficient-stock' {
  const isGone = lines.some(({ availability }) => availability.status === 'out-of-stock');
  return isGone ? 'out-of-stock' : 'insufficient-stock';
}

async function pay(
  shop: VendureShop,
  reading: CheckoutReading,
  order: CheckoutOrder,
  { payment }: CompleteInput,
  call: Call | undefined,
): Promise<CheckoutState> {
  const token = payment?.token;
  const metadata = typeof token === 'string' ? { token } : (token ?? {});
  // An order that costs nothing wants a payment of nothing.
  const method =
    payment?.methodId ?? reading.eligiblePaymentMethods.find(({ isEligible }) => isEligible)?.code;
  const result = await send(shop, PAY, { input: { method, metadata } }, call);
  if (isRefusal(result)) throw refusalError(result, toCart(shop, order));
  if (isPlaced(result)) return completedState(shop, result);
  const state = openState(shop, reading, result);
  return state.status === 'action-required' ? state : { ...state, status: 'processing' };
}

async function send(
  shop: VendureShop,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  call: Call | undefined,
): Promise<CheckoutOrder | VendureRefusal> {
  const document = `${query} ${checkoutFragments(shop)}`;
  const { result } = await shop.api.ask<{ readonly result: CheckoutOrder | VendureRefusal | null }>({
    query: document,
    variables,
    call,
  });
  if (result) return result;
  throw new CommerceError('server', { message: 'Vendure answered without an order', ambiguous: true });
}
