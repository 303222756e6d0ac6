/** Where a pin is at a moment: still, on its way between two keyframes, or jumping at a cut. */
import { ease } from './easing.js';
import type { Hotspot, Keyframe } from './hotspot.js';

/** A place in the picture, in percent of its width and height. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** What a keyframe says, as a number. */
type Measure = (keyframe: Keyframe) => number;

const X: Measure = ({ x }) => x;
const Y: Measure = ({ y }) => y;
const SCALE: Measure = ({ scale = 1 }) => scale;

/** The centre of the pin. Before its first keyframe it stands there, after its last one too. */
export function positionAt(hotspot: Hotspot, timeSeconds: number): PicturePoint {
  if (hotspot.keyframes.length === 0) return { x: hotspot.x, y: hotspot.y };
  const passed = countPassed(hotspot.keyframes, timeSeconds);
  // A curve may swing out of the picture where its keyframes lie at the edge.
  return {
    x: clamp(valueAt(hotspot, passed, timeSeconds, X), 100),
    y: clamp(valueAt(hotspot, passed, timeSeconds, Y), 100),
  };
}

/** The size of the pin's region, as a factor of the size that is written. */
export function scaleAt(hotspot: Hotspot, timeSeconds: number): number {
  if (hotspot.keyframes.length === 0) return 1;
  const passed = countPassed(hotspot.keyframes, timeSeconds);
  return clamp(valueAt(hotspot, passed, timeSeconds, SCALE), Infinity);
}

/** The film time from which the pin moves again, which is not later while it moves; `Infinity` when it stays. */
export function nextMoveAt({ keyframes }: Hotspot, timeSeconds: number): number {
  const first = keyframes[0];
  const last = keyframes.at(-1);
  if (!first || !last || first === last || timeSeconds >= last.time) return Infinity;
  return Math.max(first.time, timeSeconds);
}

function valueAt(hotspot: Hotspot, passed: number, timeSeconds: number, measure: Measure): number {
  const { keyframes, easing = 'linear' } = hotspot;
  const before = keyframes[Math.max(0, passed - 1)] as Keyframe;
  const after = keyframes[passed];
  if (passed === 0 || !after || after.cut) return measure(before);

  const spanSeconds = after.time - before.time;
  const share = ease(after.easing ?? easing, (timeSeconds - before.time) / spanSeconds);
  const from = measure(before);
  const way = measure(after) - from;
  if (hotspot.interpolation !== 'catmull-rom') return from + way * share;

  const startSpeed = speedAt(keyframes, passed - 1, measure) * spanSeconds;
  const endSpeed = speedAt(keyframes, passed, measure) * spanSeconds;
  // The cubic through both places that has both speeds (Hermite's form), as its distance from the first place.
  const square = share * share;
  const cube = square * share;
  return (
    from +
    startSpeed * (cube - 2 * square + share) +
    way * (3 * square - 2 * cube) +
    endSpeed * (cube - square)
  );
}

/**
 * What a keyframe's measure changes by in a second, after Catmull and Rom: the slope from the keyframe before to the one
 * after. A cut ends the curve on its one side and begins another on its other side, so nobody looks across it.
 */
function speedAt(keyframes: readonly Keyframe[], index: number, measure: Measure): number {
  const here = keyframes[index] as Keyframe;
  const before = here.cut ? here : (keyframes[index - 1] ?? here);
  const next = keyframes[index + 1];
  const after = !next || next.cut ? here : next;
  return after === before ? 0 : (measure(after) - measure(before)) / (after.time - before.time);
}

function countPassed(keyframes: readonly Keyframe[], timeSeconds: number): number {
  let low = 0;
  let high = keyframes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keyframes[middle] as Keyframe).time <= timeSeconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clamp(value: number, greatest: number): number {
  return Math.min(greatest, Math.max(0, value));
}
