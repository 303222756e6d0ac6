/** When the sound is offered. */
import { describe, expect, it } from 'vitest';
import { offersSound } from '../../../src/elements/player/sound-offer.js';

describe('offersSound', () => {
  const silent = { muted: true, paused: false, error: null };

  it('is there for a film that began silently by itself, until somebody has decided', () => {
    expect(offersSound({ playback: silent, startsByItself: true, choseSound: false })).toBe(true);
    expect(offersSound({ playback: silent, startsByItself: true, choseSound: true })).toBe(false);
  });

  it('is not there where it was asked for, is loud, or does not play', () => {
    expect(offersSound({ playback: silent, startsByItself: false, choseSound: false })).toBe(false);
    for (const change of [
      { muted: false },
      { paused: true },
      { error: { code: 'media-decode', message: '' } },
    ] as const) {
      const playback = { ...silent, ...change };
      expect(offersSound({ playback, startsByItself: true, choseSound: false })).toBe(false);
    }
  });
});
