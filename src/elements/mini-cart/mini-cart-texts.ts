/** English texts of the cart button; those of the drawer come with the drawer. */
import type { TextTable } from '../../core/text.js';

export const MINI_CART_TEXTS = {
  part: 'cart',
  area: 'miniCart',
  texts: {
    label: { one: 'Cart, {count} item', other: 'Cart, {count} items' },
    'label-empty': 'Cart, empty',
    'label-loading': 'Cart',
  },
} as const satisfies TextTable;
