/** What a shop whose cart is our own keeps in storage: one text for cart, orders and sold pieces, so that nothing can be half written. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Address, Buyer } from '../../core/address.js';
import type { Attribution } from '../../core/attribution.js';
import type { Call } from '../../core/call.js';
import type { Attributes } from '../../core/cart.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { Order } from '../../core/order.js';
import { isObject } from './is-object.js';

/** Everything of one shop. A copy is edited and then stored as a whole. */
export interface CartRecord {
  readonly version: 1;
  cart: StoredCart | null;
  /** The changes that were made, newest last: a replay finds itself here. */
  mutationIds: string[];
  /** The orders placed in this browser, newest last; none where they are placed elsewhere. */
  orders: StoredOrder[];
  sold: SoldPieces;
}

/** The cart without what the catalogue knows. */
export interface StoredCart {
  /** Doubles as the handle of its checkout. */
  readonly id: string;
  lines: StoredLine[];
  codes: string[];
  lastLineNumber: number;
  note?: string;
  attributes?: Attributes;
  /** What the buyer filled in at checkout. */
  checkout: StoredCheckout;
}

/** One line. */
export interface StoredLine {
  readonly id: string;
  readonly variantId: string;
  quantity: number;
  /** When it was added. */
  readonly unitPriceMinor: number;
  /** ISO 4217 of that price; missing in lines of older versions. */
  readonly currency?: string;
  readonly attributes?: Attributes;
  readonly attribution?: Attribution;
}

/** What the buyer filled in. */
export interface StoredCheckout {
  buyer?: Buyer;
  shippingAddress?: Address;
  billingAddress?: Address;
  shippingMethodId?: string;
  consents?: Readonly<Record<string, boolean>>;
  attribution?: Attribution;
  /** What a checkout elsewhere is recognised by when the buyer comes back, or asks about it. */
  reference?: string;
  /** Pieces by line, as they went there; what is put in afterwards stays when they were ordered. */
  departed?: Readonly<Record<string, number>>;
}

/** An order, and what a repeated attempt is recognised by. */
export interface StoredOrder {
  readonly cartId: string;
  readonly attemptId: string;
  readonly order: Order;
}

/** SKU → pieces sold here since the catalogue stated the stock it states now. Empty where orders are placed elsewhere. */
export type SoldPieces = Record<string, { readonly pieces: number; readonly statedStock: number }>;

/** The record of a shop. */
export interface RecordStore {
  read(): Promise<CartRecord>;
  /**
   * Edits the record while no other tab does, and stores it unless the edit throws.
   *
   * @throws CommerceError `aborted`, or `server` when the browser does not store it.
   */
  change<Result>(
    call: Call | undefined,
    edit: (record: CartRecord) => Promise<Result> | Result,
  ): Promise<Result>;
}

const KEPT_MUTATIONS = 200;
const KEPT_ORDERS = 50;

/** The record under the given name. */
export function createRecordStore(host: AdapterHost, name: string): RecordStore {
  async function read(): Promise<CartRecord> {
    const text = await host.storage.get(name);
    if (text === undefined) return emptyRecord();
    const record = parse(text);
    if (record) return record;
    host.log('warn', `${name}: what is stored there is not readable and is forgotten`);
    return emptyRecord();
  }

  async function write(record: CartRecord): Promise<void> {
    record.mutationIds = record.mutationIds.slice(-KEPT_MUTATIONS);
    record.orders = record.orders.slice(-KEPT_ORDERS);
    try {
      await host.storage.set(name, JSON.stringify(record));
    } catch (cause) {
      throw new CommerceError('server', { cause, message: 'the browser did not store the cart' });
    }
  }

  return {
    read,
    change: (call, edit) =>
      host.lock(name, async () => {
        throwIfAborted(call);
        const record = await read();
        const result = await edit(record);
        await write(record);
        return result;
      }),
  };
}

/** @throws CommerceError `aborted`. */
export function throwIfAborted(call: Call | undefined): void {
  if (call?.signal?.aborted) throw new CommerceError('aborted', { cause: call.signal.reason });
}

/** Whether the change was made. */
export function isDone({ mutationIds }: CartRecord, mutationId: string | undefined): boolean {
  return mutationId !== undefined && mutationIds.includes(mutationId);
}

/** A cart without lines. */
export function emptyCart(id: string): StoredCart {
  return { id, lines: [], codes: [], lastLineNumber: 0, checkout: {} };
}

function emptyRecord(): CartRecord {
  return { version: 1, cart: null, mutationIds: [], orders: [], sold: {} };
}

/** Anybody can write to a browser's storage, so the parts that are counted on are looked at. */
function parse(text: string): CartRecord | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(found) || found['version'] !== 1) return undefined;
  const { cart, mutationIds, orders, sold } = found;
  const isWhole =
    Array.isArray(mutationIds) && Array.isArray(orders) && isObject(sold) && (cart === null || isCart(cart));
  return isWhole ? (found as unknown as CartRecord) : undefined;
}

function isCart(found: unknown): boolean {
  if (!isObject(found) || typeof found['id'] !== 'string') return false;
  const { lines, codes, checkout } = found;
  return Array.isArray(lines) && lines.every(isLine) && Array.isArray(codes) && isObject(checkout);
}

function isLine(found: unknown): boolean {
  if (!isObject(found) || typeof found['variantId'] !== 'string') return false;
  const { quantity, unitPriceMinor } = found;
  return Number.isSafeInteger(quantity) && Number(quantity) > 0 && Number.isSafeInteger(unitPriceMinor);
}
