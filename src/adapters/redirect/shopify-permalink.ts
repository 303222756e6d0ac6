/**
 * Shopify's cart permalink: `https://shop.example/cart/70881412:1,70881382:2?discount=CODE`.
 *
 * @see https://shopify.dev/docs/apps/build/checkout/create-cart-permalinks
 */
import { writeAttribution } from '../remote/attribution-text.js';
import { blocked, COMMON_URL_LENGTH, numericId, shopAddress, type CheckoutLink } from './checkout-link.js';
import type { LinkOrder, LinkParameter } from './link-order.js';
import { escapeText, withParameters } from './url-text.js';

const VARIANT_GID = /^gid:\/\/shopify\/ProductVariant\/(\d+)$/;

/** The form for a shop. @throws CommerceError `config` for an address that cannot be used. */
export function shopifyPermalink(url: string): CheckoutLink {
  const address = shopAddress(url);
  return {
    discounts: 'multiple',
    note: true,
    cartAttributes: true,
    maxUrlLength: COMMON_URL_LENGTH,
    returns: false,
    write(order) {
      const items = order.items.map(({ id, quantity }) => `${variantNumber(id)}:${quantity}`);
      return withParameters(`${address}/cart/${items.join(',')}`, parameters(order));
    },
  };
}

function variantNumber(id: string): string {
  return VARIANT_GID.exec(id)?.[1] ?? numericId(id, 'Shopify');
}

function parameters({ codes, note, attributes, attribution, utm }: LinkOrder): readonly LinkParameter[] {
  const unusable = codes.find((code) => code.includes(','));
  if (unusable !== undefined) throw blocked(`a comma separates codes, so "${unusable}" cannot be one`);
  // An attribute whose name begins with "_" is left out of what the buyer sees of the order.
  const film = utm.length > 0 ? writeAttribution(attribution) : '';
  const all = { ...attributes, ...(film === '' ? {} : { _vitrine: film }) };
  return [
    ...(codes.length === 0 ? [] : [['discount', codes.join(',')] as const]),
    ...(note ? [['note', note] as const] : []),
    ...Object.entries(all).map(([name, value]) => [`attributes[${escapeText(name)}]`, value] as const),
    ...(utm.length > 0 && attribution.creator !== undefined ? [['ref', attribution.creator] as const] : []),
    ...utm,
  ];
}
