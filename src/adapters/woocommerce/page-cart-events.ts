/**
 * Hears of changes that the shop's own blocks made to the cart of the page.
 *
 * @see https://developer.woocommerce.com/docs/block-development/reference/dom-events (WooCommerce's "DOM events")
 */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { BackendChange } from '../../core/commerce-adapter.js';

/**
 * The events that are dispatched in the DOM. `added_to_cart`, `removed_from_cart` and `wc_fragments_refreshed` of classic themes
 * are jQuery's alone; the first two arrive here where a cart or mini-cart block of the page translates them.
 */
const EVENTS = [
  'wc-blocks_added_to_cart',
  'wc-blocks_removed_from_cart',
  'wc-blocks_store_sync_required',
] as const;

/** Calls back after each; the answer stops it. */
export function listenToPage(host: AdapterHost, listener: (change: BackendChange) => void): () => void {
  const stops = EVENTS.map((name) => host.onPageEvent(name, () => listener({ cart: true })));
  return () => {
    for (const stop of stops) stop();
  };
}
