/** How a buyer's intent ended: the one shape that cart methods, events and the page's own cart answer with. */
import type { Cart, Notice } from './cart.js';
import type { CommerceError } from './commerce-error.js';

/**
 * `done`: it took effect, `notices` say what was adjusted. `refused`: nothing took effect, `error` says why.
 * `canceled`: it was withdrawn before it was sent, or a listener prevented it.
 */
export interface IntentResult {
  readonly status: 'done' | 'refused' | 'canceled';
  readonly cart?: Cart;
  readonly notices?: readonly Notice[];
  readonly error?: CommerceError;
}
