/** Note and attributes of the cart, where the buyer is, and the end of the cart. */
import type { Call } from '../../core/call.js';
import type { Attributes, CartResult } from '../../core/cart.js';
import type { ShopContext } from '../../core/commerce-adapter.js';
import { isHidden } from './attribution-attributes.js';
import { REMOVE_LINES, UPDATE_ATTRIBUTES, UPDATE_BUYER, UPDATE_NOTE } from './cart-documents.js';
import { countryCodeOf } from './in-context.js';
import type { OpenCart } from './open-cart.js';

/** What is not named stays, and so do attributes that are hidden from the buyer: they belong to apps, and to us. */
export async function setInfo(
  open: OpenCart,
  { note, attributes }: { note?: string; attributes?: Attributes },
  call?: Call,
): Promise<CartResult> {
  let raw = await open.require(call);
  if (note !== undefined) ({ raw } = await open.change(UPDATE_NOTE, { note }, call));
  if (attributes !== undefined) {
    const stated = Object.entries(attributes).map(([key, value]) => ({ key, value }));
    const kept = raw.attributes.filter(isHidden);
    ({ raw } = await open.change(UPDATE_ATTRIBUTES, { attributes: [...kept, ...stated] }, call));
  }
  return open.result(raw);
}

/** Shopify keeps a cart until it expires, so ours is forgotten. The theme's stays the page's, so it is emptied. */
export async function clearCart(open: OpenCart, call?: Call): Promise<void> {
  const { session, prices } = open;
  await prices.forget();
  if (await session.theme()) {
    const lineIds = (await open.read(call))?.lines.nodes.map(({ id }) => id) ?? [];
    if (lineIds.length > 0) await open.change(REMOVE_LINES, { lineIds }, call);
    return;
  }
  const cartId = await session.read();
  if (cartId !== undefined) await session.forget(cartId);
}

/** Lets the cart's prices follow the buyer. */
export async function moveBuyer(open: OpenCart, to: ShopContext, call?: Call): Promise<void> {
  const countryCode = countryCodeOf(to.country);
  if (!countryCode || countryCode === countryCodeOf(open.storefront.context.country)) return;
  if (!(await open.read(call))) return;
  await open.change(UPDATE_BUYER, { buyer: { countryCode } }, call);
  await open.prices.forget();
}
