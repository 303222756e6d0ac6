/** The counter of a shop whose cart is our own: shows the cart and changes it, once per mutation id, under the lock of all tabs. */
import type { Call } from '../../core/call.js';
import type { Attributes, Cart, CartResult, NewLine } from '../../core/cart.js';
import { addLines, applyCode, removeCode, setQuantity, type CartChange } from './cart-changes.js';
import { emptyCart, isDone, type CartRecord } from './cart-record.js';
import { priceCart, type Situation } from './cart-sums.js';
import { dropGoneLines } from './gone-lines.js';
import type { OwnShop } from './own-shop.js';

/** Everything that is done to a cart before checkout. */
export interface CartDesk {
  addLines(lines: readonly NewLine[], call?: Call): Promise<CartResult>;
  setQuantity(lineId: string, quantity: number, call?: Call): Promise<CartResult>;
  applyCode(code: string, call?: Call): Promise<CartResult>;
  removeCode(code: string, call?: Call): Promise<CartResult>;
  setInfo(info: { note?: string; attributes?: Attributes }, call?: Call): Promise<CartResult>;
}

/** Opens the counter. */
export function openCartDesk(shop: OwnShop): CartDesk {
  const { policy, record, host } = shop;

  async function change(
    call: Call | undefined,
    edit: (change: CartChange) => void,
    variantIds: readonly string[] = [],
  ): Promise<CartResult> {
    const wanted = { variantIds, fresh: false };
    // What has to be asked of a server is asked before the lock, so that no tab waits for the network of another.
    await shop.situation(await record.read(), wanted, call);
    return record.change(call, async (now) => {
      const stored = (now.cart ??= emptyCart(host.uuid()));
      const situation = await shop.situation(now, wanted, call);
      const change: CartChange = { stored, situation, policy, notices: [] };
      if (!isDone(now, call?.mutationId)) {
        dropGoneLines(stored, situation.assortment, change.notices);
        edit(change);
        if (call?.mutationId !== undefined) now.mutationIds.push(call.mutationId);
      }
      return { cart: priceCart(stored, situation).cart, notices: change.notices };
    });
  }

  return {
    addLines: (lines, call) =>
      change(
        call,
        (cart) => addLines(cart, lines),
        lines.map(({ variantId }) => variantId),
      ),
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

/** The cart as a buyer sees it: `null` while there is nothing in it. */
export function visibleCart({ cart: stored }: CartRecord, situation: Situation): Cart | null {
  if (!stored) return null;
  const { cart } = priceCart(stored, situation);
  return cart.lines.length > 0 || cart.discounts.length > 0 ? cart : null;
}
