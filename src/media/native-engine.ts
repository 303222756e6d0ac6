/** Plays a film by the browser itself, and finds out why it does not. */
import type { FilmSource, PlaybackError } from '../core/playback.js';

/** Sets the source; `failed` hears why it does not play. */
export function playNatively(
  video: HTMLVideoElement,
  source: FilmSource,
  signal: AbortSignal,
  failed: (error: PlaybackError) => void,
): void {
  const explain = async (): Promise<void> => {
    const error = await findReason(video, source.src, signal);
    if (!signal.aborted) failed(error);
  };
  video.addEventListener('error', () => void explain(), { signal });
  video.src = source.src;
}

/** Watches a video of the page, whose `<source>` children fail one by one and may have failed already. */
export function watchNatively(
  video: HTMLVideoElement,
  lastSource: FilmSource,
  signal: AbortSignal,
  failed: (error: PlaybackError) => void,
): void {
  const explain = async (): Promise<void> => {
    // While it goes on to the next source, it says for the rest of this task that there is none.
    await nextTask();
    if (signal.aborted || !hasFailed(video)) return;
    const error = await findReason(video, video.currentSrc || lastSource.src, signal);
    if (!signal.aborted) failed(error);
  };
  // Events of <source> do not bubble, but they are captured on the way down.
  video.addEventListener('error', () => void explain(), { capture: true, signal });
  void explain();
}

/** A `src` that fails leaves an error; WebKit says "no source" also while it only begins to load one. */
function hasFailed(video: HTMLVideoElement): boolean {
  if (video.error) return true;
  return !video.hasAttribute('src') && video.networkState === video.NETWORK_NO_SOURCE;
}

/** Resolves when the steps are done that the browser has put off to the end of this task. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function findReason(
  { error }: HTMLVideoElement,
  url: string,
  signal: AbortSignal,
): Promise<PlaybackError> {
  const cause = error ? { cause: error } : {};
  if (error?.code === MediaError.MEDIA_ERR_DECODE) {
    return { code: 'media-decode', message: `The film is damaged: ${url} (${error.message})`, ...cause };
  }
  if (error?.code === MediaError.MEDIA_ERR_NETWORK) {
    return {
      code: 'media-network',
      message: `The film stopped arriving: ${url} (${error.message})`,
      ...cause,
    };
  }
  const status = await httpFailure(url, signal);
  if (status !== undefined) return { code: 'media-network', message: `HTTP ${status}: ${url}`, ...cause };
  return { code: 'media-unsupported', message: `This browser cannot play ${url}`, ...cause };
}

/** Browsers call a missing film an unsupported one, so the server is asked; `undefined` when it says nothing. */
async function httpFailure(url: string, signal: AbortSignal): Promise<number | undefined> {
  if (!/^https?:/.test(new URL(url, document.baseURI).protocol)) return undefined;
  try {
    const { ok, status } = await fetch(url, { method: 'HEAD', signal });
    return ok ? undefined : status;
  } catch {
    // Aborted, offline, or no CORS headers: then the browser's own word stands.
    return undefined;
  }
}
