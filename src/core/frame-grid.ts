/** The grid on which the frames of a film lie: frame number × interval, counted from the first frame. */

/** Frames per second that cameras and encoders produce. */
const FRAME_RATES = [24_000 / 1001, 24, 25, 30_000 / 1001, 30, 48, 50, 60_000 / 1001, 60, 90, 120];

// Half of what lies between 24 and 23.976; the times of frames are rounded far less.
const LIKENESS = 0.0005;
// Streams round the times of their frames, some to whole milliseconds.
const TOLERANCE_FRAMES = 0.1;

/** Tag files round to milliseconds: a tag that begins so little after a frame was meant to begin with it. */
export const ROUNDING_SECONDS = 0.0005;

/** The interval exactly, by which a measured one differs only through rounding; `undefined` for an unusual one. */
export function exactInterval(measuredSeconds: number): number | undefined {
  const rate = FRAME_RATES.find((candidate) => Math.abs(measuredSeconds * candidate - 1) < LIKENESS);
  return rate === undefined ? undefined : 1 / rate;
}

/** Whether a frame that begins at that film time is one of the grid. */
export function isOnGrid(timeSeconds: number, intervalSeconds: number): boolean {
  const frames = timeSeconds / intervalSeconds;
  return Math.abs(frames - Math.round(frames)) < TOLERANCE_FRAMES;
}

/** When the frame began that is in the picture at a film time. */
export function frameAt(timeSeconds: number, intervalSeconds: number): number {
  return Math.max(0, Math.floor(timeSeconds / intervalSeconds + TOLERANCE_FRAMES)) * intervalSeconds;
}

/** When the first frame begins that is not before a film time. */
export function frameFrom(timeSeconds: number, intervalSeconds: number): number {
  return Math.max(0, Math.ceil((timeSeconds - ROUNDING_SECONDS) / intervalSeconds)) * intervalSeconds;
}
