/** Where a viewer of a live film may go, and how far behind a viewer is. */
import { describe, expect, it } from 'vitest';
import { liveEdge, rewindRange, secondsBehind, type LiveWindow } from '../../src/core/live-window.js';

const WINDOW: LiveWindow = { startSeconds: 100, endSeconds: 160, holdBackSeconds: 6, toleranceSeconds: 4 };

describe('liveEdge', () => {
  it('lies before the end of the window', () => expect(liveEdge(WINDOW)).toBe(154));

  it('is never before its start', () => expect(liveEdge({ ...WINDOW, endSeconds: 103 })).toBe(100));
});

describe('secondsBehind', () => {
  it.each([
    [160, 0],
    [154, 0],
    [150, 0],
    [149, 5],
    [100, 54],
    [40, 114],
  ])('of a viewer at second %d is %d', (time, behind) => {
    expect(secondsBehind(WINDOW, time)).toBe(behind);
  });
});

describe('rewindRange', () => {
  it('goes from the start of the window to those who watch live', () => {
    expect(rewindRange(WINDOW)).toEqual({ startSeconds: 100, endSeconds: 154 });
  });

  it('is none where one can hardly go back', () => {
    expect(rewindRange({ ...WINDOW, endSeconds: 115 })).toBeUndefined();
  });
});
