/**
 * A WooCommerce shop for tests, built from the documentation of the Store API and shaped like `fetch`. It stands for no version
 * of WooCommerce and has never been one: what it answers is what the documentation says is answered.
 *
 * @see https://developer.woocommerce.com/docs/apis/store-api
 */
import { json, refusal } from './answers.js';
import { CART_ROUTES, type RouteRequest } from './cart-routes.js';
import { customerOfToken, makeCartToken } from './cart-tokens.js';
import { placeOrder, readCheckout, readOrder } from './checkout-routes.js';
import { listProducts } from './product-answer.js';
import { sampleSetup, type ShopSetup } from './shop-setup.js';
import { newSession, normalizeCart, type Session, type ShopState } from './shop-state.js';

const COOKIE = 'wp_woocommerce_session';
const RATE_WINDOW_MILLISECONDS = 10_000;

/** A running shop. */
export interface StoreServer {
  readonly state: ShopState;
  readonly fetch: typeof fetch;
}

export function createStoreServer(overrides: Partial<ShopSetup> = {}): StoreServer {
  const setup = sampleSetup(overrides);
  const state: ShopState = { setup, sessions: new Map(), orders: new Map(), nonceTick: 1, changes: [] };
  return {
    state,
    fetch: (input, init) => {
      const request = new Request(input instanceof Request ? input.url : String(input), init);
      // Request drops headers that pages may not set; a browser's are given beside it.
      const headers = new Headers(init?.headers);
      return serve(state, request, headers);
    },
  };
}

async function serve(state: ShopState, request: Request, headers: Headers): Promise<Response> {
  const { setup } = state;
  const url = new URL(request.url);
  const base = `${new URL(setup.siteUrl).pathname.replace(/\/$/, '')}/wp-json/wc/store/v1`;
  if (!url.pathname.startsWith(`${base}/`)) return refusal(404, 'rest_no_route', 'No route was found');
  const path = url.pathname.slice(base.length);
  const limited = rateLimit(state, request.method);
  const text = await request.text();
  const body = (text === '' ? {} : JSON.parse(text)) as RouteRequest['body'];
  const response =
    limited ?? route(state, { method: request.method, path, query: url.searchParams, headers, body });
  allowOrigin(state, headers, response);
  return response;
}

interface ApiCall {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: RouteRequest['body'];
}

function route(state: ShopState, { method, path, query, headers, body }: ApiCall): Response {
  if (path === '/products' && method === 'GET') return listProducts(state, query);
  const order = /^\/order\/(\d+)$/.exec(path);
  if (order && method === 'GET') return readOrder(state, Number(order[1]), query);
  const tokenCustomer = customerOfToken(headers.get('cart-token'), state.setup.now());
  const session = sessionFor(state, tokenCustomer ?? cookieOf(headers));
  normalizeCart(state, session);
  const request = { state, session, body };
  const needsNonce = (method !== 'GET' || path === '/checkout') && tokenCustomer === undefined;
  const response = (needsNonce ? nonceRefusal(state, headers) : undefined) ?? answer(request, method, path);
  // A session is stored, and its cookie set, once there is something in it.
  if (session.items.length > 0 || state.sessions.has(session.customerId)) {
    state.sessions.set(session.customerId, session);
    if (tokenCustomer === undefined)
      response.headers.append('Set-Cookie', `${COOKIE}=${session.customerId}; path=/; HttpOnly`);
  }
  response.headers.set('Nonce', nonceOf(state));
  response.headers.set('Cart-Token', makeCartToken(session.customerId, state.setup.now()));
  return response;
}

function answer(request: RouteRequest, method: string, path: string): Response {
  if (path === '/checkout' && method === 'GET') return readCheckout(request);
  if (path === '/checkout' && method === 'POST') return placeOrder(request);
  const run = CART_ROUTES[`${method} ${path}`];
  return run ? run(request) : refusal(404, 'rest_no_route', 'No route was found');
}

function sessionFor(state: ShopState, customerId: string | undefined): Session {
  const known = customerId === undefined ? undefined : state.sessions.get(customerId);
  return (
    known ?? newSession(state, customerId ?? `t_${crypto.randomUUID().replaceAll('-', '').slice(0, 30)}`)
  );
}

function cookieOf(headers: Headers): string | undefined {
  return new RegExp(`${COOKIE}=([^;]+)`).exec(headers.get('cookie') ?? '')?.[1];
}

const nonceOf = ({ nonceTick }: ShopState) => `nonce${String(nonceTick)}`;

function nonceRefusal(state: ShopState, headers: Headers): Response | undefined {
  const nonce = headers.get('nonce');
  if (nonce === null) return refusal(401, 'woocommerce_rest_missing_nonce', 'Missing the Nonce header.');
  return nonce === nonceOf(state)
    ? undefined
    : refusal(403, 'woocommerce_rest_invalid_nonce', 'Nonce is invalid.');
}

/** @see https://developer.woocommerce.com/docs/apis/store-api/rate-limiting */
function rateLimit({ setup, changes }: ShopState, method: string): Response | undefined {
  if (setup.rateLimit === undefined || method === 'GET') return undefined;
  const now = setup.now();
  const recent = changes.filter((time) => time > now - RATE_WINDOW_MILLISECONDS);
  if (recent.length >= setup.rateLimit) {
    const wait = Math.ceil(((recent[0] ?? now) + RATE_WINDOW_MILLISECONDS - now) / 1000);
    const body = { code: 'rate_limit_exceeded', message: 'Too many requests.', data: { status: 400 } };
    return json(400, body, { 'RateLimit-Retry-After': String(wait), 'RateLimit-Remaining': '0' });
  }
  changes.push(now);
  return undefined;
}

/** An answer may be read by the shop's own pages, by origins that a filter allows, and by who has a valid cart token. */
function allowOrigin({ setup }: ShopState, headers: Headers, response: Response): void {
  const origin = headers.get('origin');
  if (origin === null) return;
  const isAllowed = origin === new URL(setup.siteUrl).origin || setup.allowedOrigins.includes(origin);
  const hasToken = customerOfToken(headers.get('cart-token'), setup.now()) !== undefined;
  if (isAllowed || hasToken) response.headers.set('Access-Control-Allow-Origin', origin);
  response.headers.set('Access-Control-Allow-Credentials', 'true');
  response.headers.set('Access-Control-Expose-Headers', 'X-WP-Total, X-WP-TotalPages, Link, Cart-Token');
}
