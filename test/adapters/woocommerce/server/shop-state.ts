/** What a running shop holds: sessions with their carts, and orders. */
import { createHash } from 'node:crypto';
import type { Article, CatalogEntry, ShopSetup } from './shop-setup.js';

/** The fields of an address, all of them texts. */
export type ServerAddress = Readonly<Record<string, string>>;

export interface Session {
  readonly customerId: string;
  items: { readonly key: string; readonly id: number; quantity: number }[];
  coupons: string[];
  shipping: ServerAddress;
  billing: ServerAddress;
  rateId: string | undefined;
  draftOrderId: number;
}

export interface PlacedOrder {
  readonly id: number;
  readonly key: string;
  status: string;
  email: string;
  note: string;
  attribution: unknown;
  /** The cart's answer when it was ordered. */
  contents: object;
}

export interface ShopState {
  readonly setup: ShopSetup;
  readonly sessions: Map<string, Session>;
  readonly orders: Map<number, PlacedOrder>;
  /** Counts up when nonces of before are no longer accepted. */
  nonceTick: number;
  /** Times of changes, for the rate limit. */
  readonly changes: number[];
}

const EMPTY_ADDRESS: ServerAddress = Object.fromEntries(
  [
    ...['first_name', 'last_name', 'company', 'address_1', 'address_2', 'city', 'state', 'postcode'],
    ...['country', 'phone'],
  ].map((name) => [name, '']),
);

/** A session of somebody new; the shop guesses that they are at home. */
export function newSession({ setup }: ShopState, customerId: string): Session {
  const country = setup.countries[0] ?? '';
  return {
    customerId,
    items: [],
    coupons: [],
    shipping: { ...EMPTY_ADDRESS, country },
    billing: { ...EMPTY_ADDRESS, country, email: '' },
    rateId: undefined,
    draftOrderId: 0,
  };
}

/** A cart item's key is a hash of what makes it differ from others. */
export function itemKey(id: number): string {
  return createHash('md5').update(String(id)).digest('hex');
}

/** The article and the product it belongs to. */
export function findArticle(
  { setup }: ShopState,
  id: number,
): { readonly article: Article; readonly entry: CatalogEntry } | undefined {
  for (const entry of setup.catalog) {
    const article = entry.articles.find((each) => each.id === id);
    if (article) return { article, entry };
  }
  return undefined;
}

/** Lowers quantities that exceed the stock, as loading a cart does; an article without any stock is left for the check. */
export function normalizeCart(state: ShopState, session: Session): void {
  for (const item of session.items) {
    const { stock } = findArticle(state, item.id)?.article ?? {};
    if (stock) item.quantity = Math.min(item.quantity, stock);
  }
}
