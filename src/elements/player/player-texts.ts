/** English texts of the player. */
import type { TextTable } from '../../core/text.js';

export const PLAYER_TEXTS = {
  player: 'Video player',
  play: 'Play',
  pause: 'Pause',
  replay: 'Play again',
  mute: 'Mute',
  unmute: 'Unmute',
  'tap-for-sound': 'Sound on',
  captions: 'Captions',
  'captions-off': 'Off',
  'enter-fullscreen': 'Full screen',
  'leave-fullscreen': 'Leave full screen',
  timeline: 'Time in the film',
  'time-of': '{time} of {duration}',
  controls: 'Playback',
  'media-network': 'The film cannot be loaded.',
  'media-decode': 'The film is damaged and cannot be played.',
  'media-unsupported': 'This browser cannot play the film.',
  'media-aborted': 'Loading was stopped.',
  retry: 'Try again',
  'new-products': { one: 'Product in the picture: {names}', other: 'Products in the picture: {names}' },
  waiting: 'Loading',
} as const satisfies TextTable;
