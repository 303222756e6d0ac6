/** The shop's own checkout page: that of the page's session, or one that is filled by a link. */
import type { Call } from '../../core/call.js';
import type { RedirectCheckout } from '../../core/checkout-session.js';
import type { CheckoutRequest } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import { readAttribution } from '../remote/attribution-text.js';
import { withParameters } from '../redirect/url-text.js';
import { utmParameters } from '../redirect/utm.js';
import { woocommerceLink } from '../redirect/woocommerce-link.js';
import type { WooCart } from './store-api-answers.js';
import { sessionKind, type WooCommerceShop } from './woocommerce-shop.js';

/** @throws CommerceError `checkout-blocked` for an empty cart. */
export async function beginRedirectCheckout(
  shop: WooCommerceShop,
  request: CheckoutRequest,
  call?: Call,
): Promise<RedirectCheckout> {
  const cart = await shop.readCart(call);
  if (!cart) throw new CommerceError('checkout-blocked', { message: 'the cart is empty' });
  const { options, siteUrl } = shop;
  const record = await shop.records.read();
  const attribution = request.attribution ?? readAttribution(record?.attribution) ?? {};
  const utm = utmParameters(options.utm ?? {}, attribution);
  const url =
    sessionKind(options) === 'page'
      ? withParameters(options.checkoutUrl ?? `${siteUrl}/checkout/`, utm)
      : woocommerceLink(siteUrl).write({ ...linkOrder(cart), attribution, utm, context: shop.context });
  return { mode: 'redirect', url, target: '_self' };
}

/** The link carries one code, and the page behind it makes a cart of its own. */
function linkOrder({ items, coupons }: WooCart) {
  return {
    items: items.map(({ id, quantity }) => ({ id: String(id), quantity })),
    codes: coupons.map(({ code }) => code),
    attributes: {},
    reference: '',
  };
}
