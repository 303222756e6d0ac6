/** Discount codes, which WooCommerce calls coupons and writes in small letters. */
import type { Call } from '../../core/call.js';
import type { CartResult } from '../../core/cart.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { WooCart } from './store-api-answers.js';
import { settle, withConflictCart } from './settled-cart.js';
import type { WooCommerceShop } from './woocommerce-shop.js';

/** A code that is applied already is fine. @throws CommerceError `discount-invalid`. */
export function applyCode(shop: WooCommerceShop, code: string, call?: Call): Promise<CartResult> {
  return changeCode(shop, { path: '/cart/apply-coupon', code, shallBeThere: true }, call);
}

/** A code that is gone already is fine. */
export function removeCode(shop: WooCommerceShop, code: string, call?: Call): Promise<CartResult> {
  return changeCode(shop, { path: '/cart/remove-coupon', code, shallBeThere: false }, call);
}

interface CodeChange {
  readonly path: string;
  readonly code: string;
  readonly shallBeThere: boolean;
}

async function changeCode(
  shop: WooCommerceShop,
  { path, code, shallBeThere }: CodeChange,
  call?: Call,
): Promise<CartResult> {
  if (!(await shop.session.mayHaveCart())) throw new CommerceError('cart-expired');
  try {
    return await settle(shop, await shop.api.change('POST', path, { code }, call));
  } catch (thrown) {
    const error = await withConflictCart(shop, thrown);
    if (error.code !== 'discount-invalid') throw error;
    const cart = await shop.readCart(call);
    if (cart && hasCode(cart, code) === shallBeThere) return settle(shop, cart);
    throw error;
  }
}

function hasCode({ coupons }: WooCart, code: string): boolean {
  return coupons.some((coupon) => coupon.code.toLowerCase() === code.trim().toLowerCase());
}
