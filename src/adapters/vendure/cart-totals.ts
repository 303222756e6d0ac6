/** The rows of the totals, so that they add up. */
import type { TotalRow } from '../../core/cart.js';
import type { Money } from '../../core/money.js';
import type { VendureOrder } from './shop-api-answers.js';

/**
 * A discount on delivery stands among the discounts of the order *and* lowers the delivery, so what the discounts of the goods
 * took off is the difference of Vendure's own sums.
 */
export function totalRows(order: VendureOrder, money: (amount: number) => Money): readonly TotalRow[] {
  const { shippingLines, surcharges, taxSummary } = order;
  const goods = sum(order.lines.map(({ linePriceWithTax }) => linePriceWithTax));
  const fees = sum(surcharges.map(({ priceWithTax }) => priceWithTax));
  const discount = order.subTotalWithTax - goods - fees;
  const label = namesOf(order);
  const isDelivered = shippingLines.length > 0;
  return [
    { type: 'subtotal', amount: money(goods) },
    ...(discount === 0
      ? []
      : [{ type: 'discount', ...(label === '' ? {} : { label }), amount: money(discount) } as const]),
    ...surcharges.map(
      ({ description, priceWithTax }) =>
        ({ type: 'fee', label: description, amount: money(priceWithTax) }) as const,
    ),
    ...(isDelivered
      ? [
          {
            type: 'shipping',
            label: shippingLines.map(({ shippingMethod }) => shippingMethod.name).join(', '),
            amount: money(order.shippingWithTax),
          } as const,
        ]
      : []),
    ...taxSummary
      .filter(({ taxTotal }) => taxTotal !== 0)
      .map(
        ({ description, taxTotal }) =>
          ({ type: 'tax', label: description, amount: money(taxTotal), informational: true }) as const,
      ),
    { type: 'total', amount: money(order.totalWithTax), ...(isDelivered ? {} : { estimated: true }) },
  ];
}

/** The names of the discounts on goods. */
function namesOf({ discounts, shippingLines }: VendureOrder): string {
  const ofDelivery = shippingLines.flatMap((line) =>
    line.discounts.map((discount) => discount.adjustmentSource),
  );
  const names = discounts
    .filter(({ adjustmentSource }) => !ofDelivery.includes(adjustmentSource))
    .map(({ description }) => description);
  return [...new Set(names)].join(', ');
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
