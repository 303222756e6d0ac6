/** Which drawer of the page serves a shop: the first one that is connected, so that no checkout opens twice. */
import type { Shop } from '../../stores/shop.js';

const drawers = new WeakMap<Shop, Map<object, () => void>>();

/** Offers to serve; `turn` is called when the drawers before it are gone. The answer takes the offer back. */
export function offerToServe(shop: Shop, drawer: object, turn: () => void): () => void {
  const offers = drawers.get(shop) ?? new Map<object, () => void>();
  drawers.set(shop, offers.set(drawer, turn));
  return () => {
    const served = isServing(shop, drawer);
    offers.delete(drawer);
    if (served) offers.values().next().value?.();
  };
}

/** Whether it is this one's turn. */
export function isServing(shop: Shop, drawer: object): boolean {
  return drawers.get(shop)?.keys().next().value === drawer;
}
