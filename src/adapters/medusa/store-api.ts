/** Requests to the Store API of one server. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import { readJson, sendRequest } from '../../core/http.js';
import { hideIds, refusalError } from './medusa-errors.js';
import type { MedusaRefusal } from './store-api-answers.js';

/** Names and values of a query; lists repeat their name, which then ends in `[]`. */
export type Query = Readonly<Record<string, string | number | readonly string[]>>;

/** The API. Refusals are thrown as `CommerceError`. */
export interface StoreApi {
  read<Body>(path: string, query: Query, call?: Call): Promise<Body>;
  /** `ask` for what is sent by POST and changes nothing. */
  send<Body>(method: 'POST' | 'DELETE' | 'ask', path: string, content: object, call?: Call): Promise<Body>;
}

/** What every request says. */
export interface StoreAccess {
  readonly base: string;
  readonly publishableKey: string;
  /** BCP 47, as it is at the time of a request. */
  language(): string | undefined;
}

export function createStoreApi(host: AdapterHost, { base, publishableKey, language }: StoreAccess): StoreApi {
  async function request<Body>(
    path: string,
    init: RequestInit,
    mutating: boolean,
    call: Call | undefined,
  ): Promise<Body> {
    const locale = language();
    const headers = {
      'x-publishable-api-key': publishableKey,
      ...(locale === undefined ? {} : { 'x-medusa-locale': locale }),
      ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const url = `${base}/store${path}`;
    const sent = {
      init: { ...init, headers, credentials: 'omit' },
      call,
      mutating,
      // Whoever knows the id of a cart has the cart.
      shownUrl: hideIds(url),
    } as const;
    const response = await sendRequest(host, url, sent);
    const body = await readJson(response, sent);
    if (response.ok) return body as Body;
    throw refusalError(body as MedusaRefusal, response.status);
  }

  return {
    read: (path, query, call) => request(`${path}?${queryText(query)}`, { method: 'GET' }, false, call),
    send: (method, path, content, call) =>
      request(
        path,
        { method: method === 'ask' ? 'POST' : method, body: JSON.stringify(content) },
        method !== 'ask',
        call,
      ),
  };
}

function queryText(query: Query): string {
  const pair = (name: string, value: string | number) => `${name}=${encodeURIComponent(value)}`;
  return Object.entries(query)
    .flatMap(([name, value]) =>
      typeof value === 'object' ? value.map((each) => pair(`${name}[]`, each)) : pair(name, value),
    )
    .join('&');
}
