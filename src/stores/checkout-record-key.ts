/** Where a checkout that is not over is noted, for whoever only wants to know whether there is one. */
import type { AdapterHost } from '../core/adapter-host.js';
import type { CheckoutRecord } from './checkout-record.js';

/** A cart that goes later than this after the buyer has left was not ordered there. */
const LONGEST_CHECKOUT_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The storage key under the shop's name. */
export function checkoutRecordKey(name: string): string {
  return `${name}:checkout`;
}

/** Whether an order was sent, or may be placed elsewhere, that is not known to have failed. The cart may be gone with it. */
export async function isOrderSent(host: AdapterHost, name: string): Promise<boolean> {
  try {
    const record = JSON.parse(
      (await host.storage.get(checkoutRecordKey(name))) ?? '{}',
    ) as CheckoutRecord | null;
    const { sinceMilliseconds = -Infinity } = record?.elsewhere ?? {};
    return record?.attempt?.sent === true || host.now() - sinceMilliseconds < LONGEST_CHECKOUT_MILLISECONDS;
  } catch {
    return false; // What is not readable is said, and forgotten, by the checkout's memory.
  }
}
