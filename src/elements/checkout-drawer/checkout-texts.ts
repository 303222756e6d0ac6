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
    'redirect-title': 'You are going on to the shop’s checkout',
    'redirect-text': 'If nothing happens, use this link.',
    'window-title': 'The shop’s checkout opens on a page of its own',
    'window-text': 'Your cart is there already. Come back here when you are done.',
    'message-title': 'You order by message',
    'message-text': 'Your order is written for you. Nothing is ordered until you send the message.',
    'message-truncated': 'The message was too long and was shortened; please check it.',
    'go-on': 'Go on to the checkout',
    'open-message': 'Open the message',
    'link-broken': 'The shop gave no usable address for its checkout. Nothing was ordered.',
    back: 'Back to the film',
  },
} as const satisfies TextTable;
