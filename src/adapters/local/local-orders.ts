/** Places an order once: checks it, hands it to the merchant, and books it. */
import type { Call } from '../../core/call.js';
import { totalOf } from '../../core/cart.js';
import type { CompleteInput, Requirement } from '../../core/checkout.js';
import { CommerceError, type FieldIssue } from '../../core/commerce-error.js';
import { money, sameMoney } from '../../core/money.js';
import type { Order } from '../../core/order.js';
import type { PaymentInstrument } from '../../core/payment.js';
import type { CartRecord, StoredCart } from '../own-cart/cart-record.js';
import { chosenDelivery, type PricedCart } from '../own-cart/cart-sums.js';
import type { Catalog } from '../own-cart/catalog-file/catalog-index.js';
import { paymentMethodsOf } from '../own-cart/catalog-file/catalog-shop-facts.js';
import { sell, stockOf } from '../own-cart/catalog-file/stock.js';
import { late } from '../../core/late.js';
import { askMerchant } from '../own-cart/merchant.js';
import type { LocalAdapterOptions, OrderAnswer, PlacedOrder } from './local-options.js';
import type { LocalShop } from './local-shop.js';

/** Everything that an order is made of. */
export interface OrderDraft {
  readonly catalog: Catalog;
  readonly record: CartRecord;
  readonly stored: StoredCart;
  readonly priced: PricedCart;
  readonly requirements: readonly Requirement[];
}

/**
 * Places the order in the record, where it takes the place of the cart.
 *
 * @throws CommerceError `validation`, `out-of-stock`, `insufficient-stock`, `price-changed` or `payment-declined`; and what
 *   the merchant's `placeOrder` threw, as `server` with an unknown outcome when that was no `CommerceError`.
 */
export async function placeOrder(
  shop: LocalShop,
  options: LocalAdapterOptions,
  draft: OrderDraft,
  input: CompleteInput,
  call?: Call,
): Promise<Order> {
  checkFields(draft, input);
  checkStock(draft);
  const { cart } = draft.priced;
  const total = totalOf(cart) ?? money(0, cart.currency);
  if (!sameMoney(total, input.expectedTotal)) throw new CommerceError('price-changed', { cart });
  if (isDeclined(input.payment)) throw new CommerceError('payment-declined', { cart });

  const placed = placedOrder(shop, draft, input);
  const answer = await handOver(shop, options, placed, call);
  const { attribution } = placed;
  const order: Order = {
    id: placed.id,
    number: placed.number,
    status: 'placed',
    total,
    lines: cart.lines,
    totals: cart.totals,
    placedAt: new Date(shop.host.now()).toISOString(),
    ...(attribution ? { attribution } : {}),
    ...answer,
  };
  book(draft, order, input.attemptId);
  return order;
}

/** Gives the order to the merchant, by code or by mail. */
async function handOver(
  { host }: LocalShop,
  { placeOrder: place, orderUrl }: LocalAdapterOptions,
  placed: PlacedOrder,
  call: Call | undefined,
): Promise<OrderAnswer | undefined> {
  if (place) return askMerchant('placeOrder', () => place(placed, call));
  if (orderUrl === undefined) return undefined;
  const { postOrder } = await late(import('./order-webhook.js'));
  return postOrder(host, orderUrl, placed, call);
}

function checkFields({ catalog, priced, requirements }: OrderDraft, { payment }: CompleteInput): void {
  const issues: FieldIssue[] = requirements.map(({ field, kind, message }) => ({
    field,
    code: kind,
    ...(message === undefined ? {} : { message }),
  }));
  const methods = paymentMethodsOf(catalog);
  const isPaid = totalOf(priced.cart)?.amountMinor === 0 || methods.length === 0;
  const isKnown = methods.some(({ id, handler }) => id === payment?.methodId && handler === payment.handler);
  if (!isPaid && !isKnown) issues.push({ field: 'payment', code: payment ? 'invalid' : 'required' });
  if (issues.length > 0) throw new CommerceError('validation', { issues, cart: priced.cart });
}

/** Lines of the same variant share its stock. */
function checkStock({ catalog, record, stored, priced: { cart } }: OrderDraft): void {
  const wanted = new Map<string, number>();
  for (const { variantId, quantity } of stored.lines) {
    const pieces = (wanted.get(variantId) ?? 0) + quantity;
    wanted.set(variantId, pieces);
    const variant = catalog.entries.get(variantId)?.variant;
    const available = variant && stockOf(variant, record.sold);
    if (available === undefined || pieces <= available) continue;
    const code = available === 0 ? 'out-of-stock' : 'insufficient-stock';
    throw new CommerceError(code, { available, cart, message: `"${variantId}": only ${available} there` });
  }
}

/** The test payment says no when its token asks for it. */
function isDeclined(payment: PaymentInstrument | undefined): boolean {
  if (payment?.handler !== 'test') return false;
  return typeof payment.token === 'string' ? payment.token === 'decline' : payment.token['decline'] === true;
}

function placedOrder(shop: LocalShop, { stored, priced }: OrderDraft, input: CompleteInput): PlacedOrder {
  const { buyer = {}, shippingAddress, billingAddress, consents = {}, attribution } = stored.checkout;
  const delivery = chosenDelivery(priced.delivery);
  const id = shop.host.uuid();
  return {
    id,
    number: orderNumber(shop.host.now(), id),
    attemptId: input.attemptId,
    cart: priced.cart,
    buyer,
    ...(shippingAddress ? { shippingAddress } : {}),
    ...(billingAddress ? { billingAddress } : {}),
    ...(delivery ? { delivery } : {}),
    ...(input.payment ? { payment: input.payment } : {}),
    consents,
    ...(attribution ? { attribution } : {}),
  };
}

/** The day and four signs, short enough to be read out: `260114-7KQ2`. */
function orderNumber(nowMilliseconds: number, id: string): string {
  const day = new Date(nowMilliseconds).toISOString().slice(2, 10).replaceAll('-', '');
  return `${day}-${id.replaceAll('-', '').slice(-4).toUpperCase()}`;
}

function book({ catalog, record, stored }: OrderDraft, order: Order, attemptId: string): void {
  for (const { variantId, quantity } of stored.lines) {
    const variant = catalog.entries.get(variantId)?.variant;
    if (variant) sell(variant, quantity, record.sold);
  }
  record.orders.push({ cartId: stored.id, attemptId, order });
  record.cart = null;
}
