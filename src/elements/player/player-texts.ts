/** English texts of the player before anybody takes an interest. */
import type { TextTable } from '../../core/text.js';

export const PLAYER_TEXTS = {
  player: 'Video player',
  play: 'Play',
  pause: 'Pause',
  replay: 'Play again',
  'new-products': { one: 'Product in the picture: {names}', other: 'Products in the picture: {names}' },
} as const satisfies TextTable;
