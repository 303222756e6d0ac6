/** Money as integer minor units. */
import { CommerceError } from './commerce-error.js';

/**
 * An amount in the minor unit of its currency at the ISO 4217 exponent (EUR 2, JPY 0, BHD 3), whatever the
 * backend stores. Always a safe integer.
 */
export interface Money {
  readonly amountMinor: number;
  /** ISO 4217 alphabetic code. */
  readonly currency: string;
}

/**
 * Makes a `Money` and refuses what is not one.
 *
 * @throws CommerceError `server` when the amount is not a safe integer.
 */
export function money(amountMinor: number, currency: string): Money {
  if (!Number.isSafeInteger(amountMinor)) {
    throw new CommerceError('server', { message: `${amountMinor} is not a safe integer of minor units` });
  }
  return { amountMinor: amountMinor === 0 ? 0 : amountMinor, currency };
}

/** Whether two amounts are the same amount of the same currency. */
export function sameMoney(left: Money | undefined, right: Money | undefined): boolean {
  return left?.amountMinor === right?.amountMinor && left?.currency === right?.currency;
}
