/** An order that the shop has accepted. */
import type { Attribution } from './attribution.js';
import type { CartLine, TotalRow } from './cart.js';
import type { Money } from './money.js';

/** The order as the backend confirmed it. */
export interface Order {
  readonly id: string;
  /** The number the buyer is told. */
  readonly number: string;
  readonly status: 'placed' | 'pending-payment';
  readonly total: Money;
  readonly lines?: readonly CartLine[];
  readonly totals?: readonly TotalRow[];
  /** Where the buyer can read it again. */
  readonly permalinkUrl?: string;
  /** The address that the confirmation was sent to. */
  readonly confirmationSentTo?: string;
  /** ISO 8601. */
  readonly placedAt?: string;
  /** ISO 8601 date until which the contract can be withdrawn from. */
  readonly withdrawalUntil?: string;
  readonly attribution?: Attribution;
}
