/** What a language says of the cart: every text of these areas, or it does not compile. */
import type { Translated } from '../core/text.js';
import type { FILM_BAR_TEXTS } from '../elements/base/film-bar-texts.js';
import type { TOTALS_TEXTS } from '../elements/base/totals-texts.js';
import type { CART_DRAWER_TEXTS } from '../elements/mini-cart/cart-drawer-texts.js';
import type { MINI_CART_TEXTS } from '../elements/mini-cart/mini-cart-texts.js';

/** By area. */
export interface CartTexts {
  readonly miniCart: Translated<typeof MINI_CART_TEXTS>;
  readonly filmBar: Translated<typeof FILM_BAR_TEXTS>;
  readonly totals: Translated<typeof TOTALS_TEXTS>;
  readonly cart: Translated<typeof CART_DRAWER_TEXTS>;
}
