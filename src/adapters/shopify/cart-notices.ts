/** What Shopify did differently from what was asked of a cart. */
import type { Cart, Notice } from '../../core/cart.js';
import type { RawWarning } from './cart-answers.js';
import { withoutCartIds } from './global-id.js';

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
