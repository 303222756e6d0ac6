/** Orders that were placed from this browser: WooCommerce shows an order only to who has its key and the buyer's address. */
import type { Call } from '../../core/call.js';
import { asCommerceError, CommerceError } from '../../core/commerce-error.js';
import type { Order } from '../../core/order.js';
import { readAttribution } from '../remote/attribution-text.js';
import type { WooOrder } from './store-api-answers.js';
import { toCart } from './woocommerce-cart.js';
import { amountOf } from './woocommerce-money.js';
import type { WooCommerceShop } from './woocommerce-shop.js';

const ORDERS = 'orders';

/** Older ones are forgotten. */
const MOST_ORDERS = 20;

/** Where an order started, and what it takes to read it. */
export interface KnownOrder {
  /** The cart that was ordered. */
  readonly handle: string;
  readonly attemptId: string;
  readonly id: number;
  readonly key: string;
  readonly number: string;
  readonly email: string;
  readonly permalinkUrl?: string;
  /** As `writeAttribution` writes it. */
  readonly attribution?: string;
}

/** What may be read of an order with its key. */
export type OrderAccess = Pick<KnownOrder, 'id' | 'key' | 'email'>;

/** Newest last. */
export async function knownOrders({ host }: WooCommerceShop): Promise<readonly KnownOrder[]> {
  const text = await host.storage.get(ORDERS);
  return text === undefined ? [] : (JSON.parse(text) as readonly KnownOrder[]);
}

export async function rememberOrder(shop: WooCommerceShop, order: KnownOrder): Promise<void> {
  const others = (await knownOrders(shop)).filter(({ id }) => id !== order.id);
  await shop.host.storage.set(ORDERS, JSON.stringify([...others, order].slice(-MOST_ORDERS)));
}

/** The order as the shop holds it; `undefined` where it shows it to nobody. */
export async function fetchOrder(
  { api }: WooCommerceShop,
  { id, key, email }: OrderAccess,
  call?: Call,
): Promise<WooOrder | undefined> {
  const access = `key=${encodeURIComponent(key)}&billing_email=${encodeURIComponent(email)}`;
  try {
    return await api.readOwn<WooOrder>(`/order/${id}?${access}`, call);
  } catch (thrown) {
    const { code, status, retryAfterMilliseconds } = asCommerceError(thrown);
    if (code === 'unauthorized' || code === 'not-found') return undefined;
    // Said anew, because the original names the address, and the address has the order's key in it.
    throw new CommerceError(code, {
      message: `${code}: order ${id} could not be read`,
      ...(status === undefined ? {} : { status }),
      ...(retryAfterMilliseconds === undefined ? {} : { retryAfterMilliseconds }),
    });
  }
}

/** Whether the order counts: it is neither a draft, nor waiting for its payment, nor given up. */
export function isPlaced(status: string): boolean {
  return !['checkout-draft', 'pending', 'failed', 'cancelled', 'trash'].includes(status);
}

/** The order in the words of the contract. */
export function toOrder(found: WooOrder, known: KnownOrder): Order {
  const [item] = found.items;
  const contents = { ...found, totals: { ...item?.prices, ...found.totals } };
  const { lines, totals } = toCart(contents, { id: known.handle, lines: {} });
  return {
    ...orderFrame(known, found.status),
    total: amountOf(contents.totals, contents.totals.total_price),
    lines,
    totals,
  };
}

/** What is known without the contents. */
export function orderFrame(known: KnownOrder, status: string): Omit<Order, 'total'> {
  const attribution = readAttribution(known.attribution);
  return {
    id: String(known.id),
    number: known.number,
    status: status === 'processing' || status === 'completed' ? 'placed' : 'pending-payment',
    confirmationSentTo: known.email,
    ...(known.permalinkUrl === undefined ? {} : { permalinkUrl: known.permalinkUrl }),
    ...(attribution ? { attribution } : {}),
  };
}
