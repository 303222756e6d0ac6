/** Where a checkout that is not over is noted, for whoever only wants to know whether there is one. */
import type { AdapterHost } from '../core/adapter-host.js';
import type { CheckoutRecord } from './checkout-record.js';

/** The storage key under the shop's name. */
export function checkoutRecordKey(name: string): string {
  return `${name}:checkout`;
}

/** Whether some tab has sent an order that is not known to have failed. The cart may be gone with it. */
export async function isOrderSent(host: AdapterHost, name: string): Promise<boolean> {
  try {
    const record = JSON.parse(
      (await host.storage.get(checkoutRecordKey(name))) ?? '{}',
    ) as CheckoutRecord | null;
    return record?.attempt?.sent === true;
  } catch {
    return false; // What is not readable is said, and forgotten, by the checkout's memory.
  }
}
