/** Follows a film that has begun: the time of each frame, where the picture lies, and the pins on it. */
import { createFrameClock } from '../../media/frame-clock.js';
import type { FrameListener } from '../../core/playback.js';
import { watchPicture } from './picture-watch.js';
import type { PinLayer } from './pin-layer.js';

export { PinLayer } from './pin-layer.js';

/** What is followed, and who is told. */
export interface Following {
  readonly stage: HTMLElement;
  readonly video: HTMLVideoElement;
  readonly pins: PinLayer;
  readonly everyFrame: FrameListener;
}

/** Tells of the present frame and of every one after it, until the signal is aborted. */
export function followFilm({ stage, video, pins, everyFrame }: Following, signal: AbortSignal): void {
  if (signal.aborted) return;
  watchPicture(stage, video, (places) => pins.measured(places), signal);
  signal.addEventListener('abort', createFrameClock(video).start(everyFrame));
}
