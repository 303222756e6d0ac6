/** English texts of the player before anybody takes an interest. */
import type { TextTable } from '../../core/text.js';

export const PLAYER_TEXTS = {
  part: 'film',
  area: 'player',
  texts: {
    player: 'Video player',
    play: 'Play',
    pause: 'Pause',
    replay: 'Play again',
  },
} as const satisfies TextTable;
