/** How many pieces a buyer may take: the rule of the variant, and the stock where the shop states it. */
import type { Availability, QuantityRule } from './product.js';

/** The quantities one may choose: `min`, `min + step`, … up to `max`. */
export interface QuantityBounds {
  readonly min: number;
  /** Missing where nothing limits it. Never below `min`. */
  readonly max?: number;
  readonly step: number;
}

/** The bounds of a variant. Stock limits only what is sold from stock: a backorder may exceed it. */
export function quantityBounds(rule?: QuantityRule, availability?: Availability): QuantityBounds {
  const min = Math.max(1, rule?.min ?? 1);
  const step = Math.max(1, rule?.step ?? 1);
  const limits = [rule?.max, stockOf(availability)].filter((limit) => limit !== undefined);
  if (limits.length === 0) return { min, step };
  return { min, step, max: Math.max(min, lastStep(Math.min(...limits), min, step)) };
}

/** The allowed quantity that is nearest to the wanted one, never more than wanted unless the least is more. */
export function clampQuantity(wanted: number, bounds: QuantityBounds): number {
  if (!Number.isFinite(wanted)) return bounds.min;
  const atMost = Math.min(Math.trunc(wanted), bounds.max ?? Number.MAX_SAFE_INTEGER);
  return Math.max(bounds.min, lastStep(atMost, bounds.min, bounds.step));
}

/** One step up or down, staying within the bounds. */
export function stepQuantity(quantity: number, direction: 1 | -1, bounds: QuantityBounds): number {
  return clampQuantity(clampQuantity(quantity, bounds) + direction * bounds.step, bounds);
}

function stockOf(availability: Availability | undefined): number | undefined {
  if (availability?.status !== 'in-stock' && availability?.status !== 'low-stock') return undefined;
  return availability.quantity;
}

function lastStep(limit: number, min: number, step: number): number {
  return min + Math.floor((limit - min) / step) * step;
}
