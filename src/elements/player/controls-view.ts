/** What the controls and messages show of a film that somebody takes an interest in. */
import type { PlaybackState } from '../../core/playback.js';

/** All that decides whether the sound is offered. */
export interface SoundSituation {
  readonly playback: Pick<PlaybackState, 'muted' | 'paused' | 'error'>;
  /** The film began, or will begin, without anybody asking. */
  readonly startsByItself: boolean;
  /** Somebody has decided about the sound. */
  readonly choseSound: boolean;
}

/** A film that began by itself without sound has a button for it. */
export function offersSound({ playback, startsByItself, choseSound }: SoundSituation): boolean {
  const { muted, paused, error } = playback;
  return startsByItself && !choseSound && muted && !paused && !error;
}

/** Live films and unknown ones have no place on a timeline. */
export function hasDuration({ durationSeconds }: Pick<PlaybackState, 'durationSeconds'>): boolean {
  return Number.isFinite(durationSeconds) && durationSeconds > 0;
}
