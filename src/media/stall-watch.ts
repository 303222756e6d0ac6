/** Notices a film that wants to play and shows no frame for so long that a viewer must be told. */
import type { PlaybackError } from '../core/playback.js';

// Longer than a slow network needs, shorter than anybody waits.
const PATIENCE_MILLISECONDS = 30_000;

/** Events after which the film may stall, or may have gone on. */
const EVENTS = [
  'waiting',
  'stalled',
  'playing',
  'timeupdate',
  'pause',
  'seeking',
  'ended',
  'emptied',
] as const;

/**
 * Tells `stalled` of it and, as soon as the film moves again, `null`; until the signal is aborted.
 */
export function watchStall(
  video: HTMLVideoElement,
  signal: AbortSignal,
  stalled: (error: PlaybackError | null) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;
  let since = video.currentTime;

  function tell(): void {
    isTold = true;
    const seconds = PATIENCE_MILLISECONDS / 1000;
    stalled({
      code: 'media-network',
      message: `No frame came for ${seconds} s at second ${since.toFixed(1)} of ${video.currentSrc}`,
    });
  }

  function look(): void {
    const waits = !video.paused && !video.ended && video.readyState < video.HAVE_FUTURE_DATA;
    const moved = video.currentTime !== since;
    since = video.currentTime;
    if (!waits || moved) {
      clearTimeout(timer);
      timer = undefined;
      if (isTold) stalled(null);
      isTold = false;
    }
    // Where it has moved to may be the place it never leaves: a seek that does not end tells nothing more.
    if (waits && !isTold) timer ??= setTimeout(tell, PATIENCE_MILLISECONDS);
  }

  for (const name of EVENTS) video.addEventListener(name, look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  look();
}
