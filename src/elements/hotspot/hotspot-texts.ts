/** English texts of a pin. */
import type { TextTable } from '../../core/text.js';

export const HOTSPOT_TEXTS = {
  'name-only': '{title}',
  'name-and-price': '{title}, {price}',
  'name-and-lowest-price': '{title}, from {price}',
  price: '{price}',
  'lowest-price': 'from {price}',
  product: 'Product',
} as const satisfies TextTable;
