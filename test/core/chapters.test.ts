/** Chapters of a film. */
import { describe, expect, it } from 'vitest';
import { chapterAt, chapterBoundaries, orderChapters } from '../../src/core/chapters.js';

const CHAPTERS = [
  { start: 0, end: 2, title: 'Vase' },
  { start: 2, title: 'Mug' },
  { start: 4, end: 5, title: 'Bowl' },
];

describe('chapterAt', () => {
  it.each([
    [0, 'Vase'],
    [1.99, 'Vase'],
    [2, 'Mug'],
    [3.9, 'Mug'],
    [4, 'Bowl'],
    [5, undefined],
    [-1, undefined],
  ])('is at %d s %s', (time, title) => {
    expect(chapterAt(CHAPTERS, time)?.title).toBe(title);
  });
});

describe('orderChapters', () => {
  it('sorts and leaves out what has no time or no title', () => {
    const [vase, mug, bowl] = CHAPTERS;
    const wrong = [
      { start: NaN, title: 'Never' },
      { start: 1, title: '' },
      { start: -1, title: 'Before' },
    ];
    expect(orderChapters([bowl, ...wrong, vase, mug].filter((chapter) => chapter !== undefined))).toEqual(
      CHAPTERS,
    );
  });
});

describe('chapterBoundaries', () => {
  it('has each boundary once and none at the edges of the film', () => {
    expect(chapterBoundaries(CHAPTERS, 5)).toEqual([0.4, 0.8]);
    expect(chapterBoundaries(CHAPTERS, 10)).toEqual([0.2, 0.4, 0.5]);
  });
});
