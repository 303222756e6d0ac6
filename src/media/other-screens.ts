/** The film outside the page: picture in picture, and playing on another screen where one is near. */

/** Safari's own interface, from before the standards: https://developer.apple.com/documentation/webkitjs/htmlvideoelement */
interface WebkitVideo extends HTMLVideoElement {
  webkitSupportsPresentationMode?(mode: 'picture-in-picture'): boolean;
  webkitSetPresentationMode?(mode: 'picture-in-picture' | 'inline'): void;
  readonly webkitPresentationMode?: string;
  webkitShowPlaybackTargetPicker?(): void;
}

/** Whether the browser has picture in picture for this video; Firefox has it in its own interface only. */
export function hasPictureInPicture(video: WebkitVideo): boolean {
  if (video.disablePictureInPicture) return false;
  return (
    (document.pictureInPictureEnabled === true && 'requestPictureInPicture' in video) ||
    video.webkitSupportsPresentationMode?.('picture-in-picture') === true
  );
}

/** Into the small window, or back. Rejects like `requestPictureInPicture()`. */
export async function togglePictureInPicture(video: WebkitVideo): Promise<void> {
  if (document.pictureInPictureElement === video) return document.exitPictureInPicture();
  if (document.pictureInPictureEnabled) return void (await video.requestPictureInPicture());
  const isSmall = video.webkitPresentationMode === 'picture-in-picture';
  video.webkitSetPresentationMode?.(isSmall ? 'inline' : 'picture-in-picture');
}

/** Tells whether a screen is near, until the signal is aborted; never calls back where there is no such thing. */
export function watchScreens(
  video: WebkitVideo,
  listener: (isNear: boolean) => void,
  signal: AbortSignal,
): void {
  if (video.disableRemotePlayback) return;
  if (video.webkitShowPlaybackTargetPicker) {
    video.addEventListener(
      'webkitplaybacktargetavailabilitychanged',
      (event) => listener((event as Event & { availability?: string }).availability === 'available'),
      { signal },
    );
    return;
  }
  const { remote } = video as { remote?: RemotePlayback };
  // A browser that cannot watch all the time says so; then there is no button, because most rooms have no screen.
  remote?.watchAvailability(listener).then(
    (id) =>
      signal.addEventListener('abort', () => void remote.cancelWatchAvailability(id).catch(() => undefined)),
    () => undefined,
  );
}

/** Lets the viewer choose a screen. */
export function showScreens(video: WebkitVideo): void {
  if (video.webkitShowPlaybackTargetPicker) video.webkitShowPlaybackTargetPicker();
  else (video as { remote?: RemotePlayback }).remote?.prompt().catch(() => undefined);
}
