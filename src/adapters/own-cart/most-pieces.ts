/** How many pieces of a variant one cart may hold. */
import { isBuyable, type Variant } from '../../core/product.js';

/** The limit that stock and the shop's own rule set; `undefined` where nobody counts. What is sold ahead has no stock to exceed. */
export function mostPieces({ availability, quantityRule }: Variant): number | undefined {
  if (!isBuyable(availability)) return 0;
  const isFromStock = availability.status === 'in-stock' || availability.status === 'low-stock';
  const limits = [isFromStock ? availability.quantity : undefined, quantityRule?.max];
  const known = limits.filter((limit) => limit !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
