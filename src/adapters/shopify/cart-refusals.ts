/** Why Shopify did not do what was asked of a cart, and what it did differently. */
import type { Cart, Notice } from '../../core/cart.js';
import { CommerceError, type CommerceErrorCode } from '../../core/commerce-error.js';
import type { RawUserError, RawWarning } from './cart-answers.js';
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

const NOT_ENOUGH = 'MERCHANDISE_NOT_ENOUGH_STOCK';
const SOLD_OUT = 'MERCHANDISE_OUT_OF_STOCK';

/** Whether stock was short. */
export function isShortage({ code }: RawWarning): boolean {
  return code === NOT_ENOUGH || code === SOLD_OUT;
}

/** What was adjusted. A shortage names a line, which may be gone. */
export function noticesOf(warnings: readonly RawWarning[], { lines }: Cart, requested?: number): Notice[] {
  return warnings.map((warning): Notice => {
    const message = withoutCartIds(warning.message);
    if (warning.code.startsWith('DISCOUNT_')) return { code: 'discount-not-applied', message };
    if (!isShortage(warning)) return { code: 'other', message: `${warning.code}: ${message}` };
    const line = lines.find(({ id }) => id === warning.target);
    if (!line) return { code: 'line-removed', message };
    const { id, variantId, quantity } = line;
    const asked = requested === undefined ? {} : { requested };
    return { code: 'quantity-adjusted', message, lineId: id, variantId, actual: quantity, ...asked };
  });
}
