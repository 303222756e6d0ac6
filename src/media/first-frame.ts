/** Finds the stream's offset where the browser itself plays: the first frame that it presents tells it. */
import { setStreamOffset } from './stream-offset.js';

// Up to 2.52, WebKitGTK leaves a file's edit list out of the `mediaTime` of frames, although `currentTime` follows it:
// with two B-frames, frame 0 is in the picture at 0 and says 0.083 (https://bugs.webkit.org/show_bug.cgi?id=311803).
// In Chromium's own HLS both are late alike, by 0.083 s for muxed fMP4 with two B-frames.
const positionFollows = (): boolean => !navigator.vendor.startsWith('Apple');

/** No encoder delays a picture by more. */
const LARGEST_OFFSET_SECONDS = 0.5;
/** Rounding, not an offset. */
const NEGLIGIBLE_SECONDS = 0.001;

/** Watches for the first frame of the film, unless somebody seeks before it is there. */
export function watchFirstFrame(video: HTMLVideoElement, signal: AbortSignal): void {
  if (!('requestVideoFrameCallback' in video) || video.currentTime > 0) return;
  const shown = timeOfPicture(video);
  if (shown !== undefined) return takeFirstFrame(video, shown);
  const end = new AbortController();
  const ended = AbortSignal.any([signal, end.signal]);
  const request = video.requestVideoFrameCallback((_now, { mediaTime }) => {
    end.abort();
    takeFirstFrame(video, mediaTime);
  });
  video.addEventListener('seeking', () => end.abort(), { signal: ended });
  ended.addEventListener('abort', () => video.cancelVideoFrameCallback(request));
}

/** A frame that lies behind the playhead is not the first, or the stream has no offset. */
function takeFirstFrame(video: HTMLVideoElement, mediaTime: number): void {
  if (mediaTime <= video.currentTime + NEGLIGIBLE_SECONDS || mediaTime > LARGEST_OFFSET_SECONDS) return;
  setStreamOffset(video, { positionSeconds: positionFollows() ? mediaTime : 0, mediaTimeSeconds: mediaTime });
}

/** A frame that is in the picture already is not told again; Firefox calls every one of them 0. */
function timeOfPicture(video: HTMLVideoElement): number | undefined {
  if (video.readyState < video.HAVE_CURRENT_DATA || !('VideoFrame' in globalThis)) return undefined;
  try {
    const frame = new VideoFrame(video);
    frame.close();
    return frame.timestamp / 1_000_000;
  } catch {
    // Nothing is painted yet, or the film comes from another origin without CORS headers.
    return undefined;
  }
}
