/** What the law wants a buyer to know about the shop before ordering. */
import type { Party } from './product-facts.js';

/** Somebody who sells here. */
export interface Seller extends Party {
  readonly id: string;
  /** Sells by way of trade; consumer law holds only then (Directive 2011/83/EU Art. 6a(1)(b)). */
  readonly trader: boolean;
  readonly vatId?: string;
  /** The page with everything that the seller has to say about itself. */
  readonly imprintUrl?: string;
}

/** A text the shop is bound by; `url` or `text` is given. */
export interface Policy {
  readonly kind: 'terms' | 'privacy' | 'withdrawal' | 'delivery' | 'returns';
  readonly url?: string;
  readonly text?: string;
  /** BCP 47. */
  readonly language: string;
}

/** Facts about the shop as a whole. */
export interface ShopFacts {
  readonly sellers: readonly Seller[];
  readonly policies: readonly Policy[];
  /** ISO 3166-1 alpha-2. */
  readonly deliversTo: readonly string[];
  /** Names of the accepted means of payment, shown when ordering begins (Directive 2011/83/EU Art. 8(3)). */
  readonly paymentMeans: readonly string[];
}
