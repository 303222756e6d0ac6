/** Wakes a film that is there and was asked to play, but shows no first frame. */

// Longer than a slow decoder needs for one frame; each try waits twice as long as the one before.
const PATIENCE_MILLISECONDS = 2_000;
const MOST_TRIES = 3;

/** Events after which the film may wait for its first frame, or may have it. */
const EVENTS = [
  'play',
  'progress',
  'waiting',
  'seeking',
  'loadedmetadata',
  'loadeddata',
  'pause',
  'emptied',
] as const;

/** What is in the buffer at the moment that is asked for, with some room for the decoder to begin. */
function isBuffered({ buffered, currentTime }: HTMLMediaElement, margin = 0.5): boolean {
  for (let range = 0; range < buffered.length; range++)
    if (buffered.start(range) <= currentTime && buffered.end(range) >= currentTime + margin) return true;
  return false;
}

/**
 * Seeks to where the film stands when nothing else gets it going; until the signal is aborted.
 *
 * WebKitGTK's pipeline sometimes waits for ever when hls.js replaces the first fragment by the same one in another size
 * before a frame was shown, or seeks over the gap that a stream begins with (seen in 2.50 on a busy machine). Can go
 * when the film starts a hundred times in a row there with both cores taken.
 *
 * @returns a function to call when something has been added to the buffer
 */
export function watchStart(video: HTMLMediaElement, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;

  function wake(): void {
    timer = undefined;
    tries += 1;
    const { currentTime } = video;
    video.currentTime = currentTime;
    look();
  }

  function look(): void {
    const hasFrame = video.readyState > video.HAVE_METADATA;
    const waits = !video.paused && video.readyState === video.HAVE_METADATA && isBuffered(video);
    if (hasFrame) tries = 0;
    if (waits && tries < MOST_TRIES) {
      timer ??= setTimeout(wake, PATIENCE_MILLISECONDS * 2 ** tries);
      return;
    }
    clearTimeout(timer);
    timer = undefined;
  }

  for (const name of EVENTS) video.addEventListener(name, look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return look;
}
