/** What is kept of a checkout in storage, so that a reload neither loses it nor orders twice. */
import type { AdapterHost } from '../core/adapter-host.js';
import type { Attribution } from '../core/attribution.js';
import { checkoutRecordKey } from './checkout-record-key.js';

/** One press of the order button. */
export interface OrderAttempt {
  readonly id: string;
  /** It was sent, and no answer has come. */
  readonly sent: boolean;
}

/** The buyer was sent on to the shop's own checkout and has not been heard of since. */
export interface CheckoutElsewhereRecord {
  /** The address that was left, where it is known. */
  readonly address?: string;
  /** By `AdapterHost.now`. */
  readonly sinceMilliseconds: number;
  /** Which film led there, for an order that is told without its lines. */
  readonly attribution?: Attribution;
}

/** A checkout that is not over. How to pay is not kept: the form that collects it is gone with the page. */
export interface CheckoutRecord {
  /** Good for `resumeCheckout`. */
  readonly handle?: string;
  readonly attempt?: OrderAttempt;
  readonly elsewhere?: CheckoutElsewhereRecord;
  /** The buyer has closed it, so no page opens it again by itself. */
  readonly closed?: true;
}

/** The record of a shop's checkout, and the orders that were told of. */
export interface CheckoutMemory {
  /** Work that must see the order of another tab, sent or not, and not half of it. */
  lock<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Remembers a new checkout, unless another one waits for the answer to its order. */
  begin(handle: string | undefined): Promise<void>;
  /** The same for a checkout that goes on elsewhere. */
  leave(elsewhere: CheckoutElsewhereRecord): Promise<void>;
  read(): Promise<CheckoutRecord | undefined>;
  write(record: CheckoutRecord): Promise<void>;
  /** Notes that the buyer has closed the checkout. */
  close(): Promise<void>;
  forget(): Promise<void>;
  /** Answers `true` to the first who asks for an order, in all tabs and across reloads. */
  claimAnnouncement(orderId: string): Promise<boolean>;
}

/** Only so many orders are remembered as told. */
const REMEMBERED_ORDERS = 20;

/** The memory under the shop's name. */
export function createCheckoutMemory(host: AdapterHost, name: string): CheckoutMemory {
  const recordKey = checkoutRecordKey(name);
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

  const lock: CheckoutMemory['lock'] = (work) => host.lock(`${name}:order`, work);
  const read = () => readJson<CheckoutRecord>(recordKey);

  async function write(record: CheckoutRecord): Promise<void> {
    try {
      await host.storage.set(recordKey, JSON.stringify(record));
    } catch (cause) {
      host.log('warn', 'the checkout could not be noted in storage', cause);
    }
  }

  return {
    lock,
    read,
    write,
    begin: (handle) =>
      lock(async () => {
        const before = await read();
        if (before?.attempt?.sent) return;
        // The attempt of this very checkout may still be on its way, and is the same order when it comes again.
        const attempt = before?.handle === handle ? before?.attempt : undefined;
        await write({ ...(handle === undefined ? {} : { handle }), ...(attempt ? { attempt } : {}) });
      }),
    leave: (elsewhere) =>
      lock(async () => {
        if (!(await read())?.attempt?.sent) await write({ elsewhere });
      }),
    close: () =>
      lock(async () => {
        const record = await read();
        if (record) await write({ ...record, closed: true });
      }),
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
