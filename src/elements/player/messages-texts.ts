/** English texts of what is said over the film. */
import type { TextTable } from '../../core/text.js';

export const MESSAGES_TEXTS = {
  part: 'film',
  area: 'messages',
  texts: {
    waiting: 'Loading',
    offline: 'No connection. The film goes on as soon as it is back.',
    'new-products': { one: 'Product in the picture: {names}', other: 'Products in the picture: {names}' },
    back: '{time} back',
    forward: '{time} forward',
    shelf: 'In this film',
    ended: 'The film has ended.',
    'ended-with-products': 'The film has ended. Its products are listed.',
    'sound-on': 'Sound on',
    'media-network': 'The film cannot be loaded.',
    'media-decode': 'The film is damaged and cannot be played.',
    'media-unsupported': 'This browser cannot play the film.',
    'media-aborted': 'Loading was stopped.',
    retry: 'Try again',
  },
} as const satisfies TextTable;
