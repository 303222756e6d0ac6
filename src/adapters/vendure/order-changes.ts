/** Reads and changes the buyer's order, as Vendure takes it. */
import type { Call } from '../../core/call.js';
import type { CommerceErrorCode } from '../../core/commerce-error.js';
import { orderFragment } from './order-document.js';
import { isRefusal, type VendureOrder, type VendureRefusal } from './shop-api-answers.js';
import type { VendureShop } from './vendure-shop.js';

/** A change. */
export interface OrderChange {
  /** A mutation whose one field is called `result`. The fragment of the order is added. */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly call?: Call | undefined;
  /** What it means that Vendure did not know something that was named. */
  readonly badInput?: CommerceErrorCode;
}

/** What came of a change: the order, and what of it was refused. */
export interface ChangedOrder {
  /** Missing where Vendure told no more than the refusals, or had no order. */
  readonly order?: VendureOrder;
  readonly refusals: readonly VendureRefusal[];
}

/**
 * Changes the order. One whose payment is being arranged takes no changes, also after a payment was declined; it is taken back
 * to the cart first.
 */
export async function changeOrder(shop: VendureShop, change: OrderChange): Promise<ChangedOrder> {
  const first = await send(shop, change);
  if (!first.refusals.some(({ errorCode }) => errorCode === 'ORDER_MODIFICATION_ERROR')) return first;
  await stepBack(shop, change.call);
  return send(shop, change);
}

/** Takes the order out of the arranging of its payment. */
export async function stepBack(shop: VendureShop, call: Call | undefined): Promise<void> {
  const query = 'mutation { transitionOrderToState(state: "AddingItems") { __typename } }';
  await shop.api.ask({ query, call });
}

/** The buyer's order, `null` where there is none. Nobody is asked while nothing was put in a cart. */
export async function readOrder(shop: VendureShop, call: Call | undefined): Promise<VendureOrder | null> {
  if ((await shop.session.read()) === undefined) return null;
  const query = `query { activeOrder { ...VitrineOrder } } ${orderFragment(shop.settings)}`;
  return (await shop.api.ask<{ readonly activeOrder: VendureOrder | null }>({ query, call })).activeOrder;
}

async function send(shop: VendureShop, { query, ...question }: OrderChange): Promise<ChangedOrder> {
  const document = `${query} ${orderFragment(shop.settings)}`;
  const { result } = await shop.api.ask<Answer>({ query: document, ...question });
  if (result === null) return { refusals: [] };
  if ('errorResults' in result) return { order: result.order, refusals: result.errorResults };
  if (!isRefusal(result)) return { order: result, refusals: [] };
  const { order } = result;
  return { ...(order ? { order } : {}), refusals: [result] };
}

interface Answer {
  readonly result: VendureOrder | VendureRefusal | ManyAnswers | null;
}

/** The answer to adding several items. */
interface ManyAnswers {
  readonly order: VendureOrder;
  readonly errorResults: readonly VendureRefusal[];
}
