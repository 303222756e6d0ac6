/**
 * Tells when the page changes its cart, by the standard events that themes dispatch.
 *
 * Source: https://shopify.dev/docs/api/storefront-events-and-actions/events
 */
import type { AdapterHost } from '../../core/adapter-host.js';

/** `cart:update` is what themes of the Horizon family say among themselves. */
const EVENTS = [
  ...['lines', 'discount', 'note', 'attributes'].map((part) => `shopify:cart:${part}-update`),
  'cart:update',
];

interface CartEvent {
  readonly promise?: PromiseLike<unknown>;
  readonly detail?: { readonly vitrine?: unknown } | null;
}

/** Calls back after each change that was not ours; the answer stops it. */
export function onPageCart(host: AdapterHost, changed: () => void): () => void {
  let isOver = false;
  const tell = () => {
    if (!isOver) changed();
  };
  const listen = (event: unknown) => {
    const { promise, detail } = event as CartEvent;
    if (detail?.vitrine) return;
    // The event comes before the change is done. A change that failed may have taken effect all the same.
    if (promise) promise.then(tell, tell);
    else tell();
  };
  const stops = EVENTS.map((name) => host.onPageEvent(name, listen));
  return () => {
    isOver = true;
    for (const stop of stops) stop();
  };
}
