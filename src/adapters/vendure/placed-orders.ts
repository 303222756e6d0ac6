/** Orders that were placed: read again by their code, and found when the buyer comes back from a payment page. */
import type { Call } from '../../core/call.js';
import type { CheckoutReturn } from '../../core/checkout-session.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { Order } from '../../core/order.js';
import { readOrder } from './order-changes.js';
import { orderFragment } from './order-document.js';
import { attributionOfOrder } from './order-fields.js';
import type { VendureOrder } from './shop-api-answers.js';
import { toCart } from './vendure-cart.js';
import type { VendureShop } from './vendure-shop.js';

/** The parameter by which a payment page sends the buyer back with the code of an order. */
const ORDER_PARAMETER = 'vitrine-order';

/** `null` for an order that is not there, not placed, or not to be seen any more: Vendure shows a guest's order for two hours. */
export async function findPlacedOrder(
  { api, settings }: VendureShop,
  code: string,
  call?: Call,
): Promise<VendureOrder | null> {
  const query = `query ($code: String!) { orderByCode(code: $code) { ...VitrineOrder } } ${orderFragment(settings)}`;
  try {
    const { orderByCode } = await api.read<{ readonly orderByCode: VendureOrder | null }>({
      query,
      variables: { code },
      call,
    });
    return orderByCode && isPlaced(orderByCode) ? orderByCode : null;
  } catch (thrown) {
    // The same answer for an order of somebody else and for one that nobody placed. An answer of 401 has a status.
    const isHidden =
      thrown instanceof CommerceError && thrown.code === 'unauthorized' && thrown.status === undefined;
    if (isHidden) return null;
    throw thrown;
  }
}

/** Whether the shop has taken the order; its payment may only be authorised. */
export function isPlaced({ active, orderPlacedAt }: VendureOrder): boolean {
  return !active || orderPlacedAt !== null;
}

/** The order by its code. */
export async function getPlacedOrder(shop: VendureShop, code: string, call?: Call): Promise<Order | null> {
  const found = await findPlacedOrder(shop, code, call);
  return found && toOrder(shop, found);
}

/** What the address says that a payment page sent the buyer back to: the code is looked up, because anybody can type one. */
export async function readOrderReturn(shop: VendureShop, url: string, call?: Call): Promise<CheckoutReturn> {
  const code = URL.canParse(url) ? new URL(url).searchParams.get(ORDER_PARAMETER) : null;
  if (code === null) return { outcome: 'unknown' };
  const order = await getPlacedOrder(shop, code, call);
  if (order) return { outcome: 'completed', order };
  const open = await readOrder(shop, call);
  return { outcome: open?.code === code && open.state === 'ArrangingPayment' ? 'pending' : 'unknown' };
}

/** The order in the words of the contract. The buyer is told its code. */
export function toOrder(shop: VendureShop, order: VendureOrder): Order {
  const { lines, totals } = toCart(shop, order);
  const attribution = attributionOfOrder(shop.settings, order);
  return {
    id: order.code,
    number: order.code,
    status: 'placed',
    total: shop.money(order.totalWithTax, order.currencyCode),
    lines,
    totals,
    ...(order.orderPlacedAt === null ? {} : { placedAt: order.orderPlacedAt }),
    ...(attribution ? { attribution } : {}),
  };
}
