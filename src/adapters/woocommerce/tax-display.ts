/** Whether a cart's prices include tax: the answers do not say it, but their figures do. */
import type { WooCartItem } from './store-api-answers.js';

/** Compares the price of a taxed item with its net amount and with its gross amount; the nearer one is how prices are shown. */
export function taxDisplayOf(items: readonly WooCartItem[]): 'included' | 'excluded' | 'unknown' {
  const taxed = items.find(({ totals }) => Number(totals.line_subtotal_tax) !== 0);
  if (!taxed) return 'unknown';
  const shown = Number(taxed.prices.price) * taxed.quantity;
  const net = Number(taxed.totals.line_subtotal);
  const gross = net + Number(taxed.totals.line_subtotal_tax);
  return Math.abs(shown - gross) < Math.abs(shown - net) ? 'included' : 'excluded';
}
