/** English texts of the product list. */
import type { TextTable } from '../../core/text.js';

export const PRODUCT_LIST_TEXTS = {
  part: 'film',
  area: 'productList',
  texts: {
    label: 'Products in this film',
    jump: 'Go to {time}',
    current: 'In the picture now',
  },
} as const satisfies TextTable;
