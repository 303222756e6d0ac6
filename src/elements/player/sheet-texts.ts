/** English texts of the product sheet. */
import type { TextTable } from '../../core/text.js';

export const SHEET_TEXTS = {
  part: 'film',
  area: 'sheet',
  texts: {
    sheet: 'Product from the film',
    close: 'Close',
    play: 'Play the film',
    pause: 'Pause the film',
  },
} as const satisfies TextTable;
