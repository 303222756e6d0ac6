/** The window of a checkout, opened within the click that asks for it, before anybody knows its address. */
import type { Shop } from '../../stores/shop.js';

const NAME = 'vitrine-checkout';
const FEATURES = 'popup,width=500,height=800';

const opened = new WeakMap<Shop, Window>();

/** Opens the shop's checkout window, empty as yet. */
export function openCheckoutWindow(shop: Shop): void {
  const window = open('', NAME, FEATURES);
  if (window) opened.set(shop, window);
}

/** The window that waits for its checkout; whoever takes it leads it there. */
export function takeCheckoutWindow(shop: Shop): Window | undefined {
  const window = opened.get(shop);
  opened.delete(shop);
  return window;
}

/** Opens the address in a window of its own, or leads the one that waits there; `null` where the browser forbids it. */
export function leadCheckoutWindow(url: string, waiting: Window | undefined): Window | null {
  if (!waiting || waiting.closed) return open(url, NAME, FEATURES);
  waiting.location.replace(url);
  return waiting;
}
