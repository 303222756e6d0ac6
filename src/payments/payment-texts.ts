/** English texts of the payment handlers that come with the package. */
import type { TextTable } from '../core/text.js';

export const PAYMENT_TEXTS = {
  part: 'checkout',
  area: 'payments',
  texts: {
    'test-note': 'Test payment: no money moves, and nothing about you is asked.',
    'test-legend': 'What shall the payment do?',
    approve: 'It pays',
    decline: 'It is declined',
    'test-label': 'Test payment',
    'offline-note':
      'You pay {total} outside this page. The shop sends you what you need with the confirmation.',
  },
} as const satisfies TextTable;
