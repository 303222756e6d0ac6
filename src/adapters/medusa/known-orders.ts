/** Orders that were placed from this browser: by checkout, with what the Store API does not tell of an order. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { AttributionTexts } from './cart-metadata.js';

const ORDERS = 'orders';

/** Older ones are forgotten. */
const MOST_ORDERS = 20;

/** An order, or a cart that was ordered without our hearing of it. */
export interface KnownOrder {
  /** The checkout that it came from. */
  readonly handle: string;
  readonly cartId: string;
  readonly orderId?: string;
  /** The order's metadata hold it, too, but Medusa shows these to the merchant only. */
  readonly attribution: AttributionTexts;
}

/** Newest last. */
export async function knownOrders(host: AdapterHost): Promise<readonly KnownOrder[]> {
  const text = await host.storage.get(ORDERS);
  return text === undefined ? [] : (JSON.parse(text) as readonly KnownOrder[]);
}

export async function rememberOrder(host: AdapterHost, order: KnownOrder): Promise<void> {
  const others = (await knownOrders(host)).filter(({ handle }) => handle !== order.handle);
  await host.storage.set(ORDERS, JSON.stringify([...others, order].slice(-MOST_ORDERS)));
}
