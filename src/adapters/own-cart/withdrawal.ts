/** A buyer withdraws from an order: the request is handed to the merchant and acknowledged. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import type { WithdrawalReceipt, WithdrawalRequest } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import { askMerchant } from './merchant.js';
import { postToMerchant } from './merchant-webhook.js';

/** How a merchant receives withdrawals. */
export interface WithdrawalOptions {
  /** Hands a withdrawal to the merchant before it is acknowledged. */
  readonly receiveWithdrawal?: (
    request: WithdrawalRequest,
    receipt: WithdrawalReceipt,
    call?: Call,
  ) => Promise<void>;
  /**
   * Where a withdrawal is sent to as JSON by POST before it is acknowledged: `name`, `orderNumber`, `email`, `lineIds`,
   * `receivedAt` and `reference`. Used where `receiveWithdrawal` is missing.
   */
  readonly withdrawalUrl?: string;
}

/** @throws CommerceError `validation` for empty fields. */
export function checkWithdrawal(request: WithdrawalRequest): void {
  const issues = (['name', 'orderNumber', 'email'] as const)
    .filter((field) => !request[field].trim())
    .map((field) => ({ field, code: 'required' as const }));
  if (issues.length > 0) throw new CommerceError('validation', { issues });
}

/**
 * Takes a withdrawal that was checked. The same order gives the same reference, so a merchant can tell a repeated one.
 *
 * @throws CommerceError what the merchant's code or server answers; without an answer the outcome is unknown.
 */
export async function takeWithdrawal(
  host: AdapterHost,
  { receiveWithdrawal, withdrawalUrl }: WithdrawalOptions,
  request: WithdrawalRequest,
  call?: Call,
): Promise<WithdrawalReceipt> {
  const receivedAt = new Date(host.now()).toISOString();
  const receipt: WithdrawalReceipt = { receivedAt, reference: `W-${request.orderNumber.trim()}` };
  if (receiveWithdrawal)
    await askMerchant('receiveWithdrawal', () => receiveWithdrawal(request, receipt, call));
  else if (withdrawalUrl !== undefined)
    await postToMerchant(host, withdrawalUrl, { ...request, ...receipt }, call);
  else host.log('warn', 'a withdrawal reached nobody: give the option withdrawalUrl or receiveWithdrawal');
  return receipt;
}
