/** The corner shop's basket as a cart. Nothing is added up here: every amount is the shop's own. */
import { lineKey, moneyFromDecimal, sameMoney } from 'vitrine-video/core';
import type {
  Attribution,
  Attributes,
  Cart,
  CartLine,
  CartResult,
  Notice,
  TotalRow,
} from 'vitrine-video/core';
import { availabilityOf } from './corner-products.js';

/** A basket as the shop sends it. */
export interface BasketJson {
  readonly number: string;
  readonly currency: string;
  readonly rows: readonly RowJson[];
  readonly goods: string;
  readonly code: string | null;
  readonly discount: string;
  readonly shipping: string | null;
  readonly vat_included: string;
  readonly total: string;
  readonly note: string;
  readonly checkout_url: string;
}

interface RowJson {
  readonly id: number;
  readonly sku: string;
  readonly item: number;
  readonly name: string;
  readonly title: string;
  readonly pieces: number;
  readonly left: number;
  readonly each: string;
  readonly each_at_first: string;
  readonly sum: string;
  readonly extras: Attributes;
  readonly source?: Attribution;
}

/** What the shop answers to every change. */
export interface ChangeJson {
  readonly basket: BasketJson;
  readonly adjusted: readonly {
    readonly row: number;
    readonly sku: string;
    readonly wanted: number;
    readonly got: number;
  }[];
}

/** The cart, and what the shop adjusted. */
export function toResult({ basket, adjusted }: ChangeJson): CartResult {
  const notices = adjusted.map(({ row, sku, wanted, got }): Notice => ({
    code: 'quantity-adjusted',
    message: `"${sku}": ${wanted} wanted, ${got} there`,
    lineId: String(row),
    variantId: sku,
    requested: wanted,
    actual: got,
  }));
  return { cart: toCart(basket), notices };
}

/** The cart. */
export function toCart(basket: BasketJson): Cart {
  const { number, currency, rows, code, discount, note, checkout_url } = basket;
  const amount = (text: string) => moneyFromDecimal(text, currency);
  return {
    id: number,
    currency,
    lines: rows.map((row) => toLine(row, currency)),
    itemCount: rows.reduce((pieces, row) => pieces + row.pieces, 0),
    totals: totalsOf(basket),
    discounts: code === null ? [] : [{ code, title: code, amount: amount(`-${discount}`), applicable: true }],
    ...(note === '' ? {} : { note }),
    taxDisplay: 'included',
    checkoutUrl: checkout_url,
  };
}

function toLine(row: RowJson, currency: string): CartLine {
  const { id, sku, item, name, title, pieces, left, extras, source } = row;
  const unitPrice = moneyFromDecimal(row.each, currency);
  const atFirst = moneyFromDecimal(row.each_at_first, currency);
  const hasExtras = Object.keys(extras).length > 0;
  return {
    id: String(id),
    key: lineKey(sku, extras),
    variantId: sku,
    productId: String(item),
    title: name,
    variantTitle: title,
    quantity: pieces,
    unitPrice,
    subtotal: moneyFromDecimal(row.sum, currency),
    availability: availabilityOf(left),
    ...(hasExtras ? { attributes: extras } : {}),
    ...(source ? { attribution: source } : {}),
    ...(sameMoney(unitPrice, atFirst) ? {} : { priceChangedFrom: atFirst }),
  };
}

/** Rows in the order in which a buyer reads them; what is included in the others is informational. */
function totalsOf({ currency, goods, code, discount, shipping, vat_included, total }: BasketJson) {
  const row = (type: TotalRow['type'], text: string, more: Partial<TotalRow> = {}): TotalRow => ({
    type,
    amount: moneyFromDecimal(text, currency),
    ...more,
  });
  return [
    row('subtotal', goods),
    ...(code === null ? [] : [row('discount', `-${discount}`, { label: code })]),
    ...(shipping === null ? [] : [row('shipping', shipping)]),
    row('tax', vat_included, { informational: true }),
    row('total', total, shipping === null ? { estimated: true } : {}),
  ];
}
