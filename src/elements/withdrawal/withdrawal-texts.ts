/** English texts of the withdrawal; its two buttons speak the language of the market's profile. */
import type { TextTable } from '../../core/text.js';

export const WITHDRAWAL_TEXTS = {
  part: 'checkout',
  area: 'withdrawal',
  texts: {
    form: 'Withdrawal from a contract',
    needed: 'All three are needed, and nothing else.',
    name: 'Your name',
    orderNumber: 'Order number',
    email: 'E-mail address',
    'email-hint': 'The confirmation goes there.',
    'issue-name': 'Please fill in your name.',
    'issue-orderNumber': 'Please fill in the order number.',
    'issue-email': 'Please fill in an e-mail address, for example name@example.org.',
    sending: 'Sending your withdrawal …',
    received: 'Your withdrawal was received on {date}.',
    reference: 'Reference: {reference}',
    'confirmed-to': 'The shop confirms it to {email}.',
    'not-found': 'The shop knows no order with this number. Please check it.',
    'not-sent': 'Your withdrawal was not received. Please try again, or write to the shop.',
  },
} as const satisfies TextTable;

/** Names of these texts. */
export type WithdrawalTextKey = keyof typeof WITHDRAWAL_TEXTS.texts;
