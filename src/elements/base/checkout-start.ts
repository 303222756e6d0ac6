/** Loads what a click on "Checkout" needs before it comes, because a window has to be opened within the click. */
import { loadOnce } from '../../core/load-once.js';
import type { Shop } from '../../stores/shop.js';

let loaded: { readonly beginCheckout: typeof startCheckout } | undefined;

/** Rejects when the chunk cannot be loaded; asking again loads it again. */
export const prepareCheckoutStart = loadOnce(async () => (loaded = await import('./begin-checkout.js')));

/** Must be called within the click; `ready` is waited for before the checkout begins. */
export async function startCheckout(shop: Shop, ready?: Promise<unknown>): Promise<void> {
  const { beginCheckout } = loaded ?? (await prepareCheckoutStart());
  return beginCheckout(shop, ready);
}
