/** The cart that everything of a shop shares: optimistic lines, authoritative money, nothing lost and nothing doubled. */
import type { ReadableAtom } from 'nanostores';
import type { AddIntent } from '../core/cart-intent.js';
import type { VisibleCart } from '../core/cart-projection.js';
import type { Notice } from '../core/cart.js';
import type { CommerceError } from '../core/commerce-error.js';
import type { IntentResult } from '../core/intent-result.js';

/** An add whose fate could not be found out, because somebody else wrote to the cart at the same time. */
export interface DoubtfulAdd {
  readonly mutationId: string;
  readonly key: string;
  readonly title: string;
  /** Pieces of that line before and now, and how many were meant to be added. */
  readonly quantityBefore: number;
  readonly quantityNow: number;
  readonly quantityAdded: number;
}

/** What the elements show of a cart. */
export interface CartState {
  /** `loading` until the backend was asked once. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly cart: VisibleCart;
  /** By line key; `code` and `cart` name what belongs to no line. */
  readonly errors: ReadonlyMap<string, CommerceError>;
  /** What the last answer adjusted. */
  readonly notices: readonly Notice[];
  /** To be settled by the buyer, never by resending. */
  readonly doubts: readonly DoubtfulAdd[];
}

/** The cart and everything that can be done to it. No method rejects for an expected failure. */
export interface CartStore {
  readonly $cart: ReadableAtom<CartState>;
  add(intent: Omit<AddIntent, 'kind'>): Promise<IntentResult>;
  /** Absolute; a later one for the same line replaces one that was not sent yet. */
  setQuantity(key: string, quantity: number): Promise<IntentResult>;
  remove(key: string): Promise<IntentResult>;
  applyCode(code: string): Promise<IntentResult>;
  removeCode(code: string): Promise<IntentResult>;
  /** Asks the backend for the cart as it is now. */
  refresh(): Promise<void>;
  /** Answers a doubt: keep the cart as it is, or add the missing pieces now. */
  settleDoubt(mutationId: string, answer: 'keep' | 'add'): Promise<IntentResult>;
  /** Takes the error of a line (or of `code`, `cart`) off the screen. */
  dismissError(key: string): void;
}
