/** English texts of a pin. */
import type { TextTable } from '../../core/text.js';

export const HOTSPOT_TEXTS = {
  part: 'film',
  area: 'hotspot',
  texts: {
    /** Before the price, for those who do not see the picture. */
    title: '{title}, ',
    price: '{price}',
    'lowest-price': 'from {price}',
    product: 'Product',
  },
} as const satisfies TextTable;
