/** A corner shop with a small REST API, in memory: a backend that the template adapter talks to. Yours exists already. */
import {
  articleOf,
  basketJson,
  checkoutJson,
  decimal,
  isDelivery,
  problemsOf,
  type Basket,
} from './basket.js';
import { ABOUT, stockShelves, type Item } from './goods.js';

/** The shop, and what its owner can do behind the counter. */
export interface CornerShop {
  readonly fetch: typeof fetch;
  setPieces(sku: string, pieces: number): void;
  setCents(sku: string, cents: number): void;
  forgetBasket(token: string): void;
  countOrders(): number;
}

interface Request {
  readonly url: URL;
  /** What was sent as JSON. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly token: string;
  /** The `Idempotency-Key`. */
  readonly key: string | undefined;
  /** The last part of the path. */
  readonly last: string;
}

/** Thrown by a route to refuse. */
class Refusal extends Error {
  readonly status: number;
  readonly more: object;

  constructor(status: number, error: string, more: object = {}) {
    super(error);
    this.status = status;
    this.more = more;
  }
}

const MOST_ITEMS = 50;

/** Opens the shop. */
export function openCornerShop(): CornerShop {
  const items = stockShelves();
  const baskets = new Map<string, Basket>();
  const orders = new Map<string, unknown>();
  let lastNumber = 0;

  const routes: Readonly<Record<string, (request: Request) => unknown>> = {
    'GET /about': () => ABOUT,
    'GET /items': ({ url }) => {
      const asked = [...url.searchParams];
      if (asked.length > MOST_ITEMS) throw new Refusal(422, 'too-many');
      const found = items.filter(({ id, slug, articles }) =>
        asked.some(([by, value]) =>
          by === 'sku' ? articles.some(({ sku }) => sku === value) : [String(id), slug].includes(value),
        ),
      );
      return found.map(itemJson);
    },
    'POST /baskets': (request) => {
      const token = crypto.randomUUID();
      const number = `B${(lastNumber += 1)}`;
      const basket: Basket = { number, token, rows: [], served: new Set() };
      const answer = put(basket, request);
      baskets.set(token, basket);
      return { token, ...answer };
    },
    'GET /basket': ({ token }) => ({ basket: basketJson(items, open(token)) }),
    'PATCH /basket': ({ token, sent }) => answerOf(Object.assign(open(token), sent)),
    'DELETE /basket': ({ token }) => baskets.delete(token),
    'POST /basket/rows': (request) => put(open(request.token), request),
    'PATCH /basket/rows/*': ({ token, sent, last }) => setPieces(open(token), Number(last), sent['pieces']),
    'PUT /basket/code': ({ token, sent }) => {
      const basket = open(token);
      if (sent['code'] !== 'TEN') throw new Refusal(422, 'no-such-code');
      return answerOf(Object.assign(basket, { code: 'TEN' }));
    },
    'DELETE /basket/code': ({ token }) => answerOf(Object.assign(open(token), { code: undefined })),
    'GET /checkout': ({ token }) => checkoutJson(items, known(token)),
    'PATCH /checkout': ({ token, sent }) => {
      if (sent['delivery'] !== undefined && !isDelivery(sent['delivery']))
        throw new Refusal(422, 'incomplete', { problems: [{ field: 'delivery', kind: 'wrong' }] });
      return checkoutJson(items, Object.assign(open(token), sent));
    },
    'POST /checkout/order': ({ token, sent }) => order(known(token), sent),
    'GET /orders/*': ({ last }) => orders.get(last) ?? refuse(404, 'no-such-order'),
  };

  function refuse(status: number, error: string, more?: object): never {
    throw new Refusal(status, error, more);
  }

  function known(token: string): Basket {
    return baskets.get(token) ?? refuse(404, 'no-basket');
  }

  function open(token: string): Basket {
    const basket = known(token);
    return basket.order ? refuse(410, 'ordered') : basket;
  }

  function answerOf(basket: Basket, adjusted: object[] = []): object {
    return { basket: basketJson(items, basket), adjusted };
  }

  /** Gives as many pieces as there are; none at all is a refusal. */
  function put(basket: Basket, { sent, key }: Request): object {
    if (key !== undefined && basket.served.has(key)) return answerOf(basket);
    const before = structuredClone(basket.rows);
    const adjusted: object[] = [];
    try {
      for (const wanted of sent['rows'] as readonly Wanted[]) putOne(basket, wanted, adjusted);
    } catch (refusal) {
      basket.rows.splice(0, basket.rows.length, ...before);
      throw refusal;
    }
    if (key !== undefined) basket.served.add(key);
    return answerOf(basket, adjusted);
  }

  function putOne(basket: Basket, { sku, pieces, extras = {}, source }: Wanted, adjusted: object[]): void {
    const article = articleOf(items, sku) ?? refuse(404, 'no-such-article');
    const same = JSON.stringify(extras);
    const found = basket.rows.find((row) => row.sku === sku && JSON.stringify(row.extras) === same);
    const has = found?.pieces ?? 0;
    if (has >= article.pieces) refuse(409, 'sold-out', { left: article.pieces - has, ...answerOf(basket) });
    const got = Math.min(has + pieces, article.pieces);
    const id = found?.id ?? Math.max(0, ...basket.rows.map((row) => row.id)) + 1;
    if (found) found.pieces = got;
    else basket.rows.push({ id, sku, pieces: got, extras, source, centsAtFirst: article.cents });
    if (got < has + pieces) adjusted.push({ row: id, sku, wanted: has + pieces, got });
  }

  function setPieces(basket: Basket, id: number, wanted: unknown): object {
    const index = basket.rows.findIndex((row) => row.id === id);
    const row = basket.rows[index];
    if (wanted === 0) return (row && basket.rows.splice(index, 1), answerOf(basket));
    if (!row) return refuse(404, 'no-such-row', answerOf(basket));
    const most = articleOf(items, row.sku)?.pieces ?? 0;
    row.pieces = Math.min(Number(wanted), Math.max(most, 1));
    const isLess = row.pieces < Number(wanted);
    return answerOf(basket, isLess ? [{ row: id, sku: row.sku, wanted, got: row.pieces }] : []);
  }

  function order(basket: Basket, sent: Request['sent']): object {
    if (basket.order) return checkoutJson(items, basket);
    const problems = problemsOf(basket);
    const { total } = basketJson(items, basket) as { total: string };
    if (problems.length > 0) refuse(422, 'incomplete', { problems });
    for (const { sku, pieces } of basket.rows)
      if ((articleOf(items, sku)?.pieces ?? 0) < pieces) refuse(409, 'sold-out', answerOf(basket));
    if (sent['total'] !== total) refuse(409, 'other-total', answerOf(basket));
    if ((sent['payment'] as { decline?: boolean } | undefined)?.decline) refuse(402, 'declined');
    const number = `C-${1000 + orders.size}`;
    const json = { number, total, currency: 'EUR', placed: '2026-01-01T00:00:00Z', source: basket.source };
    basket.order = { number, attempt: String(sent['attempt']), json };
    orders.set(number, json);
    return checkoutJson(items, basket);
  }

  function edit(sku: string, change: { readonly pieces?: number; readonly cents?: number }): void {
    const article = items.flatMap(({ articles }) => articles).find((other) => other.sku === sku);
    if (article) Object.assign(article, change);
  }

  return {
    fetch: (input, init) => Promise.resolve(serve(routes, input as string, init)),
    setPieces: (sku, pieces) => edit(sku, { pieces }),
    setCents: (sku, cents) => edit(sku, { cents }),
    forgetBasket: (token) => void baskets.delete(token),
    countOrders: () => orders.size,
  };
}

function itemJson({ articles, ...item }: Item): object {
  const priced = articles.map(({ cents, ...article }) => ({ ...article, price: decimal(cents) }));
  return { ...item, articles: priced };
}

interface Wanted {
  readonly sku: string;
  readonly pieces: number;
  readonly extras?: Readonly<Record<string, string>>;
  readonly source?: unknown;
}

function serve(
  routes: Readonly<Record<string, (request: Request) => unknown>>,
  address: string,
  init: RequestInit = {},
): Response {
  const url = new URL(address);
  const headers = new Headers(init.headers);
  const path = `${init.method ?? 'GET'} ${url.pathname.replace('/api', '')}`;
  const route = routes[path] ?? routes[path.replace(/[^/]+$/, '*')];
  if (!route) return Response.json({ error: 'no-such-page' }, { status: 404 });
  try {
    const answer = route({
      url,
      sent: JSON.parse(typeof init.body === 'string' ? init.body : '{}') as Record<string, unknown>,
      token: headers.get('x-basket') ?? '',
      key: headers.get('idempotency-key') ?? undefined,
      last: decodeURIComponent(url.pathname.split('/').at(-1) ?? ''),
    });
    return Response.json(answer);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return Response.json({ error: thrown.message, ...thrown.more }, { status: thrown.status });
  }
}
