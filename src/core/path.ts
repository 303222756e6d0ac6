/** Where a pin is at a moment: still, on a straight way between two keyframes, or jumping at a cut. */
import type { Hotspot, Keyframe } from './hotspot.js';

/** A place in the picture, in percent of its width and height. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** The centre of the pin. Before its first keyframe it stands there, after its last one too. */
export function positionAt(hotspot: Hotspot, timeSeconds: number): PicturePoint {
  const { keyframes } = hotspot;
  if (keyframes.length === 0) return { x: hotspot.x, y: hotspot.y };
  const passed = countPassed(keyframes, timeSeconds);
  const before = keyframes[Math.max(0, passed - 1)] as Keyframe;
  const after = keyframes[passed];
  if (passed === 0 || !after || after.cut) return { x: before.x, y: before.y };
  const share = (timeSeconds - before.time) / (after.time - before.time);
  return { x: between(before.x, after.x, share), y: between(before.y, after.y, share) };
}

/** The film time from which the pin moves again, which is not later while it moves; `Infinity` when it stays. */
export function nextMoveAt({ keyframes }: Hotspot, timeSeconds: number): number {
  const first = keyframes[0];
  const last = keyframes.at(-1);
  if (!first || !last || first === last || timeSeconds >= last.time) return Infinity;
  return Math.max(first.time, timeSeconds);
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

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
