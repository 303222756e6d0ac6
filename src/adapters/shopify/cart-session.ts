/** By which id this browser knows its cart: one of its own, or that of the theme, so that page and film share one. */
import type { AdapterHost } from '../../core/adapter-host.js';
import { loadOnce } from '../../core/load-once.js';
import { createSession } from '../remote/session.js';
import { late } from '../../core/late.js';
import type { ThemeCart } from './theme-cart.js';

/** The id ends with a secret, so it is kept in storage or with the theme, and nowhere else. */
export interface CartSession {
  /** With `fresh` the theme is asked again, because a checkout or another tab may have changed which cart it is. */
  read(fresh?: boolean): Promise<string | undefined>;
  keep(id: string): Promise<void>;
  /** Forgets that cart, unless another one took its place meanwhile. */
  forget(id: string): Promise<void>;
  /** Runs a change; changes that may make the cart wait for each other, across tabs. */
  change<Result>(work: () => Promise<Result>): Promise<Result>;
  /** The cart of the theme around us, where there is one that can be shared. */
  theme(): Promise<ThemeCart | undefined>;
}

/** The session of a shop in this browser. */
export function createCartSession(host: AdapterHost, domain: string): CartSession {
  const own = createSession(host, 'cart');
  let ofTheme: string | undefined;

  const theme = loadOnce(async () => {
    if (!isThemeOf(host.pageGlobal?.('Shopify'), domain)) return undefined;
    const { findThemeCart } = await late(import('./theme-cart.js'));
    return findThemeCart(host);
  });

  async function read(fresh = false): Promise<string | undefined> {
    const around = await theme();
    if (!around) return own.read();
    if (fresh || ofTheme === undefined) ofTheme = await around.readId();
    return ofTheme;
  }

  return {
    read,
    theme,
    async keep(id) {
      if (await theme()) ofTheme = id;
      else if ((await own.read()) !== id) await own.keep(id);
    },
    async forget(id) {
      if (ofTheme === id) ofTheme = undefined;
      if ((await own.read()) === id) await own.forget();
    },
    change: async (work) => ((await read()) === undefined ? host.lock('cart', work) : work()),
  };
}

/** Every page of an Online Store has `Shopify.shop`, the shop's permanent domain. */
function isThemeOf(shopify: unknown, domain: string): boolean {
  return typeof shopify === 'object' && shopify !== null && 'shop' in shopify && shopify.shop === domain;
}
