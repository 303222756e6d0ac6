/** Hands the cart over: writes the checkout link, and knows it again when the buyer comes back. */
import type { Call } from '../../core/call.js';
import type { Cart, CartLine } from '../../core/cart.js';
import type { CheckoutReturn, HostedCheckout, RedirectCheckout } from '../../core/checkout-session.js';
import type { CheckoutRequest } from '../../core/commerce-adapter.js';
import { safeUrl } from '../../core/safe-url.js';
import { isDone } from '../own-cart/cart-record.js';
import {
  departingCart,
  orderedId,
  takeDeparted,
  type DepartingCart,
} from '../own-cart/checkout-elsewhere.js';
import type { OwnShop } from '../own-cart/own-shop.js';
import { blocked, type CheckoutLink } from './checkout-link.js';
import type { LinkItem, LinkOrder } from './link-order.js';
import type { RedirectAdapterOptions } from './redirect-options.js';
import { withParameters } from './url-text.js';
import { utmParameters } from './utm.js';

/** By these parameters of the return address a shop says what became of which cart. */
const RETURN_PARAMETER = 'vitrine-return';
const OUTCOME_PARAMETER = 'vitrine-outcome';

/**
 * Begins the checkout of what is in the cart, which stays until the buyer comes back with an order.
 *
 * @throws CommerceError `checkout-blocked` for an empty cart and for one that the link cannot carry.
 */
export async function beginRedirect(
  shop: OwnShop,
  options: RedirectAdapterOptions,
  link: CheckoutLink,
  request: CheckoutRequest,
  call?: Call,
): Promise<HostedCheckout | RedirectCheckout> {
  const { modes = ['redirect'], origins = [], newTab, preset } = options;
  const mode = modes.find((offered) => offered === request.mode) ?? 'redirect';
  const departing = await departingCart(shop, request, mode, call);
  const url = writeUrl(shop, link, linkOrder(shop, options, departing, request.returnUrl));
  if (mode === 'redirect') return { mode, url, target: newTab ? '_blank' : '_self' };
  const { protocol = preset === 'ucp' ? 'ecp' : 'none' } = options;
  return { mode, url, origins: [new URL(url).origin, ...origins], protocol };
}

/** What the address says. A cart that was ordered is forgotten; a reference that is not ours says nothing. */
export async function readRedirectReturn(shop: OwnShop, url: string, call?: Call): Promise<CheckoutReturn> {
  const parameters = URL.canParse(url) ? new URL(url).searchParams : undefined;
  const reference = parameters?.get(RETURN_PARAMETER);
  const outcome = parameters?.get(OUTCOME_PARAMETER);
  if (!reference) return { outcome: 'unknown' };
  return shop.record.change(call, (record): CheckoutReturn => {
    if (isDone(record, orderedId(reference)))
      return { outcome: outcome === 'pending' ? 'pending' : 'completed' };
    const isOurs = record.cart?.checkout.reference === reference;
    if (!isOurs) return { outcome: 'unknown' };
    if (outcome === 'completed' || outcome === 'pending') takeDeparted(record);
    return { outcome: OUTCOMES.find((known) => known === outcome) ?? 'unknown' };
  });
}

const OUTCOMES = ['completed', 'canceled', 'pending'] as const;

function linkOrder(
  { context }: OwnShop,
  { codes = [], itemId, utm = {} }: RedirectAdapterOptions,
  { cart, reference, attribution }: DepartingCart,
  returnUrl: string | undefined,
): LinkOrder {
  const { note, attributes = {}, currency } = cart;
  const back = safeUrl(returnUrl);
  return {
    items: itemsOf(cart, itemId ?? (({ variantId }) => variantId)),
    codes: [...new Set([...codes, ...codesOf(cart)])],
    ...(note === undefined ? {} : { note }),
    attributes,
    attribution,
    utm: utmParameters(utm, attribution),
    reference,
    ...(back === undefined
      ? {}
      : { returnUrl: withParameters(withoutReturn(back), [[RETURN_PARAMETER, reference]]) }),
    context: { ...context, currency },
  };
}

/** The page may itself have been come back to; what its address says is about another checkout. */
function withoutReturn(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.searchParams.delete(RETURN_PARAMETER);
  address.searchParams.delete(OUTCOME_PARAMETER);
  return address.href;
}

/** Two lines that the shop knows as one article are one item. */
function itemsOf({ lines }: Cart, itemId: (line: CartLine) => string): readonly LinkItem[] {
  const pieces = new Map<string, number>();
  for (const line of lines) {
    const id = itemId(line);
    pieces.set(id, (pieces.get(id) ?? 0) + line.quantity);
  }
  return [...pieces].map(([id, quantity]) => ({ id, quantity }));
}

function codesOf({ discounts }: Cart): readonly string[] {
  return discounts.flatMap(({ code }) => (code === undefined ? [] : [code]));
}

/** What a buyer wants goes before what statistics want, so attribution is the first to stay behind. */
function writeUrl({ host }: OwnShop, link: CheckoutLink, order: LinkOrder): string {
  const url = checked(link.write(order));
  if (url.length <= link.maxUrlLength) return url;
  const bare = checked(link.write({ ...order, utm: [], attribution: {} }));
  if (bare.length > link.maxUrlLength) {
    const limit = `at most ${link.maxUrlLength} characters are sent (option maxUrlLength)`;
    throw blocked(`the checkout address has ${bare.length} characters, ${limit}; the cart holds too much`);
  }
  host.log(
    'warn',
    `the checkout address would be longer than ${link.maxUrlLength}, so it goes without attribution`,
  );
  return bare;
}

function checked(url: string): string {
  const safe = URL.canParse(url) ? safeUrl(url) : undefined;
  if (safe === undefined) throw blocked(`${JSON.stringify(url)} is no http(s) address to send a buyer to`);
  return new URL(safe).href;
}
