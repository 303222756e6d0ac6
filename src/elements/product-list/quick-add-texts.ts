/** English texts of adding by one tap. */
import type { TextTable } from '../../core/text.js';

export const QUICK_ADD_TEXTS = {
  part: 'film',
  area: 'quickAdd',
  texts: {
    add: 'Add to cart: {title}',
    adding: 'Adding to the cart',
    added: 'Added to the cart.',
    refused: 'It could not be added. Open the product to see what it is like now.',
    undo: 'Undo',
    'undo-of': 'Undo: {title}',
    undone: 'Taken out of the cart again.',
  },
} as const satisfies TextTable;
