/**
 * Changes of a cart, with the refusals that WooCommerce has for them.
 *
 * @see https://developer.woocommerce.com/docs/apis/store-api/resources-endpoints/cart
 */
import { json, refusal } from './answers.js';
import { cartAnswer, COUPONS } from './cart-answer.js';
import { findArticle, itemKey, type ServerAddress, type Session, type ShopState } from './shop-state.js';

/** What a route is given. */
export interface RouteRequest {
  readonly state: ShopState;
  readonly session: Session;
  readonly body: Readonly<Record<string, unknown>>;
}

type Route = (request: RouteRequest) => Response;

const answerCart: Route = ({ state, session }) => json(200, cartAnswer(state, session));

/** A conflict brings the cart as it is. */
export function conflict({ state, session }: RouteRequest, code: string, message: string): Response {
  return refusal(409, code, message, { cart: cartAnswer(state, session) });
}

export const CART_ROUTES: Readonly<Record<string, Route>> = {
  'GET /cart': answerCart,

  'POST /cart/add-item': (request) => {
    const { state, session, body } = request;
    const id = Number(body['id']);
    const quantity = Number(body['quantity']);
    const found = findArticle(state, id);
    if (!found)
      return refusal(400, 'woocommerce_rest_cart_invalid_product', `Product with ID "${id}" was not found`);
    if (quantity <= 0) return refusal(400, 'woocommerce_rest_product_invalid_quantity', 'Too few');
    const { stock } = found.article;
    const name = found.entry.name;
    if (stock === 0)
      return refusal(400, 'woocommerce_rest_product_out_of_stock', `&quot;${name}&quot; is out of stock.`);
    const item = session.items.find((each) => each.id === id);
    if (stock !== undefined && (item?.quantity ?? 0) + quantity > stock) {
      const message = `not enough &quot;${name}&quot; (${stock} remaining)`;
      return refusal(400, 'woocommerce_rest_product_partially_out_of_stock', message);
    }
    if (item) item.quantity += quantity;
    else session.items.push({ key: itemKey(id), id, quantity });
    return answerCart(request);
  },

  'POST /cart/update-item': (request) => {
    const { state, session, body } = request;
    const item = session.items.find(({ key }) => key === body['key']);
    if (!item) return conflict(request, 'woocommerce_rest_cart_invalid_key', 'Cart item does not exist.');
    const quantity = Number(body['quantity']);
    const maximum = findArticle(state, item.id)?.article.stock || 9999;
    if (quantity < 1 || quantity > maximum)
      return refusal(400, 'invalid_quantity', `The maximum quantity allowed in the cart is ${maximum}`);
    item.quantity = quantity;
    return answerCart(request);
  },

  'POST /cart/remove-item': (request) => {
    const { session, body } = request;
    const left = session.items.filter(({ key }) => key !== body['key']);
    if (left.length === session.items.length)
      return conflict(
        request,
        'woocommerce_rest_cart_invalid_key',
        'Cart item no longer exists or is invalid.',
      );
    session.items = left;
    return answerCart(request);
  },

  'DELETE /cart/items': ({ session }) => {
    session.items = [];
    return json(200, []);
  },

  'POST /cart/apply-coupon': (request) => {
    const { session, body } = request;
    const code = couponCode(body);
    if (COUPONS[code] === undefined)
      return refusal(
        400,
        'woocommerce_rest_cart_coupon_error',
        `&quot;${code}&quot; is an invalid coupon code.`,
      );
    if (session.coupons.includes(code))
      return refusal(400, 'woocommerce_rest_cart_coupon_error', 'Coupon code has already been applied.');
    session.coupons.push(code);
    return answerCart(request);
  },

  'POST /cart/remove-coupon': (request) => {
    const { session, body } = request;
    const code = couponCode(body);
    if (COUPONS[code] === undefined)
      return refusal(400, 'woocommerce_rest_cart_coupon_error', 'Invalid coupon code.');
    if (!session.coupons.includes(code))
      return conflict(request, 'woocommerce_rest_cart_coupon_invalid_code', 'It is not applied.');
    session.coupons = session.coupons.filter((each) => each !== code);
    return answerCart(request);
  },

  'POST /cart/update-customer': (request) => {
    const { session, body } = request;
    const shipping = { ...session.shipping, ...(body['shipping_address'] as ServerAddress | undefined) };
    const billing = { ...session.billing, ...(body['billing_address'] as ServerAddress | undefined) };
    const wrong = { ...wrongIn('shipping_address', shipping), ...wrongIn('billing_address', billing) };
    if (Object.keys(wrong).length > 0)
      return refusal(400, 'rest_invalid_param', `Invalid parameter(s): ${Object.keys(wrong).join(', ')}`, {
        details: wrong,
      });
    session.shipping = shipping;
    session.billing = billing;
    return answerCart(request);
  },

  // A rate that is not offered is stored all the same, and the first one is taken instead.
  'POST /cart/select-shipping-rate': (request) => {
    request.session.rateId = String(request.body['rate_id']);
    return answerCart(request);
  },
};

/** WooCommerce writes codes in small letters. */
function couponCode(body: RouteRequest['body']): string {
  return String(body['code']).toLowerCase();
}

function wrongIn(name: string, address: ServerAddress): object {
  const isGerman = address['country'] === 'DE' && address['postcode'];
  if (isGerman && !/^\d{5}$/.test(address['postcode'] ?? '')) {
    const message = 'The provided postcode / ZIP is not valid';
    return { [name]: { code: 'invalid_postcode', message, data: null } };
  }
  return {};
}
