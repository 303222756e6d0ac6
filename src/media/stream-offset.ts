/** Film time against the clocks of a video: where the first frame lies on them, which is rarely at zero in a stream. */
import { frameFrom } from '../core/frame-grid.js';

/** Where the first frame of the film lies. */
export interface StreamOffset {
  /** On `currentTime`, in seconds. */
  readonly positionSeconds: number;
  /** On the `mediaTime` of the frames that the browser presents, in seconds. */
  readonly mediaTimeSeconds: number;
}

const NO_OFFSET: StreamOffset = { positionSeconds: 0, mediaTimeSeconds: 0 };
// Browsers round to microseconds, streams and tag files to milliseconds, and a seek must not end in the frame before.
const INTO_THE_FRAME_SECONDS = 0.001;

/** Browsers keep a `currentTime` to microseconds. */
const SAME_POSITION_SECONDS = 0.000_01;

const offsets = new WeakMap<HTMLMediaElement, StreamOffset>();
const intervals = new WeakMap<HTMLMediaElement, number>();
/** Where the last seek went, which is a little inside of its frame. */
const soughtPositions = new WeakMap<HTMLMediaElement, number>();

/** Zero while nothing else is known. */
export function streamOffsetOf(media: HTMLMediaElement): StreamOffset {
  return offsets.get(media) ?? NO_OFFSET;
}

/** What the engine has found out of the film in this video. */
export function setStreamOffset(media: HTMLMediaElement, offset: StreamOffset): void {
  offsets.set(media, offset);
}

/** Another film begins. */
export function forgetStream(media: HTMLMediaElement): void {
  offsets.delete(media);
  intervals.delete(media);
  soughtPositions.delete(media);
}

/** Seconds from one frame to the next, of a film whose frames come evenly. */
export function setFrameInterval(media: HTMLMediaElement, intervalSeconds: number): void {
  intervals.set(media, intervalSeconds);
}

/** Film time at which the video stands. */
export function filmTimeOf(media: HTMLMediaElement): number {
  const { positionSeconds } = streamOffsetOf(media);
  const sought = soughtPositions.get(media) ?? NaN;
  const isSought = Math.abs(media.currentTime - sought) < SAME_POSITION_SECONDS;
  const position = isSought ? sought - INTO_THE_FRAME_SECONDS : media.currentTime;
  // As it is, where nothing is to be corrected: a live stream may well begin before zero.
  return positionSeconds === 0 ? position : Math.max(0, position - positionSeconds);
}

/** Goes to the first frame that is not before a film time. */
export function seekToFrame(media: HTMLMediaElement, timeSeconds: number): void {
  const { positionSeconds } = streamOffsetOf(media);
  soughtPositions.delete(media);
  if (timeSeconds === 0) {
    media.currentTime = positionSeconds;
    return;
  }
  const interval = intervals.get(media);
  const frame = interval === undefined ? timeSeconds : frameFrom(timeSeconds, interval);
  const position = positionSeconds + frame + INTO_THE_FRAME_SECONDS;
  soughtPositions.set(media, position);
  media.currentTime = position;
}
