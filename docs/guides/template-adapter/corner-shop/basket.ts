/** A basket of the corner shop: what is in it, what it costs, and what is missing before it can be ordered. */
import { ABOUT, type Article, type Item } from './goods.js';

/** One row. */
export interface Row {
  readonly id: number;
  readonly sku: string;
  readonly extras: Readonly<Record<string, string>>;
  readonly source: unknown;
  readonly centsAtFirst: number;
  pieces: number;
}

/** Everything about one buyer's visit. */
export interface Basket {
  readonly number: string;
  readonly token: string;
  readonly rows: Row[];
  /** The `Idempotency-Key`s that were served. */
  readonly served: Set<string>;
  code?: string | undefined;
  note?: string;
  email?: string;
  address?: Readonly<Record<string, string>>;
  delivery?: string;
  source?: unknown;
  order?: { readonly number: string; readonly attempt: string; readonly json: unknown };
}

const PARCEL = { id: 'parcel', label: 'Parcel', cents: 490 };

/** `1999` is `"19.99"`: this shop writes money as decimals. */
export const decimal = (cents: number): string => (cents / 100).toFixed(2);

/** Finds what is sold under an SKU. */
export function articleOf(items: readonly Item[], sku: string): Article | undefined {
  return items.flatMap(({ articles }) => articles).find((article) => article.sku === sku);
}

/** The basket as JSON. */
export function basketJson(items: readonly Item[], basket: Basket): object {
  const rows = basket.rows.map((row) => rowJson(items, row));
  const goods = rows.reduce((sum, { cents }) => sum + cents, 0);
  const off = basket.code === undefined ? 0 : Math.round(goods / 10);
  const shipping = basket.delivery === PARCEL.id ? PARCEL.cents : 0;
  const total = goods - off + shipping;
  return {
    number: basket.number,
    currency: 'EUR',
    rows: rows.map(({ cents: _cents, ...row }) => row),
    goods: decimal(goods),
    code: basket.code ?? null,
    discount: decimal(off),
    shipping: basket.delivery === undefined ? null : decimal(shipping),
    vat_included: decimal(Math.round((total * 19) / 119)),
    total: decimal(total),
    note: basket.note ?? '',
    checkout_url: `https://corner.example/checkout/${basket.number}`,
  };
}

function rowJson(items: readonly Item[], { id, sku, pieces, extras, source, centsAtFirst }: Row) {
  const article = articleOf(items, sku);
  const item = items.find(({ articles }) => articles.some((other) => other.sku === sku));
  const each = article?.cents ?? 0;
  return {
    id,
    sku,
    pieces,
    extras,
    source,
    name: item?.name,
    title: article?.title,
    item: item?.id,
    left: article?.pieces,
    each: decimal(each),
    each_at_first: decimal(centsAtFirst),
    sum: decimal(each * pieces),
    cents: each * pieces,
  };
}

/** The checkout as JSON, with what is still missing or wrong. */
export function checkoutJson(items: readonly Item[], basket: Basket): object {
  const { email, address, delivery } = basket;
  return {
    basket: basketJson(items, basket),
    email: email ?? null,
    address: address ?? null,
    delivery: delivery ?? null,
    deliveries: [{ ...PARCEL, price: decimal(PARCEL.cents) }],
    countries: ABOUT.countries,
    payments: ABOUT.payments,
    problems: problemsOf(basket),
    order: basket.order?.json ?? null,
  };
}

/** What keeps the basket from being ordered. */
export function problemsOf({ email, address, delivery }: Basket): readonly { field: string; kind: string }[] {
  const country = address?.['country'] ?? '';
  const isServed = (ABOUT.countries as readonly string[]).includes(country);
  return [
    ...(email === undefined ? [{ field: 'email', kind: 'missing' }] : []),
    ...(email !== undefined && !/^\S+@\S+\.\S+$/.test(email) ? [{ field: 'email', kind: 'wrong' }] : []),
    ...(address ? [] : [{ field: 'address', kind: 'missing' }]),
    ...(address && !isServed ? [{ field: 'country', kind: 'wrong' }] : []),
    ...(delivery === undefined ? [{ field: 'delivery', kind: 'missing' }] : []),
  ];
}

/** Whether a delivery can be had. */
export const isDelivery = (id: unknown): boolean => id === PARCEL.id;
