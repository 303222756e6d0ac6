/** A buyer withdraws from an order that was placed in this browser. */
import type { Call } from '../../core/call.js';
import type { WithdrawalReceipt, WithdrawalRequest } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import { checkWithdrawal, takeWithdrawal, type WithdrawalOptions } from '../own-cart/withdrawal.js';
import type { LocalShop } from './local-shop.js';

/**
 * Takes a withdrawal.
 *
 * @throws CommerceError `validation` for empty fields, `not-found` for an order that was not placed in this browser, and
 *   what handing it to the merchant throws.
 */
export async function takeLocalWithdrawal(
  { host, record }: LocalShop,
  options: WithdrawalOptions,
  request: WithdrawalRequest,
  call?: Call,
): Promise<WithdrawalReceipt> {
  checkWithdrawal(request);
  const wanted = request.orderNumber.trim();
  const { orders } = await record.read();
  if (!orders.some(({ order }) => order.number === wanted))
    throw new CommerceError('not-found', { message: `no order "${wanted}"` });
  return takeWithdrawal(host, options, request, call);
}
