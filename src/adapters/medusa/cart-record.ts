/** What Medusa does not keep for us with a cart: a name that may be told, prices when lines were added, codes that wait. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Money } from '../../core/money.js';

/** What this browser remembers of its cart. */
export interface CartRecord {
  /** Whoever knows Medusa's id of the cart can change it, so events and checkouts name it by this. */
  readonly handle: string;
  /** Unit prices when lines were added, by the key of the contract. */
  readonly prices: Readonly<Record<string, Money>>;
  /** The codes that the buyer entered: Medusa drops those that have no effect at the moment. */
  readonly codes: readonly string[];
}

const RECORD = 'cart';

/** `undefined` where there is none. */
export async function readRecord(host: AdapterHost): Promise<CartRecord | undefined> {
  const text = await host.storage.get(RECORD);
  return text === undefined ? undefined : (JSON.parse(text) as CartRecord);
}

/** Changes the record, or begins one. */
export async function editRecord(
  host: AdapterHost,
  change: (record: CartRecord) => CartRecord,
): Promise<CartRecord> {
  const before = (await readRecord(host)) ?? { handle: host.uuid(), prices: {}, codes: [] };
  const record = change(before);
  await host.storage.set(RECORD, JSON.stringify(record));
  return record;
}

export function forgetRecord(host: AdapterHost): Promise<void> {
  return host.storage.remove(RECORD);
}
