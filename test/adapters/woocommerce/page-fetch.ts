/** `fetch` as a page of some origin has it: cookies where they may go, and answers only where they may be read. */

/** The cookies of one browser for the shop. */
export interface CookieJar {
  cookie?: string;
}

/** Adds what a browser adds to the requests of a page. @param send the network */
export function createPageFetch(send: typeof fetch, origin: string, jar: CookieJar): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    const isOwn = url.origin === origin;
    const takesCookies = init?.credentials === 'include' || (isOwn && init?.credentials !== 'omit');
    const headers = new Headers(init?.headers);
    if (!isOwn || (init?.method ?? 'GET') !== 'GET') headers.set('origin', origin);
    if (takesCookies && jar.cookie !== undefined) headers.set('cookie', jar.cookie);
    const response = await send(input, { ...init, headers: Object.fromEntries(headers) });
    const set = response.headers.get('set-cookie');
    if (takesCookies && set !== null) jar.cookie = set.split(';')[0] ?? '';
    return response;
  };
}

/** CORS: from another origin there is no answer without permission, and only named headers can be read. */
export function enforceCors(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init);
    const origin = new Headers(init?.headers).get('origin');
    const url = input instanceof Request ? input.url : String(input);
    if (origin === null || origin === new URL(url).origin) return response;
    if (response.headers.get('access-control-allow-origin') !== origin)
      throw new TypeError('Failed to fetch (blocked by CORS)');
    const exposed = (response.headers.get('access-control-expose-headers') ?? '').toLowerCase().split(/, */);
    const headers = [...response.headers].filter(
      ([name]) => exposed.includes(name) || name === 'content-type',
    );
    return new Response(response.body, { status: response.status, headers: Object.fromEntries(headers) });
  };
}
