/** English texts of what a stream offers. */
import type { TextTable } from '../../core/text.js';

export const OFFER_TEXTS = {
  part: 'film',
  area: 'offer',
  texts: {
    use: 'Use code {code}',
    using: 'Checking …',
    used: 'Code {code} is on your cart',
    refused: 'The code {code} cannot be used for this cart.',
    close: 'Close the offer',
  },
} as const satisfies TextTable;
