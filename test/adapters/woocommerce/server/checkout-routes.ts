/**
 * The checkout and the orders.
 *
 * @see https://developer.woocommerce.com/docs/apis/store-api/resources-endpoints/checkout
 * @see https://developer.woocommerce.com/docs/apis/store-api/resources-endpoints/order
 */
import { json, refusal } from './answers.js';
import { cartAnswer } from './cart-answer.js';
import { conflict, type RouteRequest } from './cart-routes.js';
import { findArticle, type PlacedOrder, type ServerAddress, type ShopState } from './shop-state.js';

/** `GET /checkout` */
export function readCheckout(request: RouteRequest): Response {
  const { state, session } = request;
  const order = state.setup.drafts === 'early' ? draftOf(request) : state.orders.get(session.draftOrderId);
  return json(200, checkoutAnswer(state, request, order, null));
}

/** `POST /checkout` */
export function placeOrder(request: RouteRequest): Response {
  const { session, body } = request;
  if (session.items.length === 0)
    return refusal(400, 'woocommerce_rest_cart_empty', 'Cannot place an order, your cart is empty.');
  session.billing = { ...session.billing, ...(body['billing_address'] as ServerAddress) };
  session.shipping = { ...session.shipping, ...(body['shipping_address'] as ServerAddress) };
  return refusalOf(request) ?? pay(request, draftOf(request));
}

/** `GET /order/{id}?key=…&billing_email=…` */
export function readOrder({ orders }: ShopState, id: number, query: URLSearchParams): Response {
  const order = orders.get(id);
  if (!order || order.key !== query.get('key'))
    return refusal(401, 'woocommerce_rest_invalid_order', 'Invalid order ID or key provided.');
  if (order.email !== query.get('billing_email'))
    return refusal(401, 'woocommerce_rest_invalid_billing_email', 'Invalid billing email provided.');
  return json(200, { ...order.contents, id, status: order.status });
}

/** Checks in the order in which WooCommerce makes them; the total may be lower than expected, but not higher. */
function refusalOf(request: RouteRequest): Response | undefined {
  const { state, session, body } = request;
  for (const { id, quantity } of session.items) {
    const { stock } = findArticle(state, id)?.article ?? {};
    if (stock === 0) return conflict(request, 'woocommerce_rest_product_out_of_stock', 'out of stock');
    if (stock !== undefined && stock < quantity)
      return conflict(request, 'woocommerce_rest_product_partially_out_of_stock', 'not enough');
  }
  const { totals } = cartAnswer(state, session) as { totals: { total_price: string } };
  if (body['expected_total'] !== undefined && Number(totals.total_price) > Number(body['expected_total']))
    return conflict(request, 'woocommerce_rest_checkout_total_mismatch', 'The order total changed.');
  if (!session.billing['email'])
    return refusal(400, 'woocommerce_rest_invalid_email_address', 'Missing email');
  if (!state.setup.countries.includes(session.shipping['country'] ?? ''))
    return refusal(400, 'woocommerce_rest_invalid_address_country', 'Sorry, we do not ship orders there');
  const method = String(body['payment_method']);
  if (method === '')
    return refusal(400, 'woocommerce_rest_checkout_missing_payment_method', 'No payment method provided.');
  if (!state.setup.gateways.includes(method))
    return refusal(400, 'woocommerce_rest_checkout_payment_method_disabled', `${method} is not available`);
  return undefined;
}

function draftOf({ state, session }: RouteRequest): PlacedOrder {
  const known = state.orders.get(session.draftOrderId);
  if (known && ['checkout-draft', 'pending', 'failed'].includes(known.status)) return known;
  const id = 2000 + state.orders.size;
  const key = `wc_order_${String(id)}VPffqyvgWVqWL`;
  const order = { id, key, status: 'checkout-draft', email: '', note: '', attribution: null, contents: {} };
  state.orders.set(id, order);
  session.draftOrderId = id;
  return order;
}

/** `dummy` does what its data says, `bacs` waits for the money, `offsite` sends the buyer away. */
function pay(request: RouteRequest, order: PlacedOrder): Response {
  const { state, session, body } = request;
  const data = Object.fromEntries(
    ((body['payment_data'] ?? []) as { key: string; value: string }[]).map(({ key, value }) => [key, value]),
  );
  const extensions = (body['extensions'] ?? {}) as Record<string, unknown>;
  order.email = session.billing['email'] ?? '';
  order.note = typeof body['customer_note'] === 'string' ? body['customer_note'] : '';
  order.attribution = extensions['woocommerce/order-attribution'] ?? null;
  order.contents = cartAnswer(state, session);
  order.status = 'pending';
  const method = String(body['payment_method']);
  if (method === 'dummy' && data['result'] === 'error')
    return refusal(400, 'woocommerce_rest_checkout_process_payment_error', 'Payment failed.');
  if (method === 'dummy' && data['result'] === 'failure') {
    order.status = 'failed';
    return json(400, checkoutAnswer(state, request, order, { payment_status: 'failure', redirect_url: '' }));
  }
  if (method === 'offsite') {
    const redirect = { payment_status: 'success', redirect_url: `https://pay.example/${String(order.id)}` };
    return json(200, checkoutAnswer(state, request, order, redirect));
  }
  order.status = method === 'bacs' ? 'on-hold' : 'processing';
  sell(state, request);
  const thanks = `${state.setup.siteUrl}/checkout/order-received/${String(order.id)}/?key=${order.key}`;
  return json(
    200,
    checkoutAnswer(state, request, order, { payment_status: 'success', redirect_url: thanks }),
  );
}

function sell(state: ShopState, { session }: RouteRequest): void {
  for (const { id, quantity } of session.items) {
    const article = findArticle(state, id)?.article;
    if (article?.stock !== undefined) article.stock -= quantity;
  }
  session.items = [];
  session.coupons = [];
}

function checkoutAnswer(
  { setup }: ShopState,
  { session }: RouteRequest,
  order: PlacedOrder | undefined,
  result: object | null,
): object {
  return {
    order_id: order?.id ?? 0,
    status: order?.status ?? 'checkout-draft',
    order_key: order?.key ?? '',
    ...(setup.drafts === 'early' ? { order_number: order ? `2026-${String(order.id)}` : '' } : {}),
    customer_note: order?.note ?? '',
    customer_id: 0,
    billing_address: session.billing,
    shipping_address: session.shipping,
    payment_method: '',
    payment_result: result && { payment_details: [], ...result },
    extensions: {},
  };
}
