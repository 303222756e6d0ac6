/** What an integrator tells the `woocommerce` adapter. */
import type { WithdrawalOptions } from '../own-cart/withdrawal.js';
import type { UtmOptions } from '../redirect/redirect-options.js';

/** Options of `createWooCommerceAdapter`. */
export interface WooCommerceAdapterOptions extends WithdrawalOptions {
  /** The site's address, such as `https://shop.example` or `https://example.com/shop`; `/wp-json` is found below it. */
  readonly url: string;
  /**
   * How the shop knows the buyer. `page`: by the cookie of the page, so that film and page share one cart; only for pages of the
   * same origin as the shop. `token`: by a cart token, which works across origins. Default: `page` where `nonce` is given, else
   * `token`; `<vitrine-shop>` takes `page` on the shop's own origin.
   */
  readonly session?: 'page' | 'token';
  /** A nonce of the page, `wp_create_nonce('wc_store_api')`. Saves the request that would fetch one. */
  readonly nonce?: string;
  /** The ways to pay that the page can collect, by the gateway's id. Bank transfer, cheque and cash on delivery are known. */
  readonly paymentMethods?: Readonly<Record<string, WooPaymentMethod>>;
  /** Whether the prices of products include tax (WooCommerce → Settings → Tax, "Display prices in the shop"). */
  readonly pricesIncludeTax?: boolean;
  /** The checkout page, for `session: 'page'`. Default: `/checkout/` below `url`. */
  readonly checkoutUrl?: string;
  /** The `utm_…` parameters that tell the shop's statistics of a film; `false` leaves them out. */
  readonly utm?: UtmOptions | false;
}

/** How a payment gateway of the shop is collected in the page. */
export interface WooPaymentMethod {
  /** What the buyer reads, in the language of the page. */
  readonly title: string;
  /** Id of the payment handler. Default `offline`. */
  readonly handler?: string;
  /** Public options for the handler. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Under which key of `payment_data` a token that is a text is sent. A token with several fields names them itself. */
  readonly tokenKey?: string;
}
