/** Watches where the picture of a video lies on the stage, and what lies on the picture. */
import { pictureBox, type PictureBox } from '../../core/picture-box.js';
import type { PinField } from '../../core/pin-arrangement.js';
import { isForeign } from '../../media/foreign-media.js';
import type { TrackedMedia } from '../../media/media-tracks.js';
import type { PinPlaces } from './pin-layer.js';
import { pinPlaces } from './pin-places.js';
import { findObstacles, shownCaptions } from './stage-obstacles.js';

/** Pins are that wide, as their styles say. */
const PIN_REM = 2.75;

/** Calls back now and whenever the picture lies elsewhere or something else lies on it, until the signal is aborted. */
export function watchPicture(
  stage: HTMLElement,
  video: HTMLVideoElement,
  listener: (places: PinPlaces) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const measure = () => {
    const picture = measurePicture(stage, video);
    listener(pinPlaces(picture.box, fieldOf(stage, video, picture.videoTop)));
  };
  const sizes = new ResizeObserver(measure);
  sizes.observe(stage);
  sizes.observe(video);
  // Controls come, and go by a class of the stage.
  const nodes = new MutationObserver(measure);
  nodes.observe(stage, { childList: true, attributes: true, attributeFilter: ['class'] });
  video.addEventListener('resize', measure, { signal });
  video.addEventListener('loadedmetadata', measure, { signal });
  const { textTracks }: TrackedMedia = video;
  const listened = new WeakSet<TextTrack>();
  const followCaptions = () => {
    for (const track of shownCaptions(video)) {
      if (!listened.has(track)) track.addEventListener('cuechange', measure, { signal });
      listened.add(track);
    }
    measure();
  };
  textTracks?.addEventListener('change', followCaptions, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    nodes.disconnect();
  });
  followCaptions();
}

/** By layout sizes, so that a page that scales the player by transform moves no pin. */
function measurePicture(
  stage: HTMLElement,
  video: HTMLVideoElement,
): { readonly box: PictureBox; readonly videoTop: number } {
  const { objectFit, objectPosition } = getComputedStyle(video);
  const { videoWidth = 0, videoHeight = 0 }: Partial<HTMLVideoElement> = video;
  const stageRect = stage.getBoundingClientRect();
  const videoRect = video.getBoundingClientRect();
  const scale = stage.offsetWidth > 0 ? stageRect.width / stage.offsetWidth : 1;
  const box = pictureBox({
    elementWidth: video.clientWidth,
    elementHeight: video.clientHeight,
    pictureWidth: videoWidth,
    pictureHeight: videoHeight,
    // An element of somebody else fits the picture in by itself, as a video does.
    fit: isForeign(video) ? 'contain' : objectFit,
    position: objectPosition,
  });
  const videoTop = (videoRect.top - stageRect.top) / (scale || 1);
  const left = box.left + (videoRect.left - stageRect.left) / (scale || 1);
  return { box: { ...box, left, top: box.top + videoTop }, videoTop };
}

function fieldOf(stage: HTMLElement, video: HTMLVideoElement, videoTop: number): PinField {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    width: stage.clientWidth,
    height: stage.clientHeight,
    pinPixels: PIN_REM * rem,
    obstacles: findObstacles(stage, video, videoTop),
  };
}
