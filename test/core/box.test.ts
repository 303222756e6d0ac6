/** Boxes on the stage. */
import { describe, expect, it } from 'vitest';
import { isInside, keepOut, meet } from '../../src/core/box.js';

const BOX = { left: 100, top: 100, width: 50, height: 50 };
const STAGE = { width: 400, height: 400 };

describe('boxes', () => {
  it('meet when they share more than an edge', () => {
    expect(meet(BOX, { ...BOX, left: 149 })).toBe(true);
    expect(meet(BOX, { ...BOX, left: 150 })).toBe(false);
    expect(meet(BOX, { ...BOX, top: 151 })).toBe(false);
  });

  it('keep a point out by the shortest way that stays on the stage', () => {
    expect(keepOut({ left: 125, top: 105 }, 10, [BOX], STAGE)).toEqual({ left: 125, top: 90 });
    expect(keepOut({ left: 145, top: 125 }, 10, [BOX], STAGE)).toEqual({ left: 160, top: 125 });
    const foot = { left: 0, top: 350, width: 400, height: 50 };
    expect(keepOut({ left: 10, top: 395 }, 10, [foot], STAGE)).toEqual({ left: 10, top: 340 });
  });

  it('leave a free point alone', () => {
    const point = { left: 90, top: 125 };
    expect(isInside(point, BOX, 10)).toBe(false);
    expect(keepOut(point, 10, [BOX], STAGE)).toEqual(point);
  });
});
