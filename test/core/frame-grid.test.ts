/** The grid of the frames. */
import { describe, expect, it } from 'vitest';
import { exactInterval, frameAt, frameFrom, isOnGrid } from '../../src/core/frame-grid.js';

const RATES = [24_000 / 1001, 24, 25, 30_000 / 1001, 30, 50, 60_000 / 1001, 60];

describe('exactInterval', () => {
  it.each(RATES)('knows %d frames per second by an interval that was rounded', (rate) => {
    const microseconds = Math.trunc(1_000_000 / rate) / 1_000_000;
    const ticks = Math.round(90_000 / rate) / 90_000;
    for (const measured of [microseconds, ticks]) expect(exactInterval(measured)).toBe(1 / rate);
  });

  it.each([1 / 27, 0.042, NaN, 0])('knows nothing of %d s', (measured) => {
    expect(exactInterval(measured)).toBeUndefined();
  });
});

describe('isOnGrid', () => {
  it('forgives the rounding of streams, and nothing more', () => {
    expect([0, 0.041_666, 2.083, 0.0413].map((time) => isOnGrid(time, 1 / 24))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([0.0213, 2.06].map((time) => isOnGrid(time, 1 / 24))).toEqual([false, false]);
  });
});

describe.each(RATES)('at %d frames per second', (rate) => {
  const interval = 1 / rate;
  const frames = [0, 1, 2, 49, 1000, 100_000];
  const numberOf = (timeSeconds: number): number => timeSeconds * rate;

  it('names the frame in the picture', () => {
    for (const frame of frames) {
      for (const rounded of [0, -0.000_33, 0.000_33, interval * 0.85])
        expect(numberOf(frameAt(frame * interval + rounded, interval))).toBeCloseTo(frame, 6);
    }
  });

  it('finds the first frame of a tag, also of one that is rounded to milliseconds', () => {
    for (const frame of frames) {
      const start = frame * interval;
      const rounded = Math.round(start * 1000) / 1000;
      for (const tag of [start, rounded, start - interval / 2])
        expect(numberOf(frameFrom(tag, interval))).toBeCloseTo(frame, 6);
    }
  });
});

it('knows no frame before the first', () => {
  expect(frameAt(-0.05, 1 / 24)).toBe(0);
  expect(frameFrom(-0.05, 1 / 24)).toBe(0);
});
