/** English texts of the totals. */
import type { TextTable } from '../../core/text.js';

export const TOTALS_TEXTS = {
  part: 'cart',
  area: 'totals',
  texts: {
    name: 'Totals',
    updating: 'Updating the totals …',
    subtotal: 'Subtotal',
    'items-discount': 'Discount on products',
    discount: 'Discount',
    shipping: 'Delivery',
    tax: 'Tax',
    fee: 'Fee',
    'gift-card': 'Gift card',
    total: 'Total',
    estimated: 'estimated',
    included: 'included',
    'tax-included': 'Prices include tax.',
    'tax-excluded': 'Prices exclude tax.',
  },
} as const satisfies TextTable;
