/** Why Shopify did not do what was asked of a cart. */
import type { Cart } from '../../core/cart.js';
import { CommerceError, type CommerceErrorCode } from '../../core/commerce-error.js';
import type { RawUserError } from './cart-answers.js';
import { withoutCartIds } from './global-id.js';

/** `CartErrorCode`: https://shopify.dev/docs/api/storefront/latest/enums/CartErrorCode */
const CODES: Readonly<Record<string, CommerceErrorCode>> = {
  INVALID_MERCHANDISE_LINE: 'not-found',
  MERCHANDISE_NOT_APPLICABLE: 'not-found',
  INVALID_INCREMENT: 'invalid-quantity',
  LESS_THAN: 'invalid-quantity',
  MINIMUM_NOT_MET: 'invalid-quantity',
  MAXIMUM_EXCEEDED: 'invalid-quantity',
  VARIANT_REQUIRES_SELLING_PLAN: 'unsupported',
  SERVICE_UNAVAILABLE: 'server',
};

/** Whether the cart itself is what Shopify does not know. */
export function isCartGone({ field }: RawUserError): boolean {
  return field?.at(-1) === 'cartId';
}

/** The refusal as an error. Nothing took effect. */
export function refusalOf({ code, field, message }: RawUserError, cart: Cart | undefined): CommerceError {
  const place = field?.at(-1);
  const ofField = place === 'quantity' ? 'invalid-quantity' : isThing(place) ? 'not-found' : 'validation';
  return new CommerceError(CODES[code ?? ''] ?? ofField, {
    message: withoutCartIds(message),
    ...(code ? { backendCode: code } : {}),
    ...(cart ? { cart } : {}),
  });
}

function isThing(place: string | undefined): boolean {
  return place === 'merchandiseId' || place === 'id' || place === 'lineIds';
}
