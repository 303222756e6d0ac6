/** English texts of live films. */
import type { TextTable } from '../../core/text.js';

export const LIVE_TEXTS = {
  part: 'film',
  area: 'live',
  texts: {
    live: 'Live',
    'go-live': 'Go to live',
    behind: '{time} behind live',
    stopped: 'Nothing new is being sent. The film goes on as soon as there is more.',
  },
} as const satisfies TextTable;
