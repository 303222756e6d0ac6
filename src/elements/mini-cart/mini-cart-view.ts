/** What the cart button says of a cart. */
import type { TextValues } from '../../core/text.js';
import type { CartState } from '../../stores/cart-store.js';
import type { MINI_CART_TEXTS } from './mini-cart-texts.js';

/** The button in terms of texts. */
export interface MiniCartView {
  readonly label: { readonly key: keyof typeof MINI_CART_TEXTS.texts; readonly values?: TextValues };
  /** Missing where there is nothing to count. */
  readonly badge?: string;
  readonly empty: boolean;
  readonly pending: boolean;
}

const MOST_ON_BADGE = 99;

/** The button; `undefined` stands for a shop that is still on its way. */
export function miniCartView(state: CartState | undefined): MiniCartView {
  const count = state?.cart.itemCount ?? 0;
  const pending = state?.cart.totalsPending ?? false;
  if (count > 0) {
    const badge = count > MOST_ON_BADGE ? `${MOST_ON_BADGE}+` : String(count);
    return { label: { key: 'label', values: { count } }, badge, empty: false, pending };
  }
  const loading = !state || state.status === 'loading';
  return { label: { key: loading ? 'label-loading' : 'label-empty' }, empty: !loading, pending };
}
