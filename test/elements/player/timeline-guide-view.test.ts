/** Where things lie on the timeline. */
import { describe, expect, it } from 'vitest';
import {
  boxStart,
  shareOf,
  tileScale,
  timeAtPointer,
  timelineMarks,
} from '../../../src/elements/player/timeline-guide-view.js';

const FILM = { startSeconds: 0, endSeconds: 10 };
const LIVE = { startSeconds: 100, endSeconds: 140 };

const CHAPTERS = [
  { start: 0, title: 'Vase' },
  { start: 5, title: 'Mug' },
];

describe('timelineMarks', () => {
  it('puts chapters before products', () => {
    expect(timelineMarks(CHAPTERS, [{ start: 1 }, { start: 9 }], FILM)).toEqual([
      { kind: 'chapter-mark', share: 0.5 },
      { kind: 'product-mark', share: 0.1 },
      { kind: 'product-mark', share: 0.9 },
    ]);
  });

  it('draws 5,000 products no closer than one can see, and none beyond the film', () => {
    const hotspots = Array.from({ length: 5_000 }, (_, index) => ({ start: index / 100 }));
    const marks = timelineMarks([], hotspots, { startSeconds: 0, endSeconds: 40 });
    expect(marks.length).toBeLessThanOrEqual(200);
    expect(marks.every(({ share }) => share < 1)).toBe(true);
  });

  it('has only the products that are still in the window of a live film', () => {
    expect(timelineMarks([], [{ start: 99 }, { start: 110 }, { start: 140 }], LIVE)).toEqual([
      { kind: 'product-mark', share: 0.25 },
    ]);
  });
});

describe('timeAtPointer', () => {
  it.each([
    [-5, 0],
    [0, 0],
    [50, 5],
    [100, 10],
    [130, 10],
  ])('is at %d px second %d', (pixels, seconds) => {
    expect(timeAtPointer(pixels, 100, FILM)).toBe(seconds);
  });

  it('is the start of a timeline without room', () => {
    expect(timeAtPointer(3, 0, FILM)).toBe(0);
  });

  it('counts from the start of the window of a live film', () => {
    expect(timeAtPointer(50, 100, LIVE)).toBe(120);
  });
});

describe('shareOf', () => {
  it('counts from the start of the window', () => expect(shareOf(110, LIVE)).toBe(0.25));
});

describe('boxStart', () => {
  it.each([
    [0, 0],
    [0.5, 40],
    [1, 80],
  ])('at %d begins at %d px', (share, start) => {
    expect(boxStart(share, 20, 100)).toBe(start);
  });

  it('begins at the start when the box is wider than the way', () => {
    expect(boxStart(1, 120, 100)).toBe(0);
  });
});

describe('tileScale', () => {
  const box = { width: 160, height: 120 };

  it.each([
    [{ width: 90, height: 160 }, 0.75],
    [{ width: 320, height: 180 }, 0.5],
    [{ width: 80, height: 60 }, 1],
  ])('of %j is %d', (tile, scale) => {
    expect(tileScale(tile, box)).toBe(scale);
  });
});
