/** The sums of the embedded shop: what the lines cost, what codes take off, what sending and tax add. Nowhere else are amounts added. */
import { lineKey, type Cart, type CartLine, type Discount, type TotalRow } from '../../core/cart.js';
import type { DeliveryGroup, DeliveryOption } from '../../core/checkout.js';
import { idOf, type Catalog } from './catalog-index.js';
import { amountOf, chosenOptions, picturesOf, priceFactsOf } from './catalog-product.js';
import type { Coupon } from './catalog.js';
import { deliveryOptions } from './delivery.js';
import type { SoldPieces, StoredCart, StoredLine } from './local-record.js';
import { availabilityOf } from './stock.js';

/** What decides about the sums besides the cart itself. */
export interface Situation {
  readonly catalog: Catalog;
  readonly sold: SoldPieces;
  /** ISO 3166-1 alpha-2 of where the buyer is, until an address says it. */
  readonly country: string | undefined;
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

/** Works out a cart. Lines whose variant left the catalogue are not part of it. */
export function priceCart(stored: StoredCart, situation: Situation): PricedCart {
  const { catalog } = situation;
  const lines = stored.lines.flatMap((line) => cartLine(line, situation));
  const goods = sum(lines.map(({ subtotal }) => subtotal.amountMinor));
  const reductions = reductionsOf(couponsOf(stored.codes, catalog), goods);
  const discounted = goods + sum(reductions.map(({ amountMinor }) => amountMinor));
  const delivery = deliveryGroups(stored, situation, lines, discounted, reductions);
  const { file } = catalog;
  const cart: Cart = {
    id: stored.id,
    currency: file.currency,
    lines,
    itemCount: sum(lines.map(({ quantity }) => quantity)),
    totals: totalRows(catalog, goods, reductions, delivery),
    discounts: reductions.map((reduction) => discountOf(catalog, reduction)),
    ...(stored.note === undefined ? {} : { note: stored.note }),
    ...(stored.attributes ? { attributes: stored.attributes } : {}),
    taxDisplay: file.tax ? (file.tax.included ? 'included' : 'excluded') : 'unknown',
  };
  return { cart, delivery };
}

/** The option that the buyer chose, if it can still be had. */
export function chosenDelivery(delivery: readonly DeliveryGroup[]): DeliveryOption | undefined {
  const [group] = delivery;
  return group?.options.find(({ id }) => id === group.selectedOptionId);
}

function cartLine(line: StoredLine, { catalog, sold }: Situation): CartLine[] {
  const article = catalog.articles.get(line.variantId);
  if (!article) return [];
  const { product, variant } = article;
  const { quantity, attributes, attribution, unitPriceMinor } = line;
  const options = chosenOptions(product, variant);
  const [picture] = picturesOf(catalog, [...(variant.pictures ?? []), ...(product.pictures ?? [])]);
  const { seller } = catalog.file;
  return [
    {
      id: line.id,
      key: lineKey(variant.sku, attributes),
      variantId: variant.sku,
      productId: idOf(product),
      title: product.title,
      ...(options.length > 0 ? { variantTitle: options.map(({ value }) => value).join(' / '), options } : {}),
      ...(picture ? { picture } : {}),
      quantity,
      unitPrice: amountOf(catalog, variant.price),
      ...(variant.compareAt === undefined
        ? {}
        : { compareAtUnitPrice: amountOf(catalog, variant.compareAt) }),
      priceFacts: priceFactsOf(catalog, variant),
      subtotal: amountOf(catalog, variant.price * quantity),
      availability: availabilityOf(variant, sold),
      kind: product.kind ?? 'physical',
      ...(seller ? { sellerId: seller.id } : {}),
      ...(attributes ? { attributes } : {}),
      ...(attribution ? { attribution } : {}),
      ...(unitPriceMinor === variant.price ? {} : { priceChangedFrom: amountOf(catalog, unitPriceMinor) }),
    },
  ];
}

function couponsOf(codes: readonly string[], { file }: Catalog): readonly Coupon[] {
  return codes.flatMap((code) => file.coupons?.filter((coupon) => coupon.code === code) ?? []);
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
  { catalog, country }: Situation,
  lines: readonly CartLine[],
  goodsMinor: number,
  reductions: readonly Reduction[],
): readonly DeliveryGroup[] {
  const sent = lines.filter(({ kind }) => kind === 'physical');
  if (sent.length === 0 || !catalog.file.shipping) return [];
  const options = deliveryOptions(catalog, {
    country: checkout.shippingAddress?.country ?? country,
    goodsMinor,
    isFree: reductions.some(({ coupon, applicable }) => applicable && coupon.freeShipping),
  });
  const chosen = options.find(({ id }) => id === checkout.shippingMethodId);
  const lineIds = sent.map(({ id }) => id);
  return [{ id: DELIVERY_GROUP_ID, lineIds, options, ...(chosen ? { selectedOptionId: chosen.id } : {}) }];
}

function totalRows(
  catalog: Catalog,
  goods: number,
  reductions: readonly Reduction[],
  delivery: readonly DeliveryGroup[],
): readonly TotalRow[] {
  const rows: TotalRow[] = [{ type: 'subtotal', amount: amountOf(catalog, goods) }];
  for (const { coupon, amountMinor } of reductions) {
    if (amountMinor === 0) continue;
    const label = coupon.title ?? coupon.code;
    rows.push({ type: 'discount', label, amount: amountOf(catalog, amountMinor) });
  }
  const shipping = chosenDelivery(delivery);
  if (shipping) rows.push({ type: 'shipping', label: shipping.title, amount: shipping.price });
  const beforeTax = sum(rows.map(({ amount }) => amount.amountMinor));
  const tax = taxRow(catalog, beforeTax);
  if (tax) rows.push(tax);
  const total = beforeTax + (tax && !tax.informational ? tax.amount.amountMinor : 0);
  const isOpen = delivery.length > 0 && !shipping;
  rows.push({ type: 'total', amount: amountOf(catalog, total), ...(isOpen ? { estimated: true } : {}) });
  return rows;
}

/** Included tax is told beside the total, other tax is part of it. Margin and small-business schemes state none. */
function taxRow(catalog: Catalog, taxable: number): TotalRow | undefined {
  const { tax } = catalog.file;
  if (!tax?.ratePercent || (tax.scheme ?? 'standard') !== 'standard') return undefined;
  const { included, ratePercent } = tax;
  const amountMinor = Math.round((taxable * ratePercent) / (included ? 100 + ratePercent : 100));
  const amount = amountOf(catalog, amountMinor);
  return { type: 'tax', label: `${ratePercent} %`, amount, ...(included ? { informational: true } : {}) };
}

function discountOf(catalog: Catalog, { coupon, amountMinor, applicable }: Reduction): Discount {
  const { code, title = code } = coupon;
  return {
    code,
    title,
    ...(amountMinor === 0 ? {} : { amount: amountOf(catalog, amountMinor) }),
    applicable,
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
