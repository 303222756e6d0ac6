/** The withdrawal method of a shop whose orders are placed elsewhere: there is one where the merchant receives withdrawals. */
import type { Call } from '../../core/call.js';
import type { CommerceAdapter } from '../../core/commerce-adapter.js';
import { late } from '../../core/late.js';
import type { OwnShop } from './own-shop.js';
import type { WithdrawalOptions } from './withdrawal.js';

/** The method, or nothing. Whether there is such an order is for the merchant to say. */
export function withdrawalMethods(
  options: WithdrawalOptions,
  shopNow: (call: Call | undefined) => OwnShop,
): Pick<CommerceAdapter, 'requestWithdrawal'> {
  if (!options.receiveWithdrawal && options.withdrawalUrl === undefined) return {};
  return {
    async requestWithdrawal(request, call) {
      const { host } = shopNow(call);
      const { checkWithdrawal, takeWithdrawal } = await late(import('./withdrawal.js'));
      checkWithdrawal(request);
      return takeWithdrawal(host, options, request, call);
    },
  };
}
