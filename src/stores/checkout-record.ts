/** What is kept of a checkout in storage, so that a reload neither loses it nor orders twice. */
import type { AdapterHost } from '../core/adapter-host.js';

/** One press of the order button. */
export interface OrderAttempt {
  readonly id: string;
  /** It was sent, and no answer has come. */
  readonly sent: boolean;
}

/** A checkout that is not over. */
export interface CheckoutRecord {
  /** Good for `resumeCheckout`. */
  readonly handle?: string;
  readonly attempt?: OrderAttempt;
  readonly paymentMethodId?: string;
}

/** The record of a shop's checkout, and the orders that were told of. */
export interface CheckoutMemory {
  read(): Promise<CheckoutRecord | undefined>;
  write(record: CheckoutRecord): Promise<void>;
  forget(): Promise<void>;
  /** Answers `true` to the first who asks for an order, in all tabs and across reloads. */
  claimAnnouncement(orderId: string): Promise<boolean>;
}

/** Only so many orders are remembered as told. */
const REMEMBERED_ORDERS = 20;

/** The memory under the shop's name. */
export function createCheckoutMemory(host: AdapterHost, name: string): CheckoutMemory {
  const recordKey = `${name}:checkout`;
  const ordersKey = `${name}:announced-orders`;

  async function readJson<Value>(key: string): Promise<Value | undefined> {
    const text = await host.storage.get(key);
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text) as Value;
    } catch (cause) {
      host.log('warn', `what is stored as "${key}" is not readable and is forgotten`, cause);
      return undefined;
    }
  }

  return {
    read: () => readJson<CheckoutRecord>(recordKey),
    write: (record) => host.storage.set(recordKey, JSON.stringify(record)),
    forget: () => host.storage.remove(recordKey),
    claimAnnouncement: (orderId) =>
      host.lock(ordersKey, async () => {
        const told = (await readJson<readonly string[]>(ordersKey)) ?? [];
        if (told.includes(orderId)) return false;
        await host.storage.set(ordersKey, JSON.stringify([orderId, ...told].slice(0, REMEMBERED_ORDERS)));
        return true;
      }),
  };
}
