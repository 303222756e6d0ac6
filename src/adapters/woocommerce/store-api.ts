/** Requests to the Store API of one shop. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import { asCommerceError, CommerceError } from '../../core/commerce-error.js';
import { readJson, sendRequest } from '../../core/http.js';
import { late } from '../../core/late.js';
import type { ShopSession } from './shop-session.js';
import type { WooCart, WooRefusal } from './store-api-answers.js';

/** The API's own limit, for ids asked for and for products answered. */
export const PAGE_SIZE = 100;

/** What came back. */
export interface Answer<Body> {
  readonly body: Body;
  readonly headers: Headers;
}

/** The API. Refusals are thrown as `CommerceError`. */
export interface StoreApi {
  /** Reads something public, without naming the session. */
  read<Body>(path: string, call?: Call): Promise<Answer<Body>>;
  /** Reads something that belongs to the session. */
  readOwn<Body>(path: string, call?: Call): Promise<Body>;
  /** Changes something of the session; one that the shop does not know yet is begun. */
  change<Body = WooCart>(
    method: 'POST' | 'DELETE',
    path: string,
    content: object,
    call?: Call,
  ): Promise<Body>;
}

interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly content?: object;
  readonly call: Call | undefined;
}

export function createStoreApi(host: AdapterHost, siteUrl: string, session: ShopSession): StoreApi {
  const base = `${siteUrl}/wp-json/wc/store/v1`;

  async function send<Body>(
    { method, path, content, call }: ApiRequest,
    own: boolean,
  ): Promise<Answer<Body>> {
    const headers = {
      ...(own ? await session.headers() : {}),
      ...(content ? { 'content-type': 'application/json' } : {}),
    };
    const request = {
      init: {
        method,
        headers,
        ...(content ? { body: JSON.stringify(content) } : {}),
        credentials: own ? session.credentials : 'omit',
      },
      call,
      mutating: method !== 'GET',
    } as const;
    const response = await sendRequest(host, base + path, request);
    if (own) await session.note(response.headers);
    const body = await readJson(response, request);
    if (response.ok) return { body: body as Body, headers: response.headers };
    const { refusalError } = await late(import('./woocommerce-errors.js'));
    throw refusalError(body as WooRefusal, response);
  }

  /** Asks for a proof of the session; reading the cart brings one. */
  const renew = (call: Call | undefined) => send({ method: 'GET', path: '/cart', call }, true);

  async function sendChange<Body>(request: ApiRequest): Promise<Body> {
    if ((await session.proof()) === undefined) await renew(request.call);
    const before = await session.proof();
    try {
      return (await send<Body>(request, true)).body;
    } catch (thrown) {
      const error = asCommerceError(thrown);
      if (error.code !== 'unauthorized') throw error;
      await renew(request.call);
      if ((await session.proof()) === before) throw error;
      // A page from a cache has an old nonce: the refused change is sent once more with the one that the shop gave now.
      if (session.sameCartAfterwards) return (await send<Body>(request, true)).body;
      throw new CommerceError('cart-expired', {
        cause: error,
        message: 'the shop no longer knows the cart token',
      });
    }
  }

  return {
    read: (path, call) => send({ method: 'GET', path, call }, false),
    readOwn: async <Body>(path: string, call?: Call) =>
      (await send<Body>({ method: 'GET', path, call }, true)).body,
    change: (method, path, content, call) =>
      session.change(() => sendChange({ method, path, content, call })),
  };
}
