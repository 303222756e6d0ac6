/** Everything that happens to a cart; loaded on its own, so that prices need not wait for it. */
import type { Call } from '../../core/call.js';
import type { Cart, CartResult, NewLine } from '../../core/cart.js';
import { loadOnce } from '../../core/load-once.js';
import { late } from '../../core/late.js';
import { addLines, setQuantity } from './cart-changes.js';
import { applyCode, removeCode } from './cart-codes.js';
import { cartNow } from './settled-cart.js';
import type { WooCommerceShop } from './woocommerce-shop.js';

/** The cart's part of the contract. */
export interface CartDesk {
  read(call?: Call): Promise<Cart | null>;
  addLines(lines: readonly NewLine[], call?: Call): Promise<CartResult>;
  setQuantity(lineId: string, quantity: number, call?: Call): Promise<CartResult>;
  applyCode(code: string, call?: Call): Promise<CartResult>;
  removeCode(code: string, call?: Call): Promise<CartResult>;
  clear(call?: Call): Promise<void>;
}

/** Nobody checks out before there is a cart, so the checkout counts on the cart's parts being there. */
export const loadNativeCheckout = loadOnce(() => late(import('./native-checkout.js')));

export function openCartDesk(shop: WooCommerceShop): CartDesk {
  return {
    async read(call) {
      const cart = await shop.readCart(call);
      return cart ? cartNow(shop, cart) : null;
    },
    addLines: (lines, call) => addLines(shop, lines, call),
    setQuantity: (lineId, quantity, call) => setQuantity(shop, lineId, quantity, call),
    applyCode: (code, call) => applyCode(shop, code, call),
    removeCode: (code, call) => removeCode(shop, code, call),
    async clear(call) {
      const { session, api, records } = shop;
      if (!(await session.mayHaveCart())) return;
      await api.change('DELETE', '/cart/items', {}, call);
      await records.forget();
      await session.forget();
    },
  };
}
