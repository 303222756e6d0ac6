/** What is remembered of the cart before an add is sent, so that a lost answer can be told from what is there later. */
import { lineKey, type Cart } from '../core/cart.js';
import type { AddIntent } from '../core/cart-intent.js';
import type { SentMark } from './cart-outbox.js';

/** The mark of an add that is sent now. */
export function markBefore(intent: AddIntent, cart: Cart | null, sentAt: number): SentMark {
  const key = addKey(intent);
  return { sentAt, quantityBefore: quantityOf(cart, key), otherLinesBefore: otherLines(cart, key) };
}

/** The line that an add goes to. */
export function addKey({ variantId, attributes }: AddIntent): string {
  return lineKey(variantId, attributes);
}

/** Pieces of a line in a cart. */
export function quantityOf(cart: Cart | null, key: string): number {
  return cart?.lines.find((line) => line.key === key)?.quantity ?? 0;
}

/** All lines but one, in a form that can be compared. */
export function otherLines(cart: Cart | null, key: string): string {
  const others = (cart?.lines ?? []).filter((line) => line.key !== key);
  return others
    .map((line) => `${line.key}×${line.quantity}`)
    .sort()
    .join(' ');
}
