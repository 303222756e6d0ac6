/** The totals of a cart or an order in rows that add up. WooCommerce states every amount net, with its tax beside it. */
import type { TotalRow } from '../../core/cart.js';
import { money } from '../../core/money.js';
import { decodeEntities } from '../remote/plain-text.js';
import type { WooContents } from './store-api-answers.js';
import { taxDisplayOf } from './tax-display.js';
import { amountOf } from './woocommerce-money.js';

/** The rows: gross with the tax as information where the shop shows prices with tax, else net with the tax as rows that count. */
export function totalRows({ items, fees = [], totals }: WooContents): readonly TotalRow[] {
  const withTax = taxDisplayOf(items) !== 'excluded';
  const amount = (net: string | null, tax: string | null) => amountOf(totals, net, withTax ? tax : '0');
  const discount = amount(totals.total_discount, totals.total_discount_tax);
  const rows: TotalRow[] = [{ type: 'subtotal', amount: amount(totals.total_items, totals.total_items_tax) }];
  if (discount.amountMinor !== 0)
    rows.push({ type: 'discount', amount: money(-discount.amountMinor, discount.currency) });
  if (totals.total_shipping !== null)
    rows.push({ type: 'shipping', amount: amount(totals.total_shipping, totals.total_shipping_tax) });
  for (const { name, totals: fee } of fees)
    rows.push({ type: 'fee', label: decodeEntities(name), amount: amount(fee.total, fee.total_tax) });
  if (Number(totals.total_tax) !== 0) rows.push(...taxRows(totals, withTax));
  rows.push({ type: 'total', amount: amountOf(totals, totals.total_price) });
  return takeUpRounding(rows);
}

function taxRows(totals: WooContents['totals'], informational: boolean): TotalRow[] {
  const kind = { type: 'tax', ...(informational ? { informational } : {}) } as const;
  const listed = totals.tax_lines.reduce((sum, { price }) => sum + Number(price), 0);
  if (listed !== Number(totals.total_tax)) return [{ ...kind, amount: amountOf(totals, totals.total_tax) }];
  return totals.tax_lines.map(({ name, price }) => ({
    ...kind,
    label: decodeEntities(name),
    amount: amountOf(totals, price),
  }));
}

/**
 * WooCommerce rounds net and tax of a discount apart, so that the gross amount can miss the total by a unit: the discount
 * is what is missing. A larger gap is left for the check of the totals law to find.
 */
function takeUpRounding(rows: readonly TotalRow[]): readonly TotalRow[] {
  const counted = rows.filter(({ type, informational }) => type !== 'total' && !informational);
  const total = rows.at(-1)?.amount.amountMinor ?? 0;
  const gap = total - counted.reduce((sum, { amount }) => sum + amount.amountMinor, 0);
  if (gap === 0 || Math.abs(gap) > counted.length) return rows;
  return rows.map((row) =>
    row.type === 'discount'
      ? { ...row, amount: money(row.amount.amountMinor + gap, row.amount.currency) }
      : row,
  );
}
