/** Which drawer of the page serves a shop: the first one that is connected, so that no checkout opens twice. */
import type { CheckoutMode } from '../../core/checkout-session.js';
import type { Shop } from '../../stores/shop.js';

/** A drawer, as far as others need to know it. */
export interface ServingDrawer extends Node {
  /** How the page wants the checkout. */
  readonly mode: CheckoutMode | undefined;
}

const drawers = new WeakMap<Shop, Map<ServingDrawer, () => void>>();

/** Offers to serve; `turn` is called when the drawers before it are gone. The answer takes the offer back. */
export function offerToServe(shop: Shop, drawer: ServingDrawer, turn: () => void): () => void {
  const offers = drawers.get(shop) ?? new Map<ServingDrawer, () => void>();
  drawers.set(shop, offers.set(drawer, turn));
  return () => {
    const served = isServing(shop, drawer);
    offers.delete(drawer);
    if (served) offers.values().next().value?.();
  };
}

/** Whether it is this one's turn. */
export function isServing(shop: Shop, drawer: ServingDrawer): boolean {
  return servingDrawer(shop) === drawer;
}

/** The drawer that serves the shop, if there is one. */
export function servingDrawer(shop: Shop): ServingDrawer | undefined {
  return drawers.get(shop)?.keys().next().value;
}
