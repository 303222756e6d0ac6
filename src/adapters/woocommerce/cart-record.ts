/** What WooCommerce does not keep for us with a cart: prices when lines were added, attribution, a note, an order under way. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Money } from '../../core/money.js';

/** Under this name in storage. */
export const CART_RECORD = 'cart';

/** What is remembered of a line, by the key of the contract. */
export interface RememberedLine {
  readonly price: Money;
  /** As `writeAttribution` writes it. */
  readonly attribution?: string;
}

/** An order that was sent. */
export interface OrderAttempt {
  readonly id: string;
  readonly email: string;
  /** Missing where the shop makes no draft before the order is placed. */
  readonly order?: { readonly id: number; readonly key: string; readonly number: string };
  /** Where the buyer confirms the payment. */
  readonly confirmationUrl?: string;
}

/** What this browser remembers of a cart. */
export interface CartRecord {
  /** WooCommerce's cart has no id that may be told to anybody. */
  readonly id: string;
  readonly lines: Readonly<Record<string, RememberedLine>>;
  readonly note?: string;
  /** Of the last line that was added, or of the checkout. */
  readonly attribution?: string;
  /** The buyer wants the bill elsewhere. */
  readonly billsElsewhere?: boolean;
  readonly attempt?: OrderAttempt;
}

/** The record in storage. */
export interface CartRecords {
  read(): Promise<CartRecord | undefined>;
  /** Changes the record, or begins one. */
  edit(change: (record: CartRecord) => CartRecord): Promise<CartRecord>;
  forget(): Promise<void>;
}

export function createCartRecords(host: AdapterHost): CartRecords {
  let text: string | undefined;

  async function read(): Promise<CartRecord | undefined> {
    text = await host.storage.get(CART_RECORD);
    return text === undefined ? undefined : (JSON.parse(text) as CartRecord);
  }

  return {
    read,
    async edit(change) {
      const record = change((await read()) ?? { id: host.uuid(), lines: {} });
      const next = JSON.stringify(record);
      if (next !== text) await host.storage.set(CART_RECORD, next);
      return record;
    },
    forget: () => host.storage.remove(CART_RECORD),
  };
}
