/** What the controls show of a film that somebody takes an interest in. */
import type { PlaybackState } from '../../core/playback.js';

/** Live films and unknown ones have no place on a timeline. */
export function hasDuration({ durationSeconds }: Pick<PlaybackState, 'durationSeconds'>): boolean {
  return Number.isFinite(durationSeconds) && durationSeconds > 0;
}
