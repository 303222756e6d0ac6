/** The room that captions take. */
import { describe, expect, it } from 'vitest';
import { captionRoom } from '../../src/core/caption-room.js';

describe('captionRoom', () => {
  it('is at the lower edge before a cue is known, and for cues that say nothing', () => {
    const room = { above: 0, below: 0.86 };
    expect([captionRoom([]), captionRoom([{ line: 'auto' }, {}])]).toEqual([room, room]);
  });

  it.each([
    [{ line: 0 }, 0.14, 0.86],
    [{ line: 2 }, 0.26, 0.86],
    [{ line: -1 }, 0, 0.86],
    [{ line: -4 }, 0, 0.7],
    [{ line: 10, snapToLines: false }, 0.24, 0.86],
    [{ line: 60, snapToLines: false }, 0, 0.6],
    [{ line: 60, snapToLines: false, lineAlign: 'end' as const }, 0, 0.46],
    [{ line: 10, snapToLines: false, lineAlign: 'end' as const }, 0.14, 0.86],
    [{ line: NaN }, 0, 0.86],
  ])('of %o is above %d and below %d', (cue, above, below) => {
    const room = captionRoom([cue]);
    expect(room.above).toBeCloseTo(above);
    expect(room.below).toBeCloseTo(below);
  });

  it('is that of all cues together, and never more than the picture', () => {
    const cues = [0, 2, 7].map((line) => ({ line }));
    const { above, below } = captionRoom([...cues, { line: 8 }, { line: 500, snapToLines: false }]);
    expect(above).toBeLessThanOrEqual(below);
    expect([above, below].every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});
