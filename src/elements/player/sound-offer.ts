/** Whether a film that began silently offers its sound. */
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
