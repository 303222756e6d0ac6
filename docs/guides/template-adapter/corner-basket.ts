/** The buyer's basket at the corner shop: the secret that opens it, and every change of it. */
import { asCommerceError, CommerceError } from 'vitrine-video/core';
import type { AdapterHost, Call, Cart, CartResult, NewLine } from 'vitrine-video/core';
import type { Send } from './corner-api.js';
import { toCart, toResult, type BasketJson, type ChangeJson } from './corner-cart.js';

/** What can be done with it. */
export interface Basket {
  /** The secret, if there is one. */
  token(): Promise<string | undefined>;
  read(call: Call | undefined): Promise<Cart | null>;
  add(lines: readonly NewLine[], call: Call | undefined): Promise<CartResult>;
  /** Every change but the add. */
  change(route: string, call: Call | undefined, sent?: object): Promise<CartResult>;
  clear(call: Call | undefined): Promise<void>;
  /** Forgets the secret, if it is still this one. */
  forget(token: string): Promise<void>;
}

const TOKEN = 'token';

/** Opens it. */
export function openBasket(host: AdapterHost, send: Send): Basket {
  const token = () => host.storage.get(TOKEN);

  async function forget(dead: string): Promise<void> {
    if ((await token()) === dead) await host.storage.remove(TOKEN);
  }

  /** While there is no token, adds wait for each other across tabs: each would be given a basket of its own. */
  async function withToken<Result>(work: (token: string | undefined) => Promise<Result>): Promise<Result> {
    const known = await token();
    return known === undefined ? host.lock('first-add', async () => work(await token())) : work(known);
  }

  async function begin(sent: object, call: Call | undefined): Promise<CartResult> {
    const answer = await send<ChangeJson & { token: string }>('POST /baskets', { call, sent });
    await host.storage.set(TOKEN, answer.token);
    return toResult(answer);
  }

  async function change(route: string, call: Call | undefined, sent?: object): Promise<CartResult> {
    throwIfAborted(call);
    const known = await token();
    if (known === undefined) throw new CommerceError('cart-expired', { message: 'there is no basket' });
    try {
      const request = { call, token: known, ...(sent ? { sent } : {}) };
      return toResult(await send<ChangeJson>(route, request));
    } catch (thrown) {
      if (asCommerceError(thrown).code === 'cart-expired') await forget(known);
      throw thrown;
    }
  }

  return {
    token,
    forget,
    change,

    async read(call) {
      throwIfAborted(call);
      const known = await token();
      if (known === undefined) return null;
      try {
        const { basket } = await send<{ basket: BasketJson }>('GET /basket', { call, token: known });
        return basket.rows.length > 0 ? toCart(basket) : null;
      } catch (thrown) {
        const { code, backendCode } = asCommerceError(thrown);
        if (code !== 'cart-expired') throw thrown;
        // An ordered basket keeps its token: a checkout whose answer was lost still finds its order with it.
        if (backendCode !== 'ordered') await forget(known);
        return null;
      }
    },

    async add(lines, call) {
      for (const { quantity } of lines) checkQuantity(quantity, 1);
      const sent = { rows: lines.map(rowOf) };
      return withToken((known) =>
        known === undefined ? begin(sent, call) : change('POST /basket/rows', call, sent),
      );
    },

    async clear(call) {
      throwIfAborted(call);
      const known = await token();
      if (known === undefined) return;
      try {
        await send('DELETE /basket', { call, token: known });
      } catch (thrown) {
        if (asCommerceError(thrown).code !== 'cart-expired') throw thrown;
      }
      await forget(known);
    },
  };
}

function rowOf({ variantId, quantity, attributes, attribution }: NewLine): object {
  return { sku: variantId, pieces: quantity, extras: attributes ?? {}, source: attribution };
}

/** JSON has no `NaN`, and a backend may round: what is no number of pieces is not sent at all. */
export function checkQuantity(quantity: number, least: number): void {
  if (Number.isSafeInteger(quantity) && quantity >= least) return;
  throw new CommerceError('invalid-quantity', { message: `${quantity} is no number of pieces` });
}

/** For methods that may answer without a request. */
export function throwIfAborted(call: Call | undefined): void {
  if (call?.signal?.aborted) throw new CommerceError('aborted', { cause: call.signal.reason });
}
