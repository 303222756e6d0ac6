/** The way to Shopify's own checkout, in a window or on this page, and what is known when the buyer comes back. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import type { CheckoutReturn, HostedCheckout, RedirectCheckout } from '../../core/checkout-session.js';
import type { CheckoutRequest } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import { safeUrl } from '../../core/safe-url.js';
import { attributeOrder } from './attribution-attributes.js';
import type { RawCart } from './cart-answers.js';
import { UPDATE_ATTRIBUTES } from './cart-documents.js';
import type { OpenCart } from './open-cart.js';

/** Version of the Embedded Checkout Protocol that Shopify's own Checkout Kit for the web speaks. */
const ECP_VERSION = '2026-04-08';

/** Which cart the buyer went to checkout with. */
const BEGUN = 'checkout';

/** A cart that is gone so soon was ordered: Shopify keeps one that was not for days. */
const SOON_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Shopify's checkout refuses to stand in a frame. */
export async function beginCheckout(
  open: OpenCart,
  { mode, attribution }: CheckoutRequest,
  call?: Call,
): Promise<HostedCheckout | RedirectCheckout> {
  if (mode !== 'popup' && mode !== 'redirect')
    throw new CommerceError('unsupported', { message: `Shopify's checkout does not go by ${mode}` });
  const found = await open.require(call);
  if (found.lines.nodes.length === 0)
    throw new CommerceError('checkout-blocked', { cart: open.cart(found), message: 'the cart is empty' });
  const attributes = attributeOrder(found.attributes, attribution);
  const raw = attributes ? (await open.change(UPDATE_ATTRIBUTES, { attributes }, call)).raw : found;
  const url = checkoutUrlOf(raw);
  await remember(open);
  if (mode === 'redirect') return { mode, url, target: '_self' };
  const origins = [new URL(url).origin];
  return { mode, url, origins, protocol: 'ecp', protocolVersion: ECP_VERSION };
}

function checkoutUrlOf({ checkoutUrl }: RawCart): string {
  if (safeUrl(checkoutUrl) !== undefined && URL.canParse(checkoutUrl)) return checkoutUrl;
  throw new CommerceError('server', { message: 'Shopify gave no web address for the checkout' });
}

async function remember({ session, storefront: { host } }: OpenCart): Promise<void> {
  const cartId = await session.read();
  if (cartId !== undefined) await host.storage.set(BEGUN, JSON.stringify({ cartId, at: host.now() }));
}

/**
 * Shopify sends nobody back and tells no number of an order, but a cart that was ordered is gone. A cart that is still there
 * says nothing: the buyer may have turned back, or pay in another window.
 */
export async function readReturn(open: OpenCart, call?: Call): Promise<CheckoutReturn> {
  const { host } = open.storefront;
  const begun = await readBegun(host);
  if (!begun) return { outcome: 'unknown' };
  const isSoon = host.now() - begun.at < SOON_MILLISECONDS;
  const raw = await open.readById(begun.cartId, call);
  if (raw) return { outcome: 'unknown' };
  await host.storage.remove(BEGUN);
  await open.session.forget(begun.cartId);
  return { outcome: isSoon ? 'completed' : 'unknown' };
}

async function readBegun({ storage }: AdapterHost): Promise<{ cartId: string; at: number } | undefined> {
  try {
    return JSON.parse((await storage.get(BEGUN)) ?? '') as { cartId: string; at: number };
  } catch {
    return undefined;
  }
}
