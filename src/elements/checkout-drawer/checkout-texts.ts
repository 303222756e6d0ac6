/** English texts of the checkout's shell; those of the steps come with the steps. */
import type { TextTable } from '../../core/text.js';

export const CHECKOUT_TEXTS = {
  part: 'checkout',
  area: 'checkout',
  texts: {
    title: 'Checkout',
    close: 'Close the checkout',
    starting: 'Preparing your checkout …',
    'failed-title': 'The checkout could not begin',
    'failed-blocked': 'This cart cannot be ordered here at the moment. Nothing was ordered.',
    'failed-connection': 'The shop did not answer. Nothing was ordered.',
    retry: 'Try again',
    'unknown-title': 'We do not know yet whether your order was placed',
    'unknown-text':
      'It was sent, but the shop’s answer did not arrive. To make sure that nothing is ordered twice, ask the shop what became of it.',
    'look-up': 'Look up my order',
    'looking-up': 'Asking the shop …',
  },
} as const satisfies TextTable;
