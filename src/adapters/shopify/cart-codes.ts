/** Discount codes. Shopify takes the list as a whole, and keeps codes that have no effect. */
import type { Call } from '../../core/call.js';
import type { CartResult } from '../../core/cart.js';
import { CommerceError } from '../../core/commerce-error.js';
import { UPDATE_CODES } from './cart-documents.js';
import { noticesOf } from './cart-notices.js';
import type { OpenCart } from './open-cart.js';

/** Codes that will not begin to work whatever the buyer puts in the cart. */
const HOPELESS: ReadonlySet<string> = new Set([
  'DISCOUNT_NOT_FOUND',
  'DISCOUNT_CURRENTLY_INACTIVE',
  'DISCOUNT_USAGE_LIMIT_REACHED',
  'DISCOUNT_CUSTOMER_NOT_ELIGIBLE',
  'DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED',
  'DISCOUNT_INCOMPATIBLE_PURCHASE_TYPE',
]);

/** Adds a code to those that are there. @throws CommerceError `discount-invalid`, once the code is off the cart again. */
export async function applyCode(open: OpenCart, typed: string, call?: Call): Promise<CartResult> {
  const code = typed.trim();
  const before = codesOf(await open.require(call));
  const others = before.filter((other) => !isSame(other, code));
  const { raw, warnings } = await open.change(UPDATE_CODES, { codes: [...others, code] }, call);
  const found = raw.discountCodes.find((other) => isSame(other.code, code));
  if (found?.applicable) return open.result(raw);
  const isHopeless = !found || warnings.some((warning) => HOPELESS.has(warning.code));
  if (!isHopeless) {
    const noEffect = { code: 'DISCOUNT_', message: `${code} has no effect yet`, target: raw.id };
    return open.result(raw, noticesOf([noEffect], open.cart(raw)));
  }
  const without = await open.change(UPDATE_CODES, { codes: others }, call);
  const [warning] = warnings;
  throw new CommerceError('discount-invalid', {
    cart: open.cart(without.raw),
    message: warning?.message ?? `no code "${code}"`,
    ...(warning ? { backendCode: warning.code } : {}),
  });
}

/** Takes a code off; one that is not there is fine. */
export async function removeCode(open: OpenCart, typed: string, call?: Call): Promise<CartResult> {
  const raw = await open.require(call);
  const codes = codesOf(raw).filter((code) => !isSame(code, typed.trim()));
  if (codes.length === raw.discountCodes.length) return open.result(raw);
  const changed = await open.change(UPDATE_CODES, { codes }, call);
  return open.result(changed.raw);
}

function codesOf({ discountCodes }: { discountCodes: readonly { code: string }[] }): string[] {
  return discountCodes.map(({ code }) => code);
}

/** Codes are not case-sensitive. */
function isSame(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
