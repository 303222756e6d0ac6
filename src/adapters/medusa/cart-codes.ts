/** Discount codes: on, off, and the ones that wait for something. */
import type { Call } from '../../core/call.js';
import type { CartResult, Notice } from '../../core/cart.js';
import { asCommerceError } from '../../core/commerce-error.js';
import type { CartRecord } from './cart-record.js';
import { isApplied } from './medusa-cart.js';
import type { MedusaShop } from './medusa-shop.js';
import { changeCart, settle, withCart } from './open-cart.js';

/**
 * Medusa takes a code that has no effect now, and drops it. It is remembered and sent again after each change.
 *
 * @throws CommerceError `discount-invalid` for a code that the shop does not know.
 */
export async function applyCode(shop: MedusaShop, text: string, call?: Call): Promise<CartResult> {
  const code = text.trim();
  const cart = await changeCart(shop, 'POST', '/promotions', { promo_codes: [code] }, call).catch(
    invalidCode,
  );
  const waiting: Notice = { code: 'discount-not-applied', message: `the code ${code} has no effect yet` };
  const notices = isApplied(cart.promotions, code) ? [] : [waiting];
  const change = withCodes((codes) => [...codes.filter((other) => other !== code), code]);
  return settle(shop, cart, { notices, change });
}

/** A code that is not there is fine. */
export async function removeCode(shop: MedusaShop, text: string, call?: Call): Promise<CartResult> {
  const code = text.trim();
  const cart = await changeCart(shop, 'DELETE', '/promotions', { promo_codes: [code] }, call);
  return settle(shop, cart, { change: withCodes((codes) => codes.filter((other) => other !== code)) });
}

function withCodes(
  change: (codes: readonly string[]) => readonly string[],
): (record: CartRecord) => CartRecord {
  return (record) => ({ ...record, codes: change(record.codes) });
}

function invalidCode(thrown: unknown): never {
  const error = asCommerceError(thrown);
  throw error.backendCode === 'invalid_data'
    ? withCart(error, error.cart, { code: 'discount-invalid' })
    : error;
}
