/** Discount codes: on, off, and the ones that wait for something. */
import type { Call } from '../../core/call.js';
import type { CartResult, Notice } from '../../core/cart.js';
import { CommerceError } from '../../core/commerce-error.js';
import { changeOrder, type ChangedOrder } from './order-changes.js';
import { REFUSAL } from './order-document.js';
import { isSameCode, toCart } from './vendure-cart.js';
import { refusalError } from './vendure-errors.js';
import type { VendureShop } from './vendure-shop.js';

const APPLY = `mutation ($code: String!) {
  result: applyCouponCode(couponCode: $code) { ...VitrineOrder ${REFUSAL} }
}`;

const REMOVE =
  'mutation ($code: String!) { result: removeCouponCode(couponCode: $code) { ...VitrineOrder } }';

/** @throws CommerceError `discount-invalid` for a code that the shop does not take. */
export async function applyCode(shop: VendureShop, code: string, call?: Call): Promise<CartResult> {
  const result = resultOf(shop, await changeOrder(shop, { query: APPLY, variables: { code }, call }));
  const applied = result.cart.discounts.find((discount) => isSameCode(discount.code ?? null, code));
  const waiting: Notice = { code: 'discount-not-applied', message: `the code ${code} has no effect yet` };
  return applied?.applicable === false ? { ...result, notices: [waiting] } : result;
}

/** A code that is not there is fine. */
export async function removeCode(shop: VendureShop, code: string, call?: Call): Promise<CartResult> {
  if ((await shop.session.read()) === undefined) throw new CommerceError('cart-expired');
  return resultOf(shop, await changeOrder(shop, { query: REMOVE, variables: { code }, call }));
}

function resultOf(shop: VendureShop, { order, refusals: [refusal] }: ChangedOrder): CartResult {
  if (refusal) throw refusalError(refusal);
  if (!order) throw new CommerceError('cart-expired', { message: 'there is no order to change' });
  return { cart: toCart(shop, order), notices: [] };
}
