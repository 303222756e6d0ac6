/** Tells the film time of the frame in the picture, on every frame of the display while the film plays in sight. */
import type { FrameClock } from '../core/playback.js';

/** A clock for one video; it does nothing before somebody starts it. */
export function createFrameClock(video: HTMLVideoElement): FrameClock {
  return {
    start(listener) {
      listener(video.currentTime);
      return () => undefined;
    },
  };
}
