/** Which products can be bought by one tap: where nothing has to be chosen, agreed to or read first. */
import { isBuyable, type Product, type Variant } from './product.js';

/**
 * The variant that one tap adds; `undefined` where the buyer has to see the product first: a choice or a pre-order, more
 * than one piece, an age, a consent (digital goods: Directive 2011/83/EU Art. 16(m)), and labels or warnings that have to
 * be seen wherever it can be ordered (Regulations (EU) 2017/1369 and 2023/988, Directive (EU) 2024/825).
 */
export function quickAddVariant(product: Product): Variant | undefined {
  const [variant] = product.variants;
  if (!variant || product.variants.length > 1 || !product.complete) return undefined;
  const { availability, quantityRule } = variant;
  const waits = availability.status === 'preorder' || availability.status === 'backorder';
  if (!isBuyable(availability) || waits || (quantityRule?.min ?? 1) > 1) return undefined;
  return needsReading(product) ? undefined : variant;
}

function needsReading({ kind, minimumAge, energyLabel, guarantees = [], safety }: Product): boolean {
  return (
    kind !== 'physical' ||
    minimumAge !== undefined ||
    energyLabel !== undefined ||
    guarantees.some(({ label }) => label !== undefined) ||
    (safety?.warnings ?? []).length > 0
  );
}
