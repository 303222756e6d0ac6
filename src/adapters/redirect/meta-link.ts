/**
 * The checkout address that Meta asks of shops on Facebook and Instagram: `https://shop.example/checkout?products=12:3,34:1&coupon=CODE`.
 * A shop that has one for Meta has one for us.
 *
 * @see https://developers.facebook.com/docs/commerce-platform/setup-checkout-url
 */
import { COMMON_URL_LENGTH, configError, itemList, webAddress, type CheckoutLink } from './checkout-link.js';
import { withParameters } from './url-text.js';

/** The form for a checkout. @throws CommerceError `config` for an address that cannot be used. */
export function metaLink(url: string): CheckoutLink {
  const address = webAddress(url);
  const taken = ['products', 'coupon'].find((name) => new URL(address).searchParams.has(name));
  if (taken !== undefined) throw configError(`checkoutUrl must leave "${taken}" to the link, got "${url}"`);
  return {
    discounts: 'single',
    note: false,
    cartAttributes: false,
    maxUrlLength: COMMON_URL_LENGTH,
    returns: false,
    write: ({ items, codes, utm }) =>
      withParameters(address, [
        ['products', itemList(items)],
        ...codes.slice(-1).map((code) => ['coupon', code] as const),
        ...utm,
      ]),
  };
}
