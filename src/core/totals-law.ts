/** Checks that the rows of a cart add up, as the contract demands of every adapter. */
import type { Cart } from './cart.js';

/** What is wrong with a cart's totals. `deviationMinor` is there when all that is wrong is the sum. */
export interface TotalsFault {
  readonly message: string;
  readonly deviationMinor?: number;
  /** How many minor units rounding may explain: one per row that counts. */
  readonly toleranceMinor?: number;
}

/**
 * The first breach of the totals law, or `undefined`.
 *
 * A conformance test wants `undefined`. At run time a deviation within `toleranceMinor` is logged and shown as
 * given; anything else blocks checkout.
 */
export function findTotalsFault(cart: Cart): TotalsFault | undefined {
  const total = cart.totals.filter((row) => row.type === 'total');
  if (total.length !== 1) return { message: `expected one total, got ${total.length}` };
  const broken = cart.totals.find((row) => !Number.isSafeInteger(row.amount.amountMinor));
  if (broken)
    return { message: `row "${broken.type}" is not whole minor units: ${broken.amount.amountMinor}` };
  const foreign = cart.totals.find((row) => row.amount.currency !== cart.currency);
  if (foreign)
    return {
      message: `row "${foreign.type}" is in ${foreign.amount.currency}, the cart in ${cart.currency}`,
    };
  const raised = cart.totals.find((row) => isDiscount(row.type) && row.amount.amountMinor > 0);
  if (raised) return { message: `discount row is positive: ${raised.amount.amountMinor}` };
  const stated = (total[0] as Cart['totals'][number]).amount.amountMinor;
  if (stated < 0) return { message: `total is negative: ${stated}` };
  const counted = cart.totals.filter((row) => row.type !== 'total' && !row.informational);
  const deviationMinor = counted.reduce((sum, row) => sum + row.amount.amountMinor, 0) - stated;
  if (deviationMinor !== 0) {
    const message = `rows add up to ${stated + deviationMinor}, the total says ${stated}`;
    return { message, deviationMinor, toleranceMinor: counted.length };
  }
  return undefined;
}

/** Whether the fault is more than rounding, so that nothing may be ordered on these totals. */
export function blocksCheckout(fault: TotalsFault | undefined): boolean {
  if (!fault) return false;
  if (fault.deviationMinor === undefined) return true;
  return Math.abs(fault.deviationMinor) > (fault.toleranceMinor ?? 0);
}

function isDiscount(type: Cart['totals'][number]['type']): boolean {
  return type === 'discount' || type === 'items-discount';
}
