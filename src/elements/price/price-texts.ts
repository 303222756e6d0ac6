/** English texts of the price block; tax and delivery notes come from the market's profile. */
import type { TextTable } from '../../core/text.js';

export const PRICE_TEXTS = {
  part: 'film',
  area: 'price',
  texts: {
    from: 'from {amount}',
    price: 'Price',
    was: 'Before',
    percent: '−{percent}%',
    'lowest-30-days': 'Lowest price of the last 30 days: {amount}',
    'unit-price': '{amount} / {reference}',
    deposit: 'plus {amount} deposit',
  },
} as const satisfies TextTable;
