/** Texts of the film bar. */
import type { TextTable } from '../../core/text.js';

export const FILM_BAR_TEXTS = {
  part: 'cart',
  area: 'filmBar',
  texts: {
    name: 'Film',
    'name-of': 'Film: {label}',
    play: 'Play',
    pause: 'Pause',
    mute: 'Mute',
    unmute: 'Unmute',
    back: 'Back to the film',
  },
} as const satisfies TextTable;
