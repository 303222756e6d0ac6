/** Takes lines out of a cart again; loaded when one that was added with them is refused. */
import { lineKey, type NewLine } from '../../core/cart.js';
import type { CommerceError } from '../../core/commerce-error.js';
import { keyOf } from './cart-metadata.js';
import type { MedusaShop } from './medusa-shop.js';
import { cartNow, changeCart, withCart } from './open-cart.js';
import type { MedusaCart } from './store-api-answers.js';

/** The refusal with the cart as it is without them. @param cart as it is after all of them were added */
export async function takeBack(
  shop: MedusaShop,
  cart: MedusaCart,
  added: readonly NewLine[],
  refusal: CommerceError,
): Promise<CommerceError> {
  let left = cart;
  for (const { variantId, attributes, quantity: pieces } of added) {
    const key = lineKey(variantId, attributes);
    const item = cart.items.find((one) => keyOf(one) === key);
    if (!item) continue;
    const path = `/line-items/${item.id}`;
    const quantity = item.quantity - pieces;
    left =
      quantity > 0
        ? await changeCart(shop, 'POST', path, { quantity })
        : await changeCart(shop, 'DELETE', path, {});
  }
  return withCart(refusal, await cartNow(shop, left));
}
