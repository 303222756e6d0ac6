/** What an integrator tells the `shopify` adapter. */
import { CommerceError } from '../../core/commerce-error.js';

/** The version whose published schema every operation is checked against. */
const API_VERSION = '2026-04';

/** Options of `createShopifyAdapter`. */
export interface ShopifyAdapterOptions {
  /** The shop's permanent domain, `your-shop.myshopify.com`. */
  readonly domain: string;
  /**
   * The *public* Storefront access token, which pages may show. Without one the shop is asked without a token: Shopify then tells
   * neither stock nor metafields, and answers smaller questions only.
   */
  readonly token?: string;
  /** Version of the Storefront API. Default `2026-04`. */
  readonly apiVersion?: string;
  /** Whether the shop's prices include tax, which the Storefront API does not say. Default: it is unknown. */
  readonly taxIncluded?: boolean;
  /** Where the API is, if not at the domain: a proxy, or a server for tests. */
  readonly endpoint?: string;
}

/** The options in the form that the adapter works with. */
export interface ShopifySettings {
  readonly domain: string;
  readonly endpoint: string;
  readonly token: string | undefined;
  readonly taxIncluded: boolean | 'unknown';
}

/** Checks the options. @throws CommerceError `config`, with what to write instead. */
export function readSettings(options: ShopifyAdapterOptions): ShopifySettings {
  const { token, apiVersion = API_VERSION, taxIncluded = 'unknown' } = options;
  const domain = String(options.domain ?? '')
    .trim()
    .toLowerCase();
  if (!/^[a-z\d][a-z\d.-]*\.[a-z\d-]+(:\d+)?$/.test(domain))
    throw wrong(`domain "${domain}": write it like your-shop.myshopify.com`);
  if (token && /^shp\w\w_/.test(token))
    throw wrong('the token is secret: revoke it, and give the public token of the Storefront API');
  const endpoint = options.endpoint ?? `https://${domain}/api/${apiVersion}/graphql.json`;
  return { domain, endpoint, token: token || undefined, taxIncluded };
}

function wrong(message: string): CommerceError {
  return new CommerceError('config', { message: `shopify: ${message}` });
}
