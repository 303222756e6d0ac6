/** How one element opens the mini-cart of its shop without knowing which element that is. */
import type { Shop } from '../../stores/shop.js';

const openers = new WeakMap<Shop, Set<() => void>>();

/** Offers to open a cart of the shop; the answer takes the offer back. */
export function provideCartOpener(shop: Shop, open: () => void): () => void {
  const offers = openers.get(shop) ?? new Set();
  openers.set(shop, offers.add(open));
  return () => offers.delete(open);
}

/** Opens the cart that was offered first; `undefined` when the page shows none for this shop. */
export function cartOpener(shop: Shop): (() => void) | undefined {
  return openers.get(shop)?.values().next().value;
}
