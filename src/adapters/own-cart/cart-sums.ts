/** The sums of a cart that is our own: what the lines cost, what codes take off, what sending and tax add. Nowhere else are amounts added. */
import { lineKey, type Cart, type CartLine, type Discount, type TotalRow } from '../../core/cart.js';
import type { DeliveryGroup, DeliveryOption } from '../../core/checkout.js';
import { money } from '../../core/money.js';
import type { StoredCart, StoredLine } from './cart-record.js';
import type { Article, Assortment } from './catalog-half.js';
import type { Coupon } from './catalog-file/catalog-file.js';
import { chosenOptions } from './chosen-options.js';

/** What decides about the sums besides the cart itself. */
export interface Situation {
  readonly assortment: Assortment;
  /** ISO 3166-1 alpha-2 of where the buyer is, until an address says it. */
  readonly country: string | undefined;
  /** The shop's checkout works out the sums again, so these are a forecast. */
  readonly isEstimate: boolean;
}

/** The cart with its totals, and how it can reach the buyer. */
export interface PricedCart {
  readonly cart: Cart;
  /** Empty when nothing has to be sent. */
  readonly delivery: readonly DeliveryGroup[];
}

/** The one group: everything is sent together. */
export const DELIVERY_GROUP_ID = 'main';

interface Reduction {
  readonly coupon: Coupon;
  /** Not above 0. */
  readonly amountMinor: number;
  readonly applicable: boolean;
}

/** Works out a cart. Lines whose variant is no longer for sale are not part of it. */
export function priceCart(stored: StoredCart, situation: Situation): PricedCart {
  const { currency, tax, coupons } = situation.assortment;
  const lines = stored.lines.flatMap((line) => cartLine(line, situation.assortment));
  const goods = sum(lines.map(({ subtotal }) => subtotal.amountMinor));
  const reductions = reductionsOf(couponsOf(stored.codes, coupons), goods);
  const discounted = goods + sum(reductions.map(({ amountMinor }) => amountMinor));
  const delivery = deliveryGroups(stored, situation, lines, discounted, reductions);
  const cart: Cart = {
    id: stored.id,
    currency,
    lines,
    itemCount: sum(lines.map(({ quantity }) => quantity)),
    totals: totalRows(situation, goods, reductions, delivery),
    discounts: reductions.map((reduction) => discountOf(currency, reduction)),
    ...(stored.note === undefined ? {} : { note: stored.note }),
    ...(stored.attributes ? { attributes: stored.attributes } : {}),
    taxDisplay: taxDisplayOf(tax ? [tax.included] : lines.map((line) => line.priceFacts?.tax.included)),
  };
  return { cart, delivery };
}

/** The option that the buyer chose, if it can still be had. */
export function chosenDelivery(delivery: readonly DeliveryGroup[]): DeliveryOption | undefined {
  const [group] = delivery;
  return group?.options.find(({ id }) => id === group.selectedOptionId);
}

function cartLine(line: StoredLine, assortment: Assortment): CartLine[] {
  const article = assortment.article(line.variantId);
  if (!article) return [];
  const { product, variant } = article;
  const { quantity, attributes, attribution } = line;
  const { price, compareAtPrice, priceFacts, quantityRule } = variant;
  const options = chosenOptions(product.options, variant.selections);
  const [picture] = [...(variant.pictures ?? []), ...product.pictures];
  return [
    {
      id: line.id,
      key: lineKey(variant.id, attributes),
      variantId: variant.id,
      productId: product.id,
      title: product.title,
      ...(options.length > 0 ? { variantTitle: options.map(({ value }) => value).join(' / '), options } : {}),
      ...(product.url === undefined ? {} : { url: product.url }),
      ...(picture ? { picture } : {}),
      quantity,
      ...(quantityRule ? { quantityRule } : {}),
      unitPrice: price,
      ...(compareAtPrice ? { compareAtUnitPrice: compareAtPrice } : {}),
      ...(priceFacts ? { priceFacts } : {}),
      subtotal: money(price.amountMinor * quantity, assortment.currency),
      availability: variant.availability,
      kind: product.kind,
      ...(product.sellerId === undefined ? {} : { sellerId: product.sellerId }),
      ...(attributes ? { attributes } : {}),
      ...(attribution ? { attribution } : {}),
      ...priceChange(line, article),
    },
  ];
}

/** Amounts of two currencies cannot be compared, so a change of currency is not a change of price. */
function priceChange(
  { unitPriceMinor, currency }: StoredLine,
  { variant: { price } }: Article,
): Pick<CartLine, 'priceChangedFrom'> {
  const isSame = unitPriceMinor === price.amountMinor || (currency ?? price.currency) !== price.currency;
  return isSame ? {} : { priceChangedFrom: money(unitPriceMinor, price.currency) };
}

function couponsOf(codes: readonly string[], coupons: readonly Coupon[]): readonly Coupon[] {
  return codes.flatMap((code) => coupons.filter((coupon) => coupon.code === code));
}

/** Percentages are of the goods before other codes; together the codes never take off more than the goods cost. */
function reductionsOf(coupons: readonly Coupon[], goods: number): readonly Reduction[] {
  let left = goods;
  return coupons.map((coupon) => {
    const applicable = goods >= (coupon.minimum ?? 0);
    const wanted = Math.round((goods * (coupon.percent ?? 0)) / 100) + (coupon.amount ?? 0);
    const taken = applicable ? Math.min(wanted, left) : 0;
    left -= taken;
    return { coupon, amountMinor: taken === 0 ? 0 : -taken, applicable };
  });
}

function deliveryGroups(
  { checkout }: StoredCart,
  { assortment, country }: Situation,
  lines: readonly CartLine[],
  goodsMinor: number,
  reductions: readonly Reduction[],
): readonly DeliveryGroup[] {
  const sent = lines.filter(({ kind }) => kind === 'physical');
  if (sent.length === 0 || !assortment.deliveryOptions) return [];
  const options = assortment.deliveryOptions({
    country: checkout.shippingAddress?.country ?? country,
    goodsMinor,
    isFree: reductions.some(({ coupon, applicable }) => applicable && coupon.freeShipping),
  });
  const chosen = options.find(({ id }) => id === checkout.shippingMethodId);
  const lineIds = sent.map(({ id }) => id);
  return [{ id: DELIVERY_GROUP_ID, lineIds, options, ...(chosen ? { selectedOptionId: chosen.id } : {}) }];
}

function totalRows(
  { assortment, isEstimate }: Situation,
  goods: number,
  reductions: readonly Reduction[],
  delivery: readonly DeliveryGroup[],
): readonly TotalRow[] {
  const { currency } = assortment;
  const rows: TotalRow[] = [{ type: 'subtotal', amount: money(goods, currency) }];
  for (const { coupon, amountMinor } of reductions) {
    if (amountMinor === 0) continue;
    const label = coupon.title ?? coupon.code;
    rows.push({ type: 'discount', label, amount: money(amountMinor, currency) });
  }
  const shipping = chosenDelivery(delivery);
  if (shipping) rows.push({ type: 'shipping', label: shipping.title, amount: shipping.price });
  const beforeTax = sum(rows.map(({ amount }) => amount.amountMinor));
  const tax = taxRow(assortment, beforeTax);
  if (tax) rows.push(tax);
  const total = beforeTax + (tax && !tax.informational ? tax.amount.amountMinor : 0);
  const isOpen = isEstimate || (delivery.length > 0 && !shipping);
  rows.push({ type: 'total', amount: money(total, currency), ...(isOpen ? { estimated: true } : {}) });
  return rows;
}

/** Included tax is told beside the total, other tax is part of it. Margin and small-business schemes state none. */
function taxRow({ currency, tax }: Assortment, taxable: number): TotalRow | undefined {
  if (!tax?.ratePercent || (tax.scheme ?? 'standard') !== 'standard') return undefined;
  const { included, ratePercent } = tax;
  const amountMinor = Math.round((taxable * ratePercent) / (included ? 100 + ratePercent : 100));
  const amount = money(amountMinor, currency);
  return { type: 'tax', label: `${ratePercent} %`, amount, ...(included ? { informational: true } : {}) };
}

/** What holds for all prices. */
function taxDisplayOf(included: readonly (boolean | 'unknown' | undefined)[]): Cart['taxDisplay'] {
  const [first] = included;
  if (typeof first !== 'boolean' || included.some((other) => other !== first)) return 'unknown';
  return first ? 'included' : 'excluded';
}

function discountOf(currency: string, { coupon, amountMinor, applicable }: Reduction): Discount {
  const { code, title = code } = coupon;
  return {
    code,
    title,
    ...(amountMinor === 0 ? {} : { amount: money(amountMinor, currency) }),
    applicable,
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
