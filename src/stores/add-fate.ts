/** Tells from two pictures of a cart what became of an add whose answer was lost. */
import { lineKey, type Cart } from '../core/cart.js';
import type { AddIntent } from '../core/cart-intent.js';
import type { Capabilities } from '../core/commerce-adapter.js';
import type { SentMark } from './cart-outbox.js';

/** `partly`: the backend added fewer pieces. `doubtful`: somebody else wrote to the cart meanwhile. */
export type AddFate = 'applied' | 'partly' | 'absent' | 'doubtful';

/** What is to be remembered of the cart before an add is sent. */
export function markBefore(intent: AddIntent, cart: Cart | null, sentAt: number): SentMark {
  const key = keyOf(intent);
  return { sentAt, quantityBefore: quantityOf(cart, key), otherLinesBefore: otherLines(cart, key) };
}

/** Compares the cart now with what was remembered. */
export function addFate(
  intent: AddIntent,
  before: SentMark,
  now: Cart | null,
  stockPolicy: Capabilities['cart']['stockPolicy'],
): AddFate {
  const key = keyOf(intent);
  const added = quantityOf(now, key) - before.quantityBefore;
  if (added === intent.quantity) return 'applied';
  if (otherLines(now, key) !== before.otherLinesBefore) return 'doubtful';
  if (added === 0) return 'absent';
  return stockPolicy === 'clamp' && added > 0 && added < intent.quantity ? 'partly' : 'doubtful';
}

/** Pieces of a line in a cart. */
export function quantityOf(cart: Cart | null, key: string): number {
  return cart?.lines.find((line) => line.key === key)?.quantity ?? 0;
}

function keyOf(intent: AddIntent): string {
  return lineKey(intent.variantId, intent.attributes);
}

function otherLines(cart: Cart | null, key: string): string {
  const others = (cart?.lines ?? []).filter((line) => line.key !== key);
  return others
    .map((line) => `${line.key}×${line.quantity}`)
    .sort()
    .join(' ');
}
