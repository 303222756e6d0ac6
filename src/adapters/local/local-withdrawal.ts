/** A buyer withdraws from an order that was placed here: it is handed to the merchant and acknowledged. */
import type { Call } from '../../core/call.js';
import type { WithdrawalReceipt, WithdrawalRequest } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { LocalShop } from './local-shop.js';
import { askMerchant } from './merchant.js';

/**
 * Takes a withdrawal.
 *
 * @throws CommerceError `validation` for empty fields, `not-found` for an order that was not placed in this browser.
 */
export async function takeWithdrawal(
  { host, options, record }: LocalShop,
  request: WithdrawalRequest,
  call?: Call,
): Promise<WithdrawalReceipt> {
  checkFields(request);
  const wanted = request.orderNumber.trim();
  const { orders } = await record.read();
  if (!orders.some(({ order }) => order.number === wanted))
    throw new CommerceError('not-found', { message: `no order "${wanted}"` });
  const receivedAt = new Date(host.now()).toISOString();
  const receipt: WithdrawalReceipt = { receivedAt, reference: `W-${wanted}` };
  await askMerchant('receiveWithdrawal', async () => options.receiveWithdrawal?.(request, receipt, call));
  return receipt;
}

function checkFields(request: WithdrawalRequest): void {
  const issues = (['name', 'orderNumber', 'email'] as const)
    .filter((field) => !request[field].trim())
    .map((field) => ({ field, code: 'required' as const }));
  if (issues.length > 0) throw new CommerceError('validation', { issues });
}
