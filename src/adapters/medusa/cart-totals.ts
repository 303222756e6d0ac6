/** The totals of a cart or an order in rows that add up, in the digits of its currency. Medusa rounds none of its sums. */
import type { CartLine, TotalRow } from '../../core/cart.js';
import { money, type Money } from '../../core/money.js';
import { amountOf } from './medusa-money.js';
import type { MedusaContents } from './store-api-answers.js';

/** Whether lines have prices with tax. Where some have and others have not, nothing can be said. */
export function taxDisplayOf({ items }: Pick<MedusaContents, 'items'>): 'included' | 'excluded' | 'unknown' {
  const included = items.filter((item) => item.is_tax_inclusive).length;
  if (included === 0) return items.length === 0 ? 'unknown' : 'excluded';
  return included === items.length ? 'included' : 'unknown';
}

/** The rows: gross with the tax as information where prices have it in them, else net with the tax as a row that counts. */
export function totalRows(contents: MedusaContents, lines: readonly CartLine[]): readonly TotalRow[] {
  const { currency_code, items, tax_total, credit_line_total } = contents;
  const isGross = taxDisplayOf(contents) === 'included';
  const amount = (value: number) => amountOf(value, currency_code);
  const less = (value: number) => negated(amount(value));
  const isDelivered = (contents.shipping_methods ?? []).length > 0;
  const awaitsDelivery = !isDelivered && items.some(({ requires_shipping }) => requires_shipping);
  const discount = less(isGross ? contents.discount_total : contents.discount_subtotal);
  const shipping = isGross ? contents.original_shipping_total : contents.original_shipping_subtotal;
  const tax = amount(tax_total);
  const credit = less(credit_line_total ?? 0);
  const estimated = awaitsDelivery ? { estimated: true } : {};
  const rows: TotalRow[] = [
    { type: 'subtotal', amount: money(sumOf(lines.map(({ subtotal }) => subtotal)), tax.currency) },
    ...rowUnlessZero({ type: 'discount', amount: discount }),
    ...(isDelivered ? [{ type: 'shipping', amount: amount(shipping) } as const] : []),
    ...rowUnlessZero({ type: 'tax', ...taxLabel(contents), amount: tax, ...taxKind(isGross, estimated) }),
    ...rowUnlessZero({ type: 'gift-card', amount: credit }),
  ];
  return [
    ...takeUpRounding(rows, amount(contents.total)),
    { type: 'total', amount: amount(contents.total), ...estimated },
  ];
}

function taxKind(isGross: boolean, estimated: Pick<TotalRow, 'estimated'>): Partial<TotalRow> {
  return isGross ? { informational: true } : estimated;
}

/** The shop's name of the tax, where there is but one. */
function taxLabel({ items }: MedusaContents): Pick<TotalRow, 'label'> {
  const names = new Set(
    items.flatMap(({ tax_lines }) => (tax_lines ?? []).map(({ description }) => description)),
  );
  const [name] = names;
  return names.size === 1 && name ? { label: name } : {};
}

/**
 * Rows that were rounded one by one can miss the rounded total by some units: the tax or the discount takes them up, or a row of
 * their own. A larger difference is left to be seen, and blocks the checkout: these are not the rows that make the total.
 */
function takeUpRounding(rows: readonly TotalRow[], total: Money): readonly TotalRow[] {
  const counted = rows.filter(({ informational }) => !informational);
  const missing = total.amountMinor - sumOf(counted.map(({ amount }) => amount));
  if (missing === 0 || Math.abs(missing) > counted.length) return rows;
  const rounding = {
    type: missing > 0 ? 'fee' : 'discount',
    amount: money(missing, total.currency),
  } as const;
  const taker = counted.find((row) => canTake(row, missing));
  if (!taker) return [...rows, rounding];
  const amount = money(taker.amount.amountMinor + missing, total.currency);
  return rows.map((row) => (row === taker ? { ...row, amount } : row));
}

/** A discount stays one. */
function canTake({ type, amount }: TotalRow, missing: number): boolean {
  return type === 'tax' || (type === 'discount' && amount.amountMinor + missing <= 0);
}

function rowUnlessZero(row: TotalRow): readonly TotalRow[] {
  return row.amount.amountMinor === 0 ? [] : [row];
}

function negated({ amountMinor, currency }: Money): Money {
  return money(-amountMinor, currency);
}

function sumOf(amounts: readonly Money[]): number {
  return amounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
