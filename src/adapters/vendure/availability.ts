/** What `stockLevel` says: Vendure's own words, or a number where the shop's `StockDisplayStrategy` tells it. */
import type { Availability } from '../../core/product.js';

/** Vendure gives an enormous number to variants whose stock nobody counts. */
const NOBODY_COUNTS = 1_000_000_000;

/** @see https://docs.vendure.io/reference/typescript-api/products-stock/stock-display-strategy */
export function availabilityOf(stockLevel: string): Availability {
  if (stockLevel === 'IN_STOCK') return { status: 'in-stock' };
  if (stockLevel === 'LOW_STOCK') return { status: 'low-stock' };
  if (stockLevel === 'OUT_OF_STOCK') return { status: 'out-of-stock' };
  if (!/^-?\d+$/.test(stockLevel)) return { status: 'unknown' };
  const quantity = Number(stockLevel);
  if (quantity <= 0) return { status: 'out-of-stock' };
  return quantity < NOBODY_COUNTS ? { status: 'in-stock', quantity } : { status: 'in-stock' };
}
