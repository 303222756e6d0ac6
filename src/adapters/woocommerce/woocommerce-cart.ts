/** A cart of the Store API in the words of the contract. */
import { lineKey, type Attributes, type Cart, type CartLine, type Discount } from '../../core/cart.js';
import { sameMoney } from '../../core/money.js';
import type { Availability } from '../../core/product.js';
import { readAttribution } from '../remote/attribution-text.js';
import { decodeEntities, plainText } from '../remote/plain-text.js';
import type { CartRecord, RememberedLine } from './cart-record.js';
import { totalRows } from './cart-totals.js';
import { quantityRule } from './quantity-limits.js';
import { toPictures } from './shop-pictures.js';
import type { WooCartItem, WooContents } from './store-api-answers.js';
import { taxDisplayOf } from './tax-display.js';
import { amountOf } from './woocommerce-money.js';

/** The cart, with what this browser remembers of it. */
export function toCart(contents: WooContents, { id, lines, note }: CartRecord): Cart {
  const { items, totals } = contents;
  const taxDisplay = taxDisplayOf(items);
  return {
    id,
    currency: totals.currency_code,
    lines: items.map((item) => toLine(item, taxDisplay, lines[keyOf(item)])),
    itemCount: items.reduce((count, { quantity }) => count + quantity, 0),
    totals: totalRows(contents),
    discounts: discountsOf(contents, taxDisplay),
    taxDisplay,
    ...(note === undefined ? {} : { note }),
  };
}

/** The key of the item in the contract. */
export function keyOf(item: WooCartItem): string {
  return lineKey(String(item.id), attributesOf(item));
}

function toLine(item: WooCartItem, taxDisplay: Cart['taxDisplay'], remembered?: RememberedLine): CartLine {
  const { id, prices, totals, variation } = item;
  const unitPrice = amountOf(prices, prices.price);
  const regular = amountOf(prices, prices.regular_price);
  const tax = taxDisplay === 'excluded' ? '0' : totals.line_subtotal_tax;
  const [picture] = toPictures(item.images);
  const attributes = attributesOf(item);
  const attribution = readAttribution(remembered?.attribution);
  const options = variation.map(({ attribute, value }) => ({
    name: decodeEntities(attribute),
    value: decodeEntities(value),
  }));
  return {
    id: item.key,
    key: keyOf(item),
    variantId: String(id),
    // The product of a variation is not told.
    ...(variation.length === 0
      ? { productId: String(id) }
      : { variantTitle: options.map(({ value }) => value).join(' / '), options }),
    title: decodeEntities(item.name),
    url: item.permalink,
    ...(picture ? { picture } : {}),
    quantity: item.quantity,
    quantityRule: quantityRule(item.quantity_limits),
    unitPrice,
    ...(regular.amountMinor > unitPrice.amountMinor ? { compareAtUnitPrice: regular } : {}),
    ...(taxDisplay === 'unknown' ? {} : { priceFacts: { tax: { included: taxDisplay === 'included' } } }),
    subtotal: amountOf(totals, totals.line_subtotal, tax),
    availability: availabilityOf(item),
    ...(attributes ? { attributes } : {}),
    ...(attribution ? { attribution } : {}),
    ...(remembered && !sameMoney(remembered.price, unitPrice) ? { priceChangedFrom: remembered.price } : {}),
  };
}

function availabilityOf({ show_backorder_badge, low_stock_remaining }: WooCartItem): Availability {
  if (show_backorder_badge) return { status: 'backorder' };
  return low_stock_remaining === null
    ? { status: 'in-stock' }
    : { status: 'low-stock', quantity: low_stock_remaining };
}

/** What plugins add to a line makes it another line, as an attribute would. */
function attributesOf({ item_data = [] }: WooCartItem): Attributes | undefined {
  const pairs = item_data.map(({ name, key, value = '' }) => [
    plainText(name ?? key ?? ''),
    plainText(value),
  ]);
  return pairs.length > 0 ? (Object.fromEntries(pairs) as Attributes) : undefined;
}

function discountsOf({ coupons }: WooContents, taxDisplay: Cart['taxDisplay']): readonly Discount[] {
  return coupons.map(({ code, totals }) => ({
    code,
    title: code,
    amount: amountOf(
      totals,
      totals.total_discount,
      taxDisplay === 'excluded' ? '0' : totals.total_discount_tax,
    ),
    applicable: true,
  }));
}
