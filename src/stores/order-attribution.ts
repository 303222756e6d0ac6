/** Which film led to an order, as far as its lines or those of its cart tell. */
import type { Attribution } from '../core/attribution.js';
import type { Cart, CartLine } from '../core/cart.js';
import type { Order } from '../core/order.js';

/** The origin of the line that was put in last, for a backend that takes one for the whole cart. */
export function attributionOf(lines: readonly CartLine[] = []): Attribution | undefined {
  return lines.findLast(({ attribution }) => attribution)?.attribution;
}

/** The order with the origin of each line, and its own. What the backend says goes before what the cart said. */
export function attributed(order: Order, cart: Cart | null): Order {
  const known = new Map(cart?.lines.map(({ key, attribution }) => [key, attribution]));
  const lines = order.lines?.map((line) => {
    const attribution = line.attribution ?? known.get(line.key);
    return attribution ? { ...line, attribution } : line;
  });
  const attribution = order.attribution ?? attributionOf(lines) ?? attributionOf(cart?.lines);
  return { ...order, ...(lines ? { lines } : {}), ...(attribution ? { attribution } : {}) };
}
