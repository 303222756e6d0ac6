/** English texts of the settings of the film. */
import type { TextTable } from '../../core/text.js';

export const SETTINGS_TEXTS = {
  part: 'film',
  area: 'settings',
  texts: {
    captions: 'Captions',
    off: 'Off',
    audio: 'Sound track',
    quality: 'Quality',
    automatic: 'Automatic',
    'automatic-now': 'Automatic ({quality})',
    rate: 'Speed',
    'picture-in-picture': 'Picture in picture',
    cast: 'Play on another screen',
    share: 'Share this moment',
    copied: 'Link copied',
    'not-copied': 'The link could not be copied: {link}',
  },
} as const satisfies TextTable;
