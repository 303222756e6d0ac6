/** Everything that is done with the cart; loaded when somebody has one or wants one. */
import type { Call } from '../../core/call.js';
import type { Attributes, Cart, CartResult, NewLine } from '../../core/cart.js';
import { loadOnce } from '../../core/load-once.js';
import { late } from '../../core/late.js';
import { addLines, setQuantity } from './cart-lines.js';
import { ATTRIBUTES, NOTE } from './cart-metadata.js';
import { cartNow, changeCart, forgetCart, readOpenCart, settle } from './open-cart.js';
import type { MedusaShop } from './medusa-shop.js';

/** The desk. Changes wait for the cart that the first of them makes. */
export interface CartDesk {
  read(call?: Call): Promise<Cart | null>;
  addLines(lines: readonly NewLine[], call?: Call): Promise<CartResult>;
  setQuantity(lineId: string, quantity: number, call?: Call): Promise<CartResult>;
  applyCode(code: string, call?: Call): Promise<CartResult>;
  removeCode(code: string, call?: Call): Promise<CartResult>;
  setInfo(info: CartInfo, call?: Call): Promise<CartResult>;
  clear(): Promise<void>;
  /** Takes the cart along to where the buyer is now. */
  move(call?: Call): Promise<void>;
}

/** What is not named stays as it is. */
export interface CartInfo {
  readonly note?: string;
  readonly attributes?: Attributes;
}

const loadCodes = loadOnce(() => late(import('./cart-codes.js')));
const loadMove = loadOnce(() => late(import('./cart-move.js')));

// Both are made of the code of the cart, which is there when somebody checks out.
export const loadCheckout = loadOnce(() => late(import('./native-checkout.js')));
export const loadOrders = loadOnce(() => late(import('./placed-orders.js')));

/** Opens the desk. */
export function openCartDesk(shop: MedusaShop): CartDesk {
  const { session } = shop;
  return {
    async read(call) {
      const found = await readOpenCart(shop, call);
      return found ? cartNow(shop, found) : null;
    },
    addLines: (lines, call) => session.change(() => addLines(shop, lines, call)),
    setQuantity: (lineId, quantity, call) => session.change(() => setQuantity(shop, lineId, quantity, call)),
    applyCode: (code, call) => session.change(async () => (await loadCodes()).applyCode(shop, code, call)),
    removeCode: (code, call) => session.change(async () => (await loadCodes()).removeCode(shop, code, call)),
    setInfo: (info, call) => session.change(() => setInfo(shop, info, call)),
    // The Store API cannot delete a cart; nothing in it is reserved.
    clear: () => session.change(() => forgetCart(shop)),
    move: async (call) => (await loadMove()).moveCart(shop, call),
  };
}

async function setInfo(
  shop: MedusaShop,
  { note, attributes }: CartInfo,
  call: Call | undefined,
): Promise<CartResult> {
  const metadata = {
    ...(note === undefined ? {} : { [NOTE]: note }),
    ...(attributes === undefined ? {} : { [ATTRIBUTES]: attributes }),
  };
  return settle(shop, await changeCart(shop, 'POST', '', { metadata }, call));
}
