/** Refusals of the Store API in the words of the contract. */
import type { CommerceErrorCode, FieldIssue } from '../../core/commerce-error.js';
import { decodeEntities } from '../remote/plain-text.js';
import type { WooFieldRefusal, WooRefusal } from './store-api-answers.js';
import { StoreRefusal } from './store-refusal.js';

/** @see https://developer.woocommerce.com/docs/apis/store-api/resources-endpoints/cart#error-response */
const CODES: Readonly<Record<string, CommerceErrorCode>> = {
  woocommerce_rest_product_out_of_stock: 'out-of-stock',
  woocommerce_product_out_of_stock: 'out-of-stock',
  woocommerce_rest_product_partially_out_of_stock: 'insufficient-stock',
  woocommerce_product_not_enough_stock: 'insufficient-stock',
  woocommerce_stock_availability_error: 'insufficient-stock',
  woocommerce_rest_product_not_purchasable: 'not-found',
  woocommerce_rest_cart_invalid_product: 'not-found',
  woocommerce_rest_cart_invalid_key: 'not-found',
  woocommerce_rest_product_invalid_quantity: 'invalid-quantity',
  woocommerce_rest_product_too_many_in_cart: 'invalid-quantity',
  invalid_quantity: 'invalid-quantity',
  readonly_quantity: 'invalid-quantity',
  woocommerce_rest_cart_coupon_error: 'discount-invalid',
  woocommerce_rest_cart_coupon_disabled: 'discount-invalid',
  woocommerce_rest_cart_coupon_invalid_code: 'discount-invalid',
  woocommerce_rest_coupon_reserve_failed: 'discount-invalid',
  woocommerce_coupons_error: 'discount-invalid',
  woocommerce_rest_cart_empty: 'checkout-blocked',
  woocommerce_rest_checkout_total_mismatch: 'price-changed',
  woocommerce_rest_checkout_process_payment_error: 'payment-declined',
  rate_limit_exceeded: 'rate-limited',
};

/** Refusals that concern one field of a checkout. */
const FIELDS: Readonly<Record<string, string>> = {
  woocommerce_rest_checkout_missing_payment_method: 'payment',
  woocommerce_rest_checkout_payment_method_disabled: 'payment',
  woocommerce_rest_invalid_shipping_option: 'delivery',
  woocommerce_rest_invalid_address_country: 'shippingAddress.country',
  woocommerce_rest_invalid_email_address: 'buyer.email',
  'registration-error-invalid-email': 'buyer.email',
  'registration-error-email-exists': 'buyer.email',
};

const ADDRESS_FIELDS: Readonly<Record<string, string>> = {
  first_name: 'firstName',
  last_name: 'lastName',
  address_1: 'line1',
  address_2: 'line2',
  state: 'region',
  postcode: 'postalCode',
};

/** The error for a refusal. Nothing took effect. */
export function refusalError(refusal: WooRefusal, { status, headers }: Response): StoreRefusal {
  const { code = '', message = '', data, payment_result } = refusal;
  const known = payment_result?.payment_status === 'failure' ? 'payment-declined' : CODES[code];
  const issues = issuesOf(code, message, data?.details ?? {});
  const seconds = Number(headers.get('ratelimit-retry-after') ?? Number.NaN);
  const details = {
    message: `${code || status}: ${decodeEntities(message)}`,
    backendCode: code,
    status,
    issues,
    ...(Number.isFinite(seconds) ? { retryAfterMilliseconds: seconds * 1000 } : {}),
  };
  return new StoreRefusal(
    known ?? (issues.length > 0 ? 'validation' : codeOfStatus(status)),
    details,
    data?.cart,
  );
}

function codeOfStatus(status: number): CommerceErrorCode {
  return status === 404 ? 'not-found' : status === 409 ? 'conflict' : 'validation';
}

function issuesOf(
  code: string,
  message: string,
  details: Readonly<Record<string, WooFieldRefusal>>,
): readonly FieldIssue[] {
  const field = FIELDS[code];
  if (field !== undefined) return [{ field, code: 'invalid', message: decodeEntities(message) }];
  const found = Object.entries(details).flatMap(([address, refusal]) =>
    [refusal, ...(refusal.additional_errors ?? [])].map((each) => addressIssue(address, each)),
  );
  // A buyer who bills to where it is delivered would read everything twice.
  const shipping = found.filter(({ field }) => !field.startsWith('billingAddress'));
  return shipping.length > 0 ? shipping : found;
}

/** `invalid_postcode` of `shipping_address` → `shippingAddress.postalCode`. */
function addressIssue(address: string, { code = '', message = '' }: WooFieldRefusal): FieldIssue {
  const name = code.replace(/^invalid_/, '');
  const path = address === 'billing_address' ? 'billingAddress' : 'shippingAddress';
  const field = name === 'email' ? 'buyer.email' : `${path}.${ADDRESS_FIELDS[name] ?? name}`;
  return { field, code: 'invalid', message: decodeEntities(message) };
}
