/** Tells developers why a player shows nothing. */
import type { PlaybackError } from '../../core/playback.js';
import type { Problem } from '../../core/problem.js';
import { findMediaSlot, findPageVideo, hasOwnSource } from './page-video.js';

/** A framework may bring the film some time after the player. */
const PATIENCE_MILLISECONDS = 3_000;

/** Reports after a while that there is nothing to play, unless the signal is aborted before. */
export function complainWithoutFilm(
  player: Element & { readonly src: string | undefined },
  report: (problem: Omit<Problem, 'where'>) => void,
  signal: AbortSignal,
): void {
  const timer = setTimeout(() => {
    const page = findPageVideo(player);
    if (!player.src && !findMediaSlot(player) && !(page && hasOwnSource(page)))
      report({ code: 'media-missing' });
  }, PATIENCE_MILLISECONDS);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Why a film does not play, and which. */
export function filmProblem(error: PlaybackError, video: HTMLVideoElement): Problem {
  const { currentSrc } = video;
  // What hls.js plays has an address of this page only, which tells nobody anything.
  const stated = currentSrc.startsWith('blob:') ? '' : currentSrc;
  const where = stated || video.querySelector('source')?.src || 'the film';
  return { code: 'media-failed', where, detail: `${error.code}: ${error.message}`, cause: error.cause };
}
