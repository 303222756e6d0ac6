/** The counter of the embedded shop: reads the cart and changes it, once per mutation id, under the lock of all tabs. */
import type { Call } from '../../core/call.js';
import type { Attributes, Cart, CartResult, NewLine } from '../../core/cart.js';
import {
  addLines,
  applyCode,
  dropGoneLines,
  removeCode,
  setQuantity,
  type CartChange,
} from './cart-changes.js';
import type { Catalog } from './catalog-index.js';
import { priceCart } from './local-cart.js';
import { emptyCart, isDone, type LocalRecord } from './local-record.js';
import type { LocalShop } from './local-shop.js';

/** Everything that is done to a cart before checkout. */
export interface CartDesk {
  addLines(lines: readonly NewLine[], call?: Call): Promise<CartResult>;
  setQuantity(lineId: string, quantity: number, call?: Call): Promise<CartResult>;
  applyCode(code: string, call?: Call): Promise<CartResult>;
  removeCode(code: string, call?: Call): Promise<CartResult>;
  setInfo(info: { note?: string; attributes?: Attributes }, call?: Call): Promise<CartResult>;
}

/** Opens the counter. */
export function openCartDesk(shop: LocalShop): CartDesk {
  const { stockPolicy = 'clamp' } = shop.options;

  async function change(call: Call | undefined, edit: (change: CartChange) => void): Promise<CartResult> {
    const catalog = await shop.source.loaded(call);
    return shop.record.change(call, (record) => {
      const stored = (record.cart ??= emptyCart(shop.host.uuid()));
      const situation = shop.situation(catalog, record);
      const change: CartChange = { stored, situation, stockPolicy, notices: [] };
      if (!isDone(record, call?.mutationId)) {
        dropGoneLines(change);
        edit(change);
        if (call?.mutationId !== undefined) record.mutationIds.push(call.mutationId);
      }
      return { cart: priceCart(stored, situation).cart, notices: change.notices };
    });
  }

  return {
    addLines: (lines, call) => change(call, (cart) => addLines(cart, lines)),
    setQuantity: (lineId, quantity, call) => change(call, (cart) => setQuantity(cart, lineId, quantity)),
    applyCode: (code, call) => change(call, (cart) => applyCode(cart, code)),
    removeCode: (code, call) => change(call, (cart) => removeCode(cart, code)),
    setInfo: ({ note, attributes }, call) =>
      change(call, ({ stored }) => {
        if (note !== undefined) stored.note = note;
        if (attributes) stored.attributes = attributes;
      }),
  };
}

/** The cart as it is; `null` while there is nothing in it. */
export function readCart(shop: LocalShop, catalog: Catalog, record: LocalRecord): Cart | null {
  if (!record.cart) return null;
  const { cart } = priceCart(record.cart, shop.situation(catalog, record));
  return cart.lines.length > 0 || cart.discounts.length > 0 ? cart : null;
}
