/** The page on which a buyer confirms a payment, such as that of their bank. */
import type { CheckoutState } from './checkout.js';
import { safeUrl } from './safe-url.js';

/** Where the buyer has to go before the order is paid; `undefined` when nothing is to be confirmed there. */
export function paymentPage({
  status,
  continueUrl,
}: Pick<CheckoutState, 'status' | 'continueUrl'>): string | undefined {
  return status === 'action-required' ? safeUrl(continueUrl) : undefined;
}
