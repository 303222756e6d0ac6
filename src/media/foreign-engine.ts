/** Plays in an element that only has the interface of a media element, such as `<youtube-video>`: it loads its films itself. */
import type { FilmSource, PlaybackError } from '../core/playback.js';
import { errorOf } from './playback-table.js';

/** Gives it another film, if there is one, and tells why a film does not play, until the signal is aborted. */
export function playForeign(
  media: HTMLMediaElement,
  source: FilmSource | undefined,
  signal: AbortSignal,
  failed: (error: PlaybackError) => void,
): void {
  const tell = (): void => {
    const error = errorOf(media);
    if (error) failed(error);
  };
  media.addEventListener('error', tell, { signal });
  if (source && media.src !== source.src) media.src = source.src;
  else tell();
}
