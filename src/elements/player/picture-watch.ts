/** Watches where the picture of a video lies on the stage. */
import { pictureBox } from '../../core/picture-box.js';
import type { PinPlaces } from './pin-layer.js';
import { pinPlaces, type StagePicture } from './pin-places.js';

/** Calls back now and whenever stage, video or picture have another size, until the signal is aborted. */
export function watchPicture(
  stage: HTMLElement,
  video: HTMLVideoElement,
  listener: (places: PinPlaces) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const measure = () => listener(pinPlaces(measurePicture(stage, video)));
  const observer = new ResizeObserver(measure);
  observer.observe(stage);
  observer.observe(video);
  video.addEventListener('resize', measure, { signal });
  video.addEventListener('loadedmetadata', measure, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  measure();
}

/** By layout sizes, so that a page that scales the player by transform moves no pin. */
function measurePicture(stage: HTMLElement, video: HTMLVideoElement): StagePicture {
  const { objectFit, objectPosition } = getComputedStyle(video);
  const stageRect = stage.getBoundingClientRect();
  const videoRect = video.getBoundingClientRect();
  const scale = stage.offsetWidth > 0 ? stageRect.width / stage.offsetWidth : 1;
  const box = pictureBox({
    elementWidth: video.clientWidth,
    elementHeight: video.clientHeight,
    pictureWidth: video.videoWidth,
    pictureHeight: video.videoHeight,
    fit: objectFit,
    position: objectPosition,
  });
  return {
    ...box,
    left: box.left + (videoRect.left - stageRect.left) / (scale || 1),
    top: box.top + (videoRect.top - stageRect.top) / (scale || 1),
    stageWidth: stage.clientWidth,
  };
}
