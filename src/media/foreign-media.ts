/** Tells the media elements of somebody else from the videos of the browser. */

/** No engine of ours can play in it, and only what it has can be asked of it. */
export function isForeign(media: HTMLElement): boolean {
  return !(media instanceof HTMLVideoElement);
}
