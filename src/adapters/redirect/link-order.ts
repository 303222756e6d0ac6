/** What a checkout link has to say. */
import type { Attribution } from '../../core/attribution.js';
import type { Attributes } from '../../core/cart.js';
import type { ShopContext } from '../../core/commerce-adapter.js';

/** One article of the link. */
export interface LinkItem {
  /** As the shop behind the link knows it. No other item has it. */
  readonly id: string;
  readonly quantity: number;
}

/** A query parameter, not yet escaped. */
export type LinkParameter = readonly [name: string, value: string];

/** Everything that a link may carry. */
export interface LinkOrder {
  readonly items: readonly LinkItem[];
  readonly codes: readonly string[];
  readonly note?: string;
  /** Of the cart. */
  readonly attributes: Attributes;
  readonly attribution: Attribution;
  /** `utm_source`, `utm_medium`, …; empty where these are switched off. */
  readonly utm: readonly LinkParameter[];
  /** Tells this cart from others. */
  readonly reference: string;
  /** Where the buyer came from. */
  readonly returnUrl?: string;
  readonly context: ShopContext;
}
