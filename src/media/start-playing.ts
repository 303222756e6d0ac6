/** Starts a media element, and notices that it plays also where WebKit's promise does not say so. */

/**
 * Resolves once it plays; rejects with the browser's reason when it may not or cannot.
 *
 * Two faults of WebKit are made up for. A source that comes after `play()` rejects the promise, although the video goes on
 * to play. And after a seek in a file that is there to its last byte, WebKitGTK leaves `readyState` at `HAVE_CURRENT_DATA`,
 * so that the promise never settles, although the film moves. Both can go when `media-port.browser.test.ts` passes without.
 */
export function startPlaying(media: HTMLMediaElement): Promise<void> {
  const end = new AbortController();
  const { signal } = end;
  const started = new Promise<void>((resolve, reject) => {
    let refusal: Error | undefined;
    let fromSeconds = media.currentTime;
    const on = (name: string, listener: () => void) => media.addEventListener(name, listener, { signal });
    const giveUp = () => refusal && reject(refusal);
    on('playing', resolve);
    on('seeking', () => (fromSeconds = media.currentTime));
    on('timeupdate', () => !media.seeking && media.currentTime > fromSeconds && resolve());
    on('pause', giveUp);
    on('error', giveUp);
    media.play().then(resolve, (reason: unknown) => {
      refusal = reason instanceof Error ? reason : new Error(String(reason));
      const goesOn = refusal.name === 'AbortError' && !media.paused;
      if (!goesOn) giveUp();
    });
  });
  return started.finally(() => end.abort());
}
