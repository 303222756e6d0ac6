/** How many pieces there are: what the catalogue states, less what was sold in this browser since. */
import type { Availability } from '../../../core/product.js';
import type { CatalogVariant } from './catalog-file.js';
import type { SoldPieces } from '../cart-record.js';

const LOW_STOCK_PIECES = 3;

/** Pieces that can be sold; `undefined` where nobody counts. A new number in the catalogue starts the count anew. */
export function stockOf(variant: CatalogVariant, sold: SoldPieces): number | undefined {
  if (variant.stock === undefined) return undefined;
  const entry = sold[variant.sku];
  return entry?.statedStock === variant.stock ? Math.max(0, variant.stock - entry.pieces) : variant.stock;
}

/** Stock in the words of the contract. */
export function availabilityOf(variant: CatalogVariant, sold: SoldPieces): Availability {
  const quantity = stockOf(variant, sold);
  if (quantity === undefined) return { status: 'in-stock' };
  if (quantity === 0) return { status: 'out-of-stock' };
  return { status: quantity <= LOW_STOCK_PIECES ? 'low-stock' : 'in-stock', quantity };
}

/** Notes that pieces were sold. */
export function sell(variant: CatalogVariant, pieces: number, sold: SoldPieces): void {
  if (variant.stock === undefined) return;
  const left = stockOf(variant, sold) ?? 0;
  sold[variant.sku] = { pieces: variant.stock - left + pieces, statedStock: variant.stock };
}
