/** The video of a page as a player finds it, and one that a player makes where the page has none. */

/** What a video of our own begins with. */
export interface VideoWishes {
  readonly poster: string | undefined;
  readonly preload: string | undefined;
  readonly crossorigin: string | undefined;
  readonly muted: boolean;
  readonly loop: boolean;
}

/** The page's own video; it lies directly in the player, in no named slot. */
export function findPageVideo(player: Element): HTMLVideoElement | undefined {
  return [...player.children].find(
    (child): child is HTMLVideoElement => child instanceof HTMLVideoElement && !child.slot,
  );
}

/** Whether a page's video names a film of its own. */
export function hasOwnSource(video: HTMLVideoElement): boolean {
  return Boolean(video.currentSrc || video.srcObject || video.src || video.querySelector('source[src]'));
}

/** A video for a player without one. `playsinline` always, because a pin cannot lie on a native player. */
export function createVideo(wishes: VideoWishes): HTMLVideoElement {
  const video = document.createElement('video');
  video.part.add('video');
  video.playsInline = true;
  video.preload = wishes.preload === 'auto' ? 'auto' : 'metadata';
  video.defaultMuted = wishes.muted;
  video.muted = wishes.muted;
  video.loop = wishes.loop;
  if (wishes.crossorigin !== undefined) {
    video.crossOrigin = wishes.crossorigin === 'use-credentials' ? 'use-credentials' : 'anonymous';
  }
  if (wishes.poster) video.poster = wishes.poster;
  return video;
}

/** Takes the native controls off while ours are on; the answer gives them back. */
export function replaceControls(video: HTMLVideoElement): () => void {
  const { controls } = video;
  video.controls = false;
  return () => {
    video.controls = controls;
  };
}
