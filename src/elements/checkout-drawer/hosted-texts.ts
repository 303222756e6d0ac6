/** English texts of a checkout that goes on in a frame, a window, on another page or as a message. */
import type { TextTable } from '../../core/text.js';

export const HOSTED_TEXTS = {
  part: 'checkout',
  area: 'hosted',
  texts: {
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
    'frame-title': 'The shop’s checkout',
    'frame-link': 'Open the checkout on a page of its own',
    'moved-title': 'The checkout goes on elsewhere',
    'moved-text': 'It cannot be finished here. Your cart is there already.',
    'popup-title': 'The shop’s checkout is open in its own window',
    'popup-text': 'When you have ordered there, you read it here.',
    'popup-front': 'Bring the window to the front',
    'blocked-text': 'Your browser has not let it open by itself.',
    'closed-title': 'The window of the checkout is closed',
    'closed-text': 'If you have ordered there, the shop confirms it. If not, your cart is still here.',
    'canceled-title': 'You came back without an order',
    'canceled-text': 'Nothing was ordered, and your cart is as you left it.',
    'pending-title': 'Your order is placed, and the payment is being confirmed',
    'pending-text': 'The shop tells you as soon as it has arrived.',
    'opens-text': 'The checkout wants to open another page:',
  },
} as const satisfies TextTable;
