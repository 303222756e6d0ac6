/** Puts the lines of a cart that the shop no longer has into the one that it has; loaded when the buyer wants that. */
import type { AddIntent } from '../core/cart-intent.js';
import type { CartLine } from '../core/cart.js';
import type { IntentResult } from '../core/intent-result.js';

/** All are sent, also when one is refused, whose error is then shown at its line. */
export async function putBack(
  lines: readonly CartLine[],
  push: (intent: AddIntent) => Promise<IntentResult>,
): Promise<IntentResult> {
  const results = await Promise.all(lines.map((line) => push(addAgain(line))));
  return results.find(({ status }) => status === 'refused') ?? results.at(-1) ?? { status: 'canceled' };
}

/** The add that brings a line back as it was: same choices, same origin. */
function addAgain(line: CartLine): AddIntent {
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
