/** The rows of the totals and the discounts of a cart. Taxes and delivery are worked out in Shopify's checkout, so all is an estimate. */
import type { CartLine, Discount, TotalRow } from '../../core/cart.js';
import { money, type Money } from '../../core/money.js';
import { moneyOf } from './article.js';
import type { RawAllocation, RawCart } from './cart-answers.js';

/**
 * The rows. Shopify's own subtotal comes after discounts on lines, so the contract's, which comes before, is the sum of the
 * lines'. Whatever else Shopify counts into its total is one row of its own.
 */
export function totalsOf(raw: RawCart, lines: readonly CartLine[]): readonly TotalRow[] {
  const total = moneyOf(raw.cost.totalAmount);
  const { currency } = total;
  const subtotal = sum(lines.map((line) => line.subtotal));
  const reductions = [...allocatedAmounts(raw)].filter(([, amountMinor]) => amountMinor !== 0);
  const rest = total.amountMinor - subtotal + reductions.reduce((all, [, amount]) => all + amount, 0);
  return [
    { type: 'subtotal', amount: money(subtotal, currency) },
    ...reductions.map(([label, amountMinor]): TotalRow => ({
      type: 'discount',
      label,
      amount: money(-amountMinor, currency),
    })),
    ...(rest === 0 ? [] : [{ type: rest < 0 ? 'discount' : 'fee', amount: money(rest, currency) } as const]),
    { type: 'total', amount: total, estimated: true },
  ];
}

/** Codes in the order in which they were entered, then what the shop takes off by itself. */
export function discountsOf(raw: RawCart): readonly Discount[] {
  const { currencyCode } = raw.cost.totalAmount;
  const taken = allocatedAmounts(raw);
  const amountOf = (name: string) => {
    const amountMinor = taken.get(name) ?? 0;
    return amountMinor === 0 ? {} : { amount: money(-amountMinor, currencyCode) };
  };
  const codes = raw.discountCodes.map(({ code, applicable }) => ({
    code,
    title: code,
    applicable,
    ...amountOf(code.toUpperCase()),
  }));
  const known = new Set(raw.discountCodes.map(({ code }) => code.toUpperCase()));
  const automatic = [...taken.keys()].filter((name) => !known.has(name));
  return [...codes, ...automatic.map((title) => ({ title, applicable: true, ...amountOf(title) }))];
}

/** Minor units by code in capitals, or by title. What is taken off delivery is not in the total. */
function allocatedAmounts(raw: RawCart): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  const all: readonly RawAllocation[] = [
    ...raw.lines.nodes.flatMap(({ discountAllocations }) => discountAllocations),
    ...raw.discountAllocations,
  ];
  for (const { code, title = '', targetType, discountedAmount } of all) {
    if (targetType === 'SHIPPING_LINE') continue;
    const name = code?.toUpperCase() ?? title;
    taken.set(name, (taken.get(name) ?? 0) + moneyOf(discountedAmount).amountMinor);
  }
  return taken;
}

function sum(amounts: readonly Money[]): number {
  return amounts.reduce((all, { amountMinor }) => all + amountMinor, 0);
}
