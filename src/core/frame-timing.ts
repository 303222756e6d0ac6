/** The film time of the frame that the next display refresh will show, out of the last frame that the browser told of. */
import { exactInterval, frameAt, isOnGrid } from './frame-grid.js';

/** What `requestVideoFrameCallback` says of a frame. */
export interface PresentedFrame {
  /** Film time of the frame, in seconds. */
  readonly mediaTime: number;
  /** When it is to be seen, in milliseconds on the clock of `performance.now()`. */
  readonly expectedDisplayTime: number;
  /** Frames given to the display so far; tells how many were skipped. */
  readonly presentedFrames: number;
}

/** Learns the grid of the film's frames and finds the frame for a moment on it. */
export interface FrameTiming {
  /** A frame was presented, while the film ran at `rate`. */
  frame(frame: PresentedFrame, rate: number): void;
  /**
   * Film time of the frame in the picture at `displayTime`; `undefined` before the first frame.
   *
   * @param displayTime milliseconds on the clock of the frames
   * @param displayIntervalMilliseconds time between two refreshes of the display
   */
  timeAt(displayTime: number, displayIntervalMilliseconds: number): number | undefined;
  /** Seconds between frames; `undefined` until it is known, and of a film whose frames do not come evenly. */
  readonly intervalSeconds: number | undefined;
  /** When the frame began that is in the picture at a film time, as far as that is known. */
  frameAt(timeSeconds: number): number;
  /** The film jumps or stands: the last frame says nothing about the next; what is learned of the grid stays. */
  restart(): void;
}

// Measured: where film and display run at the same rate, the browser's own word is nearer than any extrapolation.
const SAME_RATE = 1.25;
// A film that stalls must not run on in the pins.
const FURTHEST_FRAMES = 3;
// A small step back is a frame that came late; a larger one is a jump.
const LATE_FRAME_SECONDS = 0.5;
const REMEMBERED_FRAMES = 12;
// So that rounding, and the jitter of the display's clock, never drop to the frame before.
const TOLERANCE_FRAMES = 0.04;

/** For one running film. */
export function createFrameTiming(): FrameTiming {
  let last: (PresentedFrame & { readonly rate: number }) | undefined;
  /** After a seek, Firefox and WebKit call the first frame by the time that was sought, not by its own. */
  let isNamed = false;
  let latest = -Infinity;
  let grid: number | undefined;
  const intervals: number[] = [];
  const phases: number[] = [];

  function learn(frame: PresentedFrame, rate: number): void {
    remember(phases, frame.expectedDisplayTime - (frame.mediaTime * 1000) / rate);
    if (!last || !isNamed) return;
    const interval = (frame.mediaTime - last.mediaTime) / (frame.presentedFrames - last.presentedFrames);
    if (interval > 0 && interval <= LATE_FRAME_SECONDS) remember(intervals, interval);
    const exact = exactInterval(median(intervals));
    grid = exact !== undefined && isOnGrid(frame.mediaTime, exact) ? exact : undefined;
  }

  function onGrid(timeSeconds: number): number {
    return grid === undefined ? timeSeconds : frameAt(timeSeconds, grid);
  }

  /**
   * A frame waits for the next refresh, so it is seen up to one refresh after its due time; the frame that
   * waited least tells when the film's time zero was due. When the last one waited longer, the film lags.
   */
  function extrapolate(displayTime: number, displayIntervalMilliseconds: number): number | undefined {
    if (!last) return undefined;
    const { mediaTime, rate } = last;
    const interval = median(intervals);
    if (!((interval * 1000) / rate > displayIntervalMilliseconds * SAME_RATE)) return mediaTime;
    const phase = Math.max(Math.min(...phases), (phases.at(-1) ?? 0) - displayIntervalMilliseconds);
    const due = ((displayTime - phase) * rate) / 1000;
    const frames = Math.floor((due - mediaTime) / interval + TOLERANCE_FRAMES);
    return mediaTime + Math.min(FURTHEST_FRAMES, Math.max(0, frames)) * interval;
  }

  return {
    frame(frame, rate) {
      if (last) learn(frame, rate);
      isNamed = last !== undefined;
      last = { ...frame, rate };
    },
    timeAt(displayTime, displayIntervalMilliseconds) {
      const extrapolated = extrapolate(displayTime, displayIntervalMilliseconds);
      if (extrapolated === undefined) return undefined;
      const time = onGrid(extrapolated);
      const late = time < latest && latest - time < LATE_FRAME_SECONDS;
      if (!late) latest = time;
      return latest;
    },
    get intervalSeconds() {
      return grid;
    },
    frameAt: onGrid,
    restart() {
      last = undefined;
      latest = -Infinity;
      phases.length = 0;
    },
  };
}

function remember(values: number[], value: number): void {
  values.push(value);
  if (values.length > REMEMBERED_FRAMES) values.shift();
}

/** `NaN` for an empty list. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >>> 1] ?? NaN;
}
