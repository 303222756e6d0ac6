/** What every piece of the cart drawer is given to work with. */
import type { Shop } from '../../stores/shop.js';
import type { CartLines } from './cart-lines.js';
import type { CartPhrase } from './cart-drawer-texts.js';

/** The shop whose cart it is, the list of its lines, the words, and what takes more than a call to the cart. */
export interface CartContext {
  readonly shop: Shop;
  readonly lines: CartLines;
  readonly text: (key: CartPhrase['key'], values?: CartPhrase['values']) => string;
  /** Removes a line and moves the focus to a neighbour. */
  readonly remove: (key: string) => void;
  readonly applyCode: (code: string) => void;
}
