/** What the parts of the adapter share: the options, the world outside, the API and what is remembered of the cart. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import type { Cart, CartResult, Notice } from '../../core/cart.js';
import type { ShopContext } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import { safeUrl } from '../../core/safe-url.js';
import { createCartRecords, type CartRecord, type CartRecords } from './cart-record.js';
import { createPageSession, createTokenSession, type ShopSession } from './shop-session.js';
import { createStoreApi, type StoreApi } from './store-api.js';
import type { WooCart } from './store-api-answers.js';
import { keyOf, toCart } from './woocommerce-cart.js';
import { amountOf } from './woocommerce-money.js';
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
  /** The cart of an answer to a change, remembered. */
  settle(
    cart: WooCart,
    notices?: readonly Notice[],
    attribution?: Readonly<Record<string, string>>,
  ): Promise<CartResult>;
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
  const records = createCartRecords(host);
  // A refusal brings the cart at once, so it must not wait for storage: what was remembered last will do.
  let last: CartRecord = { id: 'cart', lines: {} };
  const api = createStoreApi(host, siteUrl, session, ({ data }) => data?.cart && toCart(data.cart, last));

  return {
    options,
    siteUrl,
    host,
    context,
    session,
    api,
    records,
    async readCart(call) {
      if (!(await session.mayHaveCart())) return undefined;
      const cart = await api.readOwn<WooCart>('/cart', call);
      last = (await records.read()) ?? last;
      return cart.items.length > 0 ? cart : undefined;
    },
    async settle(cart, notices = [], attribution = {}) {
      last = await records.edit((record) => remember(record, cart, attribution));
      return { cart: toCart(cart, last), notices };
    },
  };
}

/** The cart with the record that belongs to it. */
export async function cartNow({ records }: WooCommerceShop, cart: WooCart): Promise<Cart> {
  return toCart(cart, (await records.read()) ?? { id: 'cart', lines: {} });
}

/** Lines that are new are remembered with their price, lines that are gone are forgotten. */
function remember(
  record: CartRecord,
  { items }: WooCart,
  added: Readonly<Record<string, string>>,
): CartRecord {
  const lines = items.map((item) => {
    const key = keyOf(item);
    const known = record.lines[key] ?? { price: amountOf(item.prices, item.prices.price) };
    const attribution = added[key] ?? known.attribution;
    return [key, { ...known, ...(attribution === undefined ? {} : { attribution }) }] as const;
  });
  const attribution = Object.values(added).at(-1) ?? record.attribution;
  return {
    ...record,
    lines: Object.fromEntries(lines),
    ...(attribution === undefined ? {} : { attribution }),
  };
}
