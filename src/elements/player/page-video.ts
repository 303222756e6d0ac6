/** The video of a page as a player finds it, and one that a player makes where the page has none. */

/** What a video of our own begins with. */
export interface VideoWishes {
  readonly poster: string | undefined;
  readonly preload: string | undefined;
  readonly crossorigin: string | undefined;
  readonly muted: boolean;
  readonly loop: boolean;
}

/** What the page puts into `slot="media"`, which may be an element of somebody else, that is not defined yet. */
export function findMediaSlot(player: Element): Element | undefined {
  return [...player.children].find(({ slot }) => slot === 'media');
}

/**
 * The page's own video: what is in `slot="media"`, or a `<video>` that lies directly in the player. Another element
 * with the interface of `HTMLMediaElement` is taken for a video; who asks it for more looks first whether it has that.
 */
export function findPageVideo(player: Element): HTMLVideoElement | undefined {
  const media = findMediaSlot(player);
  if (media) return canPlay(media) ? media : undefined;
  return [...player.children].find(
    (child): child is HTMLVideoElement => child instanceof HTMLVideoElement && !child.slot,
  );
}

function canPlay(element: Element): element is HTMLVideoElement {
  return 'play' in element && 'currentTime' in element;
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

/**
 * Takes the native controls off while ours are on, and the video without them out of the tab order, in which Firefox
 * alone keeps it, without a name; the answer gives both back.
 */
export function replaceControls(video: HTMLVideoElement): () => void {
  const { controls } = video;
  video.controls = false;
  const isStop = video.tabIndex === 0 && !video.hasAttribute('tabindex');
  if (isStop) video.tabIndex = -1;
  return () => {
    video.controls = controls;
    if (isStop) video.removeAttribute('tabindex');
  };
}
