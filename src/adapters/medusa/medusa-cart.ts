/** A cart or an order of the Store API in the words of the contract. */
import type { Cart, CartLine, Discount } from '../../core/cart.js';
import { money, sameMoney } from '../../core/money.js';
import { readAttribution } from '../remote/attribution-text.js';
import {
  attributesOf,
  attributionTexts,
  cartAttributesOf,
  keyOf,
  noteOf,
  type AttributionTexts,
} from './cart-metadata.js';
import type { CartRecord } from './cart-record.js';
import { taxDisplayOf, totalRows } from './cart-totals.js';
import { amountOf } from './medusa-money.js';
import type { MedusaAdapterOptions } from './medusa-options.js';
import { isNoChoice } from './no-choice.js';
import { productUrl } from './product-url.js';
import type { MedusaCart, MedusaContents, MedusaItem } from './store-api-answers.js';

/** The cart. */
export function toCart(options: MedusaAdapterOptions, found: MedusaCart, record: CartRecord): Cart {
  return {
    ...contentsOf(options, found, record),
    id: record.handle,
    discounts: discountsOf(found, record),
    updatedAt: found.updated_at,
  };
}

/** What carts and orders have in common. */
export function contentsOf(
  options: MedusaAdapterOptions,
  found: MedusaContents,
  { prices }: Pick<CartRecord, 'prices'> = { prices: {} },
): Omit<Cart, 'id' | 'discounts'> {
  const texts = attributionTexts(found);
  const lines = [...found.items]
    .sort(byTime)
    .map((item) => withOldPrice(toLine(options, item, found.currency_code, texts), prices));
  const note = noteOf(found);
  const attributes = cartAttributesOf(found);
  return {
    currency: found.currency_code.toUpperCase(),
    lines,
    itemCount: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    totals: totalRows(found, lines),
    taxDisplay: taxDisplayOf(found),
    ...(note === undefined ? {} : { note }),
    ...(attributes ? { attributes } : {}),
  };
}

/** Medusa lists lines in no certain order; ids tell apart what was added at the same time. */
function byTime(one: MedusaItem, other: MedusaItem): number {
  return `${one.created_at}${one.id}` < `${other.created_at}${other.id}` ? -1 : 1;
}

function toLine(
  options: MedusaAdapterOptions,
  item: MedusaItem,
  currencyCode: string,
  texts: AttributionTexts,
): CartLine {
  const { quantity, is_tax_inclusive, variant_title: title, product_id, thumbnail } = item;
  const key = keyOf(item);
  const attributes = attributesOf(item);
  const attribution = readAttribution(texts[key]);
  const unitPrice = amountOf(item.unit_price, currencyCode);
  const regular = amountOf(item.compare_at_unit_price ?? 0, currencyCode);
  const ratePercent = item.tax_lines?.length === 1 ? item.tax_lines[0]?.rate : undefined;
  return {
    id: item.id,
    key,
    variantId: item.variant_id ?? item.id,
    ...(product_id === null ? {} : { productId: product_id }),
    title: item.product_title ?? item.title,
    ...(title && !isNoChoice(title) ? { variantTitle: title } : {}),
    ...productUrl(options, { id: product_id, handle: item.product_handle }),
    ...(thumbnail ? { picture: { url: thumbnail } } : {}),
    quantity,
    unitPrice,
    ...(regular.amountMinor > unitPrice.amountMinor ? { compareAtUnitPrice: regular } : {}),
    priceFacts: {
      tax: { included: is_tax_inclusive, ...(ratePercent === undefined ? {} : { ratePercent }) },
    },
    subtotal: money(unitPrice.amountMinor * quantity, unitPrice.currency),
    // Carts tell nothing of the stock.
    availability: { status: 'unknown' },
    ...(item.is_giftcard ? { kind: 'digital' } : item.requires_shipping ? { kind: 'physical' } : {}),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(attribution ? { attribution } : {}),
  };
}

/** A price in another currency was not changed, but asked for elsewhere. */
function withOldPrice(line: CartLine, prices: CartRecord['prices']): CartLine {
  const before = prices[line.key];
  if (before?.currency !== line.unitPrice.currency || sameMoney(before, line.unitPrice)) return line;
  return { ...line, priceChangedFrom: before };
}

/** Those that apply, and those that wait. What each takes off is told without tax only, so the total row has to say it. */
function discountsOf({ promotions }: MedusaCart, { codes }: CartRecord): readonly Discount[] {
  const applied = (promotions ?? []).flatMap(({ code, is_automatic }) => {
    if (code === null) return [];
    return [{ title: code, applicable: true, ...(is_automatic ? {} : { code }) }];
  });
  const waiting = codes.filter((code) => !isApplied(promotions, code));
  return [...applied, ...waiting.map((code) => ({ code, title: code, applicable: false }))];
}

/** Whether a code has an effect. */
export function isApplied(promotions: MedusaCart['promotions'], wanted: string): boolean {
  return (promotions ?? []).some(({ code }) => code === wanted);
}
