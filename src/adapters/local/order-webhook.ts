/** Sends an order to the merchant's server. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import { postToMerchant } from '../own-cart/merchant-webhook.js';
import type { OrderAnswer, PlacedOrder } from './local-options.js';

/** The texts of an order that its merchant may state. */
const ANSWERED = [
  'id',
  'number',
  'permalinkUrl',
  'confirmationSentTo',
  'placedAt',
  'withdrawalUntil',
] as const;

/** Posts the order and resolves with what the merchant says about it. @throws CommerceError as `postToMerchant` does. */
export async function postOrder(
  host: AdapterHost,
  url: string,
  placed: PlacedOrder,
  call?: Call,
): Promise<OrderAnswer> {
  const answer = await postToMerchant(host, url, placed, call);
  const texts = ANSWERED.flatMap((name) => {
    const text = answer[name];
    return typeof text === 'string' ? [[name, text] as const] : [];
  });
  const isUnpaid = answer['status'] === 'pending-payment';
  return { ...Object.fromEntries(texts), ...(isUnpaid ? { status: 'pending-payment' } : {}) };
}
