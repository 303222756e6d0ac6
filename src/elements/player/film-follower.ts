/** Follows a film that has begun: the time of each frame, and where the picture lies. */
import { createFrameClock } from '../../media/frame-clock.js';
import type { FrameListener } from '../../core/playback.js';
import { watchPicture } from './picture-watch.js';
import type { StagePicture } from './pin-layer.js';

/** What is followed, and who is told. */
export interface Following {
  readonly stage: HTMLElement;
  readonly video: HTMLVideoElement;
  readonly measured: (picture: StagePicture) => void;
  readonly everyFrame: FrameListener;
}

/** Tells of the present frame and of every one after it, until the signal is aborted. */
export function followFilm({ stage, video, measured, everyFrame }: Following, signal: AbortSignal): void {
  if (signal.aborted) return;
  watchPicture(stage, video, measured, signal);
  signal.addEventListener('abort', createFrameClock(video).start(everyFrame));
}
