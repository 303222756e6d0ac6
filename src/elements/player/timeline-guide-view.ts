/** What lies on the timeline, as shares of it: where chapters part and where products appear. */
import { chapterBoundaries, type Chapter } from '../../core/chapters.js';
import type { Hotspot } from '../../core/hotspot.js';
import type { SeekRange } from '../../core/live-window.js';

/** A mark on the timeline. */
export interface TimelineMark {
  readonly kind: 'chapter-mark' | 'product-mark';
  /** 0 is the start of the film, 1 its end. */
  readonly share: number;
}

/** Product marks closer than this are one to the eye. */
const SMALLEST_GAP = 1 / 200;

/** Chapters first, so that products lie on top. */
export function timelineMarks(
  chapters: readonly Chapter[],
  hotspots: readonly Pick<Hotspot, 'start'>[],
  range: SeekRange,
): readonly TimelineMark[] {
  const boundaries = chapterBoundaries(chapters, range.endSeconds);
  return [
    ...boundaries.map((share) => ({ kind: 'chapter-mark' as const, share })),
    ...productShares(hotspots, range).map((share) => ({ kind: 'product-mark' as const, share })),
  ];
}

/** The film time under the pointer, which may be beyond either end of the thumb's way. */
export function timeAtPointer(
  pointerPixels: number,
  wayPixels: number,
  { startSeconds, endSeconds }: SeekRange,
): number {
  const share = wayPixels > 0 ? pointerPixels / wayPixels : 0;
  return startSeconds + Math.min(1, Math.max(0, share)) * (endSeconds - startSeconds);
}

/** Where a film time lies on the timeline: 0 is its start, 1 its end. */
export function shareOf(timeSeconds: number, { startSeconds, endSeconds }: SeekRange): number {
  return (timeSeconds - startSeconds) / (endSeconds - startSeconds);
}

/** Where a box begins that has its middle at a share of the way and does not reach beyond it. */
export function boxStart(share: number, boxPixels: number, wayPixels: number): number {
  const start = share * wayPixels - boxPixels / 2;
  return Math.max(0, Math.min(start, wayPixels - boxPixels));
}

/** The size of a tile that fits into a box, as a factor of its own; never above it. */
export function tileScale(
  tile: { readonly width: number; readonly height: number },
  box: { readonly width: number; readonly height: number },
): number {
  return Math.min(1, box.width / tile.width, box.height / tile.height);
}

function productShares(hotspots: readonly Pick<Hotspot, 'start'>[], range: SeekRange): readonly number[] {
  const shares: number[] = [];
  for (const { start } of hotspots) {
    const share = shareOf(start, range);
    if (share < 0 || share >= 1) continue;
    if (share - (shares.at(-1) ?? -1) >= SMALLEST_GAP) shares.push(share);
  }
  return shares;
}
