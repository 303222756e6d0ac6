/** What the parts of the adapter share: the options, the world outside, the API and what is remembered of the cart. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import type { ShopContext } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import { safeUrl } from '../../core/safe-url.js';
import { createCartRecords, type CartRecords } from './cart-record.js';
import { createPageSession, createTokenSession, type ShopSession } from './shop-session.js';
import { createStoreApi, type StoreApi } from './store-api.js';
import type { WooCart } from './store-api-answers.js';
import type { WooCommerceAdapterOptions } from './woocommerce-options.js';

/** The shop, open. */
export interface WooCommerceShop {
  readonly options: WooCommerceAdapterOptions;
  /** Without a slash at its end. */
  readonly siteUrl: string;
  readonly host: AdapterHost;
  context: ShopContext;
  readonly session: ShopSession;
  readonly api: StoreApi;
  readonly records: CartRecords;
  /** The cart as the shop holds it; `undefined` while it holds none. Creates nothing. */
  readCart(call?: Call): Promise<WooCart | undefined>;
}

/** How the shop knows the buyer. */
export function sessionKind({ session, nonce }: WooCommerceAdapterOptions): 'page' | 'token' {
  return session ?? (nonce === undefined ? 'token' : 'page');
}

/** What tells this shop from another. */
export function siteUrlOf({ url }: WooCommerceAdapterOptions): string {
  return url.replace(/\/+$/, '');
}

/** @throws CommerceError `config` for an address that is none. */
export function openWooCommerceShop(
  options: WooCommerceAdapterOptions,
  host: AdapterHost,
  context: ShopContext,
): WooCommerceShop {
  const siteUrl = siteUrlOf(options);
  if (!URL.canParse(siteUrl) || !safeUrl(siteUrl) || /[?#]/.test(siteUrl)) {
    const message = `url must be the http(s) address of the WordPress site, such as "https://shop.example", got "${options.url}"`;
    throw new CommerceError('config', { message: `woocommerce: ${message}` });
  }
  const session =
    sessionKind(options) === 'page' ? createPageSession(host, options.nonce) : createTokenSession(host);
  const api = createStoreApi(host, siteUrl, session);

  return {
    options,
    siteUrl,
    host,
    context,
    session,
    api,
    records: createCartRecords(host),
    async readCart(call) {
      if (!(await session.mayHaveCart())) return undefined;
      const cart = await api.readOwn<WooCart>('/cart', call);
      return cart.items.length > 0 ? cart : undefined;
    },
  };
}
