/** How the shop knows the buyer: by a cart token of ours, or by the cookie that the page has. */
import type { AdapterHost } from '../../core/adapter-host.js';
import { createSession } from '../remote/session.js';
import { isExpired, sessionOf } from './cart-token.js';
import { CART_RECORD } from './cart-record.js';

/** What requests need of a session. */
export interface ShopSession {
  readonly credentials: 'omit' | 'same-origin';
  /** Whether the shop may hold a cart for this browser. */
  mayHaveCart(): Promise<boolean>;
  /** The headers that name the session; empty before the shop has given any. */
  headers(): Promise<Readonly<Record<string, string>>>;
  /** Takes what the shop says in an answer. */
  note(headers: Headers): Promise<void>;
  /** What stands for the session; it changes when the shop did not accept what was sent. */
  proof(): Promise<string | undefined>;
  /** Whether a change that was refused for its proof may be sent again with a new one: the same cart is meant. */
  readonly sameCartAfterwards: boolean;
  change<Result>(work: () => Promise<Result>): Promise<Result>;
  forget(): Promise<void>;
}

/**
 * A session by `Cart-Token`, which is kept in storage.
 *
 * @see https://developer.woocommerce.com/docs/apis/store-api/cart-tokens
 */
export function createTokenSession(host: AdapterHost): ShopSession {
  const stored = createSession(host, 'cart-token');

  async function token(): Promise<string | undefined> {
    const text = await stored.read();
    if (text === undefined || !isExpired(text, host.now())) return text;
    await stored.forget();
    return undefined;
  }

  return {
    credentials: 'omit',
    sameCartAfterwards: false,
    mayHaveCart: async () => (await token()) !== undefined,
    async headers() {
      const text = await token();
      return text === undefined ? {} : { 'cart-token': text };
    },
    async note(headers) {
      const text = headers.get('cart-token');
      if (text !== null && text !== (await stored.read())) await stored.keep(text);
    },
    proof: async () => sessionOf(await token()),
    change: async (work) => {
      await token();
      return stored.change(work);
    },
    forget: stored.forget,
  };
}

/**
 * The session of the page itself: its cookie goes along, and changes prove by a nonce that they come from the page.
 * Each answer brings a new nonce, which is kept in memory only.
 *
 * @see https://developer.woocommerce.com/docs/apis/store-api/nonce-tokens
 */
export function createPageSession(host: AdapterHost, first?: string): ShopSession {
  let nonce = first;
  // Nobody can read the cookie. A record of a cart tells that there is one.
  const { change } = createSession(host, CART_RECORD);
  return {
    credentials: 'same-origin',
    sameCartAfterwards: true,
    mayHaveCart: () => Promise.resolve(true),
    headers: () => Promise.resolve(nonce === undefined ? {} : { nonce }),
    note(headers) {
      nonce = headers.get('nonce') ?? nonce;
      return Promise.resolve();
    },
    proof: () => Promise.resolve(nonce),
    change,
    forget: () => Promise.resolve(),
  };
}
