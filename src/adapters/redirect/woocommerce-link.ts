/**
 * WooCommerce's shareable checkout address, from version 10.0: `https://shop.example/checkout-link/?products=12:2,34:1&coupon=CODE`.
 *
 * @see https://developer.woocommerce.com/docs/best-practices/urls-and-routing/checkout-urls
 */
import { COMMON_URL_LENGTH, itemList, numericId, shopAddress, type CheckoutLink } from './checkout-link.js';
import { withParameters } from './url-text.js';

/** The form for a shop. @throws CommerceError `config` for an address that cannot be used. */
export function woocommerceLink(url: string): CheckoutLink {
  const address = shopAddress(url);
  return {
    discounts: 'single',
    note: false,
    cartAttributes: false,
    maxUrlLength: COMMON_URL_LENGTH,
    returns: false,
    write({ items, codes, utm }) {
      const products = items.map(({ id, quantity }) => ({ id: numericId(id, 'WooCommerce'), quantity }));
      return withParameters(`${address}/checkout-link/`, [
        ['products', itemList(products)],
        ...codes.slice(-1).map((code) => ['coupon', code] as const),
        ...utm,
      ]);
    },
  };
}
