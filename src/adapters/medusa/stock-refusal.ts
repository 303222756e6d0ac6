/** Medusa refuses a quantity without saying how many there are, so that is looked up. */
import type { Call } from '../../core/call.js';
import type { NewLine } from '../../core/cart.js';
import type { CommerceError, CommerceErrorCode } from '../../core/commerce-error.js';
import { late } from '../../core/late.js';
import type { MedusaShop } from './medusa-shop.js';
import { withCart } from './open-cart.js';

/** What was refused. */
export interface RefusedQuantity {
  readonly code: CommerceErrorCode;
  readonly lines: readonly NewLine[];
  /** The quantities stand for the whole line instead of coming on top of it. */
  readonly absolute?: boolean;
}

/** The error with the number of pieces that could be added, and `out-of-stock` where there is not one. */
export async function withStock(
  shop: MedusaShop,
  error: CommerceError,
  refused: RefusedQuantity,
  call: Call | undefined,
): Promise<CommerceError> {
  const { code } = refused;
  if (code !== 'insufficient-stock')
    return code === error.code ? error : withCart(error, error.cart, { code });
  try {
    const { withCount } = await late(import('./stock-count.js'));
    return await withCount(shop, error, refused, call);
  } catch {
    // What matters is the refusal; without a number it is told all the same.
    return error;
  }
}
