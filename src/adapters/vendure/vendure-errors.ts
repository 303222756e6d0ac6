/** The shapes in which Vendure refuses, in the words of the contract. */
import type { Cart } from '../../core/cart.js';
import { CommerceError, type CommerceErrorCode } from '../../core/commerce-error.js';
import type { GraphqlFault } from '../remote/graphql.js';
import type { VendureRefusal } from './shop-api-answers.js';

/**
 * Refusals that stand in place of an order.
 *
 * @see https://docs.vendure.io/reference/graphql-api/shop/enums#errorcode
 */
const REFUSALS: Readonly<Record<string, CommerceErrorCode>> = {
  INSUFFICIENT_STOCK_ERROR: 'insufficient-stock',
  NEGATIVE_QUANTITY_ERROR: 'invalid-quantity',
  ORDER_LIMIT_ERROR: 'invalid-quantity',
  ORDER_INTERCEPTOR_ERROR: 'conflict',
  ORDER_MODIFICATION_ERROR: 'conflict',
  COUPON_CODE_INVALID_ERROR: 'discount-invalid',
  COUPON_CODE_EXPIRED_ERROR: 'discount-invalid',
  COUPON_CODE_LIMIT_ERROR: 'discount-invalid',
  NO_ACTIVE_ORDER_ERROR: 'cart-expired',
  INELIGIBLE_SHIPPING_METHOD_ERROR: 'validation',
  EMAIL_ADDRESS_CONFLICT_ERROR: 'validation',
  GUEST_CHECKOUT_ERROR: 'checkout-blocked',
  ALREADY_LOGGED_IN_ERROR: 'checkout-blocked',
  ORDER_STATE_TRANSITION_ERROR: 'checkout-blocked',
  ORDER_PAYMENT_STATE_ERROR: 'conflict',
  COUPON_REMOVED_DURING_CHECKOUT_ERROR: 'price-changed',
  INELIGIBLE_PAYMENT_METHOD_ERROR: 'validation',
  PAYMENT_DECLINED_ERROR: 'payment-declined',
  PAYMENT_FAILED_ERROR: 'payment-failed',
};

/** Faults that stand in `errors`. Their messages are in the buyer's language, so only codes tell them apart. */
const FAULTS: Readonly<Record<string, CommerceErrorCode>> = {
  ENTITY_NOT_FOUND: 'not-found',
  FORBIDDEN: 'unauthorized',
  UNAUTHORIZED: 'unauthorized',
  CHANNEL_NOT_FOUND: 'config',
  NO_VALID_CHANNEL: 'config',
  // A custom field that the server does not have, or a server that is too old.
  GRAPHQL_VALIDATION_FAILED: 'config',
  BAD_USER_INPUT: 'config',
  GRAPHQL_PARSE_FAILED: 'config',
};

/** The error for a refusal. Nothing took effect. */
export function refusalError(refusal: VendureRefusal, cart?: Cart): CommerceError {
  const { errorCode, quantityAvailable } = refusal;
  const isSoldOut = errorCode === 'INSUFFICIENT_STOCK_ERROR' && quantityAvailable === 0;
  return new CommerceError(isSoldOut ? 'out-of-stock' : (REFUSALS[errorCode] ?? 'server'), {
    message: `${errorCode}: ${reasonOf(refusal)}`,
    backendCode: errorCode,
    ...(cart ? { cart } : {}),
    ...(quantityAvailable === undefined ? {} : { available: quantityAvailable }),
  });
}

/** @param badInput what it means that Vendure did not know something that was named, such as a line or a country */
export function faultCode(
  { extensions }: GraphqlFault,
  badInput: CommerceErrorCode,
): CommerceErrorCode | undefined {
  const code = extensions?.code ?? '';
  return code === 'USER_INPUT_ERROR' ? badInput : FAULTS[code];
}

function reasonOf(refusal: VendureRefusal): string {
  const { transitionError, paymentErrorMessage, eligibilityCheckerMessage, interceptorError } = refusal;
  return (
    transitionError || paymentErrorMessage || eligibilityCheckerMessage || interceptorError || refusal.message
  );
}
