/** English texts of the controls and of the messages over the film. */
import type { TextTable } from '../../core/text.js';

export const CONTROLS_TEXTS = {
  controls: 'Playback',
  timeline: 'Time in the film',
  'time-of': '{time} of {duration}',
  'time-in-chapter': '{time} of {duration}, {chapter}',
  mute: 'Mute',
  unmute: 'Unmute',
  captions: 'Captions',
  volume: 'Volume',
  settings: 'Settings',
  'enter-fullscreen': 'Full screen',
  'leave-fullscreen': 'Leave full screen',
  waiting: 'Loading',
  offline: 'No connection. The film goes on as soon as it is back.',
  'new-products': { one: 'Product in the picture: {names}', other: 'Products in the picture: {names}' },
  shelf: 'In this film',
  ended: 'The film has ended.',
  'ended-with-products': 'The film has ended. Its products are listed.',
  'sound-on': 'Sound on',
  'media-network': 'The film cannot be loaded.',
  'media-decode': 'The film is damaged and cannot be played.',
  'media-unsupported': 'This browser cannot play the film.',
  'media-aborted': 'Loading was stopped.',
  retry: 'Try again',
} as const satisfies TextTable;
