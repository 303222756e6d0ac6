/** Everything that is done with the cart; loaded when somebody has one or wants one. */
import type { Call } from '../../core/call.js';
import type { Cart, CartResult, NewLine } from '../../core/cart.js';
import { CommerceError } from '../../core/commerce-error.js';
import { loadOnce } from '../../core/load-once.js';
import { late } from '../../core/late.js';
import { applyCode, removeCode } from './cart-codes.js';
import { addLines, setQuantity } from './cart-lines.js';
import { readOrder } from './order-changes.js';
import { toCart } from './vendure-cart.js';
import type { VendureShop } from './vendure-shop.js';

/** The desk. Changes wait for the session that the first of them opens. */
export interface CartDesk {
  read(call?: Call): Promise<Cart | null>;
  addLines(lines: readonly NewLine[], call?: Call): Promise<CartResult>;
  setQuantity(lineId: string, quantity: number, call?: Call): Promise<CartResult>;
  applyCode(code: string, call?: Call): Promise<CartResult>;
  removeCode(code: string, call?: Call): Promise<CartResult>;
  clear(call?: Call): Promise<void>;
  /** Takes the cart along to another currency. */
  move(call?: Call): Promise<void>;
}

// Both are made of the code of the cart, which is there when somebody checks out.
export const loadCheckout = loadOnce(() => late(import('./native-checkout.js')));
export const loadOrders = loadOnce(() => late(import('./placed-orders.js')));
const loadMove = loadOnce(() => late(import('./cart-move.js')));

/** Opens the desk. */
export function openCartDesk(shop: VendureShop): CartDesk {
  const { session } = shop;
  return {
    read: (call) => readCart(shop, call),
    addLines: (lines, call) => session.change(() => addLines(shop, lines, call)),
    setQuantity: (lineId, quantity, call) => session.change(() => setQuantity(shop, lineId, quantity, call)),
    applyCode: (code, call) => session.change(() => applyCode(shop, code, call)),
    removeCode: (code, call) => session.change(() => removeCode(shop, code, call)),
    clear: (call) => session.change(() => clearCart(shop, call)),
    async move(call) {
      const currency = await shop.currency();
      const order = currency === undefined ? null : await readOrder(shop, call).catch(nothingIfExpired);
      if (currency === undefined || !order || order.currencyCode === currency) return;
      await (await loadMove()).moveCart(shop, currency, call);
    },
  };
}

async function readCart(shop: VendureShop, call: Call | undefined): Promise<Cart | null> {
  const order = await readOrder(shop, call).catch(nothingIfExpired);
  return order && order.lines.length + order.couponCodes.length > 0 ? toCart(shop, order) : null;
}

/** The emptied order would be the next cart, with the codes of this one, so the session is forgotten, too. */
async function clearCart(shop: VendureShop, call: Call | undefined): Promise<void> {
  const order = await readOrder(shop, call).catch(nothingIfExpired);
  if (order?.state === 'AddingItems' && order.lines.length > 0)
    await shop.api.ask({ query: 'mutation { removeAllOrderLines { __typename } }', call });
  await shop.session.forget();
}

function nothingIfExpired(thrown: unknown): null {
  if (thrown instanceof CommerceError && thrown.code === 'cart-expired') return null;
  throw thrown;
}
