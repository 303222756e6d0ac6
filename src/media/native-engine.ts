/** Plays a film by the browser itself, and finds out why it does not. */
import type { FilmSource, PlaybackError } from '../core/playback.js';

/** Sets the source; `failed` hears why it does not play. */
export function playNatively(
  video: HTMLVideoElement,
  source: FilmSource,
  signal: AbortSignal,
  failed: (error: PlaybackError) => void,
): void {
  watchNatively(video, () => source.src, signal, failed);
  video.src = source.src;
}

/** Watches a video whose sources are set already, also as `<source>` children, which fail one by one. */
export function watchNatively(
  video: HTMLVideoElement,
  url: () => string,
  signal: AbortSignal,
  failed: (error: PlaybackError) => void,
): void {
  const explain = (): void => {
    if (!video.error && video.networkState !== video.NETWORK_NO_SOURCE) return;
    void findReason(video, url(), signal).then((error) => {
      if (!signal.aborted) failed(error);
    });
  };
  // Events of <source> do not bubble, but they are captured on the way down.
  video.addEventListener('error', explain, { capture: true, signal });
  explain();
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
