/**
 * The permalink of the Universal Commerce Protocol: `https://shop.example/buy/sku:2,sku:1?discounts/codes/0=…`.
 *
 * @see https://ucp.dev/2026-08-25/specification/permalink
 */
import { blocked, configError, shopAddress, type CheckoutLink } from './checkout-link.js';
import type { LinkOrder, LinkParameter } from './link-order.js';
import { withParameters } from './url-text.js';

/** What the specification recommends for a link that hands somebody over, and wants every shop to take. */
const UCP_URL_LENGTH = 2048;

/**
 * The form for an endpoint; a bare host stands for `/buy` there.
 *
 * @throws CommerceError `config` for an address or a `continueTo` that cannot be used.
 */
export function ucpPermalink(url: string, continueTo?: string): CheckoutLink {
  const address = shopAddress(url);
  const endpoint = new URL(address).pathname === '/' ? `${address}/buy` : address;
  if (continueTo !== undefined && !/^\/(?!\/)[^\\\s\p{Cc}]*$/u.test(continueTo))
    throw configError(`continueTo must be a path of the shop such as "/cart", got "${continueTo}"`);
  return {
    discounts: 'multiple',
    note: false,
    cartAttributes: false,
    maxUrlLength: UCP_URL_LENGTH,
    returns: false,
    write(order) {
      const items = order.items.map(({ id, quantity }) => `${itemToken(id)}:${quantity}`);
      return withParameters(`${endpoint}/${items.join(',')}`, fieldPaths(order, continueTo));
    },
  };
}

/** The id as it is, or `~` and its UTF-8 as base64url, because servers disagree about percent signs in paths. */
function itemToken(id: string): string {
  if (id === '' || /\p{Cc}/u.test(id)) throw blocked(`the id ${JSON.stringify(id)} is not allowed in UCP`);
  // Dots alone would be taken for a way up the path.
  return /^[A-Za-z0-9._-]+$/.test(id) && !/^\.+$/.test(id) ? id : `~${base64Url(id)}`;
}

function base64Url(text: string): string {
  const bytes = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /%([\dA-F]{2})/g,
    (_escape, hex: string) => String.fromCharCode(parseInt(hex, 16)),
  );
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fieldPaths(order: LinkOrder, continueTo: string | undefined): readonly LinkParameter[] {
  const { codes, attribution, utm, context } = order;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ...codes.map((code, index) => [`discounts/codes/${index}`, code] as const),
    ['context/address_country', context.country],
    ['context/language', context.language],
    ...utm.map(([name, value]) => [`attribution/${name}`, value] as const),
    ['attribution/ref', utm.length > 0 ? attribution.creator : undefined],
    ['continue_to', continueTo],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
