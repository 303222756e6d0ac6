/** English texts of the controls. */
import type { TextTable } from '../../core/text.js';

export const CONTROLS_TEXTS = {
  part: 'film',
  area: 'controls',
  texts: {
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
  },
} as const satisfies TextTable;
