/** Everything that can be done with the cart: reading it is at hand, changes are loaded when they are wanted. */
import type { Call } from '../../core/call.js';
import type { Attributes, Cart, CartResult, NewLine } from '../../core/cart.js';
import type { ShopContext } from '../../core/commerce-adapter.js';
import { late } from '../../core/late.js';
import { createCartSession } from './cart-session.js';
import { openCart, type OpenCart } from './open-cart.js';
import { createPriceMemory } from './price-memory.js';
import type { Storefront } from './storefront.js';

/** The desk. Methods are those of the contract. */
export interface CartDesk {
  readonly open: OpenCart;
  getCart(call?: Call): Promise<Cart | null>;
  addLines(lines: readonly NewLine[], call?: Call): Promise<CartResult>;
  setQuantity(lineId: string, quantity: number, call?: Call): Promise<CartResult>;
  applyCode(code: string, call?: Call): Promise<CartResult>;
  removeCode(code: string, call?: Call): Promise<CartResult>;
  setInfo(info: { note?: string; attributes?: Attributes }, call?: Call): Promise<CartResult>;
  clear(call?: Call): Promise<void>;
  /** Lets the cart's prices follow the buyer. */
  moveBuyer(to: ShopContext, call?: Call): Promise<void>;
}

/** Opens the desk; nothing is requested yet. */
export function openCartDesk(storefront: Storefront): CartDesk {
  const session = createCartSession(storefront.host, storefront.settings.domain);
  const prices = createPriceMemory(storefront.host);
  const open = openCart(storefront, session, prices);
  // So that the first click on "add" need not wait for it; whoever needs it then learns of a failure.
  loadLines().catch(() => undefined);
  return {
    open,
    async getCart(call) {
      const raw = await open.read(call, true);
      return raw && prices.compare(open.cart(raw));
    },
    addLines: async (lines, call) => (await loadLines()).addLines(open, lines, call),
    setQuantity: async (lineId, quantity, call) =>
      (await loadLines()).setQuantity(open, lineId, quantity, call),
    applyCode: async (code, call) => (await loadCodes()).applyCode(open, code, call),
    removeCode: async (code, call) => (await loadCodes()).removeCode(open, code, call),
    setInfo: async (info, call) => (await loadInfo()).setInfo(open, info, call),
    clear: async (call) => (await loadInfo()).clearCart(open, call),
    moveBuyer: async (to, call) => (await loadInfo()).moveBuyer(open, to, call),
  };
}

const loadLines = () => late(import('./cart-lines.js'));
const loadCodes = () => late(import('./cart-codes.js'));
const loadInfo = () => late(import('./cart-info.js'));
