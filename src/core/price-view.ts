/** What may be shown beside a price under the rules of a market; while these are unknown, the amount alone. */
import type { MarketProfile } from './market-profile.js';
import { formatMoney } from './money-format.js';
import type { Money } from './money.js';
import type { Measure, PriceFacts, PriceTax, UnitPrice } from './price-facts.js';
import type { ProductKind } from './product.js';

/** A price and what the shop says about it; a variant is one. */
export interface PricedItem {
  readonly price: Money;
  readonly compareAtPrice?: Money;
  readonly priceFacts?: PriceFacts;
}

/** A higher price that may be struck through. */
export interface Reduction {
  readonly basis: 'lowest-30-days' | 'compare-at';
  readonly from: string;
  /** Whole percent, rounded down, so that it never promises too much. 0 is left out. */
  readonly percent?: number;
}

/** The price block as texts; what is missing may not or need not be shown. */
export interface PriceView {
  readonly amount: string;
  readonly taxNote?: string;
  readonly deliveryNote?: string;
  readonly unitPrice?: { readonly amount: string; readonly reference: string; readonly content: string };
  readonly deposit?: string;
  readonly reduction?: Reduction;
}

/** The price block of an item. `profile` is `null` until it is known; then nothing is claimed but the amount. */
export function priceView(
  item: PricedItem,
  profile: MarketProfile | null,
  locale: string,
  kind: ProductKind = 'physical',
): PriceView {
  const amount = formatMoney(item.price, locale);
  if (!profile) return { amount };
  const { priceFacts } = item;
  const taxNote = taxNoteOf(priceFacts?.tax, profile);
  const reduction = reductionOf(item, profile, locale);
  return {
    amount,
    ...(taxNote ? { taxNote } : {}),
    ...(kind === 'physical' && profile.price.plusDelivery
      ? { deliveryNote: profile.price.plusDelivery }
      : {}),
    ...(priceFacts?.unitPrice ? { unitPrice: unitPriceView(priceFacts.unitPrice, locale) } : {}),
    ...(priceFacts?.deposit ? { deposit: formatMoney(priceFacts.deposit, locale) } : {}),
    ...(reduction ? { reduction } : {}),
  };
}

/** How many rows the block takes, so that room can be kept for the tallest of several variants. */
export function priceRows(view: PriceView): number {
  const rows = [view.reduction, view.unitPrice ?? view.deposit, view.taxNote ?? view.deliveryNote];
  return 1 + rows.filter((row) => row !== undefined).length;
}

/** A quantity of goods in the words of a locale: `500 g`. */
export function formatMeasure(measure: Measure, locale: string): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(measure.value);
  return UNIT_SIGNS[measure.unit] ? `${number} ${UNIT_SIGNS[measure.unit]}` : number;
}

/** Signs are the same in every language; pieces and washes have none, so the number stands alone. */
const UNIT_SIGNS: Readonly<Record<Measure['unit'], string>> = {
  g: 'g',
  kg: 'kg',
  ml: 'ml',
  cl: 'cl',
  l: 'l',
  cm: 'cm',
  m: 'm',
  m2: 'm²',
  m3: 'm³',
  piece: '',
  wash: '',
};

function taxNoteOf(tax: PriceTax | undefined, profile: MarketProfile): string | undefined {
  if (tax?.scheme === 'margin' || tax?.scheme === 'small-business') return profile.price.withoutTaxNote;
  if (tax?.included === true) return profile.price.taxIncluded;
  if (tax?.included === false) return profile.price.taxExcluded;
  return undefined;
}

function reductionOf(item: PricedItem, profile: MarketProfile, locale: string): Reduction | undefined {
  const lowest = profile.price.reduction === '30-days';
  const from = lowest ? item.priceFacts?.lowestPrice30Days : item.compareAtPrice;
  if (!from || from.currency !== item.price.currency || from.amountMinor <= item.price.amountMinor) {
    return undefined;
  }
  const percent = Math.floor(((from.amountMinor - item.price.amountMinor) * 100) / from.amountMinor);
  return {
    basis: lowest ? 'lowest-30-days' : 'compare-at',
    from: formatMoney(from, locale),
    ...(percent > 0 ? { percent } : {}),
  };
}

function unitPriceView(unitPrice: UnitPrice, locale: string): NonNullable<PriceView['unitPrice']> {
  return {
    amount: formatMoney(unitPrice.price, locale),
    reference: formatMeasure(unitPrice.reference, locale),
    content: formatMeasure(unitPrice.content, locale),
  };
}
