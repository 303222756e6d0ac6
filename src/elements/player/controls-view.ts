/** What the controls show of a film that somebody takes an interest in. */
import type { SeekRange } from '../../core/live-window.js';
import type { PlaybackState } from '../../core/playback.js';

/** All of a film; `undefined` for one that is live or not known yet. */
export function filmRange({
  durationSeconds,
}: Pick<PlaybackState, 'durationSeconds'>): SeekRange | undefined {
  const isKnown = Number.isFinite(durationSeconds) && durationSeconds > 0;
  return isKnown ? { startSeconds: 0, endSeconds: durationSeconds } : undefined;
}
