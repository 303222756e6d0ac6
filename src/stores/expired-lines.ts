/** The lines of a cart that the shop no longer has, as the intents that put them back; loaded when the buyer wants that. */
import type { AddIntent } from '../core/cart-intent.js';
import type { CartLine } from '../core/cart.js';

/** The add that brings a line back as it was: same choices, same origin. */
export function addAgain(line: CartLine): AddIntent {
  const { variantId, quantity, attributes, attribution } = line;
  const { productId, title, variantTitle, picture, unitPrice, priceFacts, availability } = line;
  return {
    kind: 'add',
    variantId,
    quantity,
    ...(attributes ? { attributes } : {}),
    ...(attribution ? { attribution } : {}),
    preview: {
      title,
      unitPrice,
      availability,
      ...(productId === undefined ? {} : { productId }),
      ...(variantTitle === undefined ? {} : { variantTitle }),
      ...(picture ? { picture } : {}),
      ...(priceFacts ? { priceFacts } : {}),
    },
  };
}
