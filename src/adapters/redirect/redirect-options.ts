/** What an integrator tells the `redirect` adapter. */
import type { CartLine } from '../../core/cart.js';
import type { HostedCheckout } from '../../core/checkout-session.js';
import type { AnyCatalogOptions } from '../own-cart/catalog-origin.js';
import type { WithdrawalOptions } from '../own-cart/withdrawal.js';
import type { LinkOrder } from './link-order.js';

/** Where the shop's checkout is shown. */
export type RedirectMode = 'embedded' | 'popup' | 'redirect';

/** A form of checkout link that is known by name. */
export type RedirectPreset = 'ucp' | 'shopify' | 'woocommerce' | 'meta';

/** Options of `createRedirectAdapter`. */
export interface RedirectAdapterOptions extends AnyCatalogOptions, WithdrawalOptions {
  /** Missing: `checkoutUrl` is a template or a function. */
  readonly preset?: RedirectPreset;
  /**
   * An absolute HTTP(S) address. `ucp`: the permalink endpoint, or the shop's address for `/buy` there. `shopify` and
   * `woocommerce`: the shop's address. `meta`: the checkout's. Without a preset a template such as
   * `https://shop.example/basket?items={items}&code={code}`, or a function that writes the whole address.
   */
  readonly checkoutUrl: string | ((order: LinkOrder) => string);
  /** The id by which the shop behind the link knows a line's article. Default: the variant's id, in a catalogue file its SKU. */
  readonly itemId?: (line: CartLine) => string;
  /** Discount codes that go with every checkout. */
  readonly codes?: readonly string[];
  /** `false`: no `utm_…` parameters. */
  readonly utm?: UtmOptions | false;
  /**
   * What may become of the link, the best first. Default `['redirect']`. `embedded`: the shop's checkout allows this page to
   * frame it (`frame-ancestors`). `popup`: a window of its own, whose page keeps its opener.
   */
  readonly modes?: readonly RedirectMode[];
  /** In a frame or a window: how the checkout speaks to the page. Default `ecp` for `ucp`, else `none`. */
  readonly protocol?: HostedCheckout['protocol'];
  /** Origins that the checkout goes on at and may speak from, besides that of the link. */
  readonly origins?: readonly string[];
  /** Opens a tab of its own. Default: the same tab, which works inside other apps too. */
  readonly newTab?: boolean;
  /** Characters. Default 2048 for `ucp`, as its specification recommends, else 8000, which common servers take. */
  readonly maxUrlLength?: number;
  /** `ucp` only: where the buyer shall go on in the shop, a path such as `/cart`. Default: the shop decides, as a rule its checkout. */
  readonly continueTo?: string;
  /** `ucp` only: asks the shop's `/.well-known/ucp` for the endpoint, which must allow this by CORS. */
  readonly discover?: boolean;
  /** What too large a quantity does: as many as there are, or a refusal. Default `clamp`. */
  readonly stockPolicy?: 'clamp' | 'reject';
  /** Names the shop in storage. Default: the catalogue and the checkout's address. */
  readonly storageKey?: string;
}

/** What stands in the `utm_…` parameters. */
export interface UtmOptions {
  /** Default `vitrine`. */
  readonly source?: string;
  /** Default `video`. */
  readonly medium?: string;
  /** Default: the campaign of the attribution, if there is one. */
  readonly campaign?: string;
}
