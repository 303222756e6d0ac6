/** The frame that the next refresh shows. */
import { describe, expect, it } from 'vitest';
import { createFrameTiming, type FrameTiming } from '../../src/core/frame-timing.js';

const REFRESH = 1000 / 60;
const START = 1000;

/** Tells of the frames of a film, each on time, up to and including `count`. */
function play(timing: FrameTiming, frameRate: number, count: number, rate = 1): void {
  for (let frame = 0; frame <= count; frame += 1) {
    const mediaTime = frame / frameRate;
    const expectedDisplayTime = START + (mediaTime * 1000) / rate;
    timing.frame({ mediaTime, expectedDisplayTime, presentedFrames: frame + 1 }, rate);
  }
}

describe('createFrameTiming', () => {
  it('knows nothing before the first frame, and then that frame', () => {
    const timing = createFrameTiming();
    expect(timing.timeAt(START, REFRESH)).toBeUndefined();
    timing.frame({ mediaTime: 2, expectedDisplayTime: START, presentedFrames: 1 }, 1);
    expect(timing.timeAt(START + 100, REFRESH)).toBe(2);
  });

  it.each([24, 25, 30])(
    'names the frame that is shown at each refresh, at %d frames per second',
    (frameRate) => {
      const timing = createFrameTiming();
      play(timing, frameRate, 10);
      const shownAt = START + (10 / frameRate) * 1000;
      const interval = 1000 / frameRate;
      const frameAfter = (milliseconds: number): number =>
        Math.round((timing.timeAt(shownAt + milliseconds, REFRESH) ?? NaN) * frameRate);
      expect([0, interval - 3, interval, interval + 3, 2 * interval].map(frameAfter)).toEqual([
        10, 10, 11, 11, 12,
      ]);
    },
  );

  it('knows when a frame is due, although each waits for a refresh of the display', () => {
    const timing = createFrameTiming();
    const refreshFor = (frame: number): number => Math.ceil((frame * 60) / 24 - 1e-6);
    for (let refresh = 0, frame = 0; refresh < 60; refresh += 1) {
      if (refresh === refreshFor(frame)) {
        const expectedDisplayTime = START + refresh * REFRESH;
        timing.frame({ mediaTime: frame / 24, expectedDisplayTime, presentedFrames: frame + 1 }, 1);
        frame += 1;
      }
      const shown = frame - 1 + (refresh + 1 === refreshFor(frame) ? 1 : 0);
      const told = (timing.timeAt(START + (refresh + 1) * REFRESH, REFRESH) ?? NaN) * 24;
      if (frame > 3) expect(told).to.be.closeTo(shown, 1e-6);
    }
  });

  it('stays on the grid of the film', () => {
    const timing = createFrameTiming();
    play(timing, 24, 10);
    for (let passed = 0; passed < 120; passed += 7) {
      const frame = (timing.timeAt(START + 10_000 / 24 + passed, REFRESH) ?? NaN) * 24;
      expect(frame).toBeCloseTo(Math.round(frame), 6);
    }
  });

  it('follows the speed of the film', () => {
    const timing = createFrameTiming();
    play(timing, 24, 10, 0.5);
    const shownAt = START + (10 / 24) * 2000;
    expect((timing.timeAt(shownAt + 2000 / 24, REFRESH) ?? NaN) * 24).toBeCloseTo(11, 6);
  });

  it("takes the browser's word where film and display run at the same rate", () => {
    const timing = createFrameTiming();
    play(timing, 60, 10);
    expect(timing.timeAt(START + (10 / 60) * 1000 + 40, REFRESH)).toBeCloseTo(10 / 60, 9);
  });

  it('learns the grid although frames are skipped', () => {
    const timing = createFrameTiming();
    for (const frame of [0, 2, 4, 6]) {
      const mediaTime = frame / 24;
      timing.frame({ mediaTime, expectedDisplayTime: START + mediaTime * 1000, presentedFrames: frame }, 1);
    }
    expect((timing.timeAt(START + 7000 / 24, REFRESH) ?? NaN) * 24).toBeCloseTo(7, 6);
  });

  it('goes back with a film that lags', () => {
    const timing = createFrameTiming();
    play(timing, 24, 10);
    const lateBy = 200;
    const shownAt = START + 11_000 / 24 + lateBy;
    timing.frame({ mediaTime: 11 / 24, expectedDisplayTime: shownAt, presentedFrames: 12 }, 1);
    expect((timing.timeAt(shownAt + REFRESH, REFRESH) ?? NaN) * 24).toBeCloseTo(11, 6);
  });

  it('does not run on when the film stalls', () => {
    const timing = createFrameTiming();
    play(timing, 24, 10);
    expect((timing.timeAt(START + 60_000, REFRESH) ?? NaN) * 24).toBeCloseTo(13, 6);
  });

  it('never steps back for a late frame, but follows a jump', () => {
    const timing = createFrameTiming();
    play(timing, 24, 10);
    const ahead = timing.timeAt(START + 12_000 / 24, REFRESH);
    timing.frame({ mediaTime: 11 / 24, expectedDisplayTime: START + 12_000 / 24, presentedFrames: 12 }, 1);
    expect(timing.timeAt(START + 12_000 / 24, REFRESH)).toBe(ahead);
    timing.restart();
    expect(timing.timeAt(START + 13_000 / 24, REFRESH)).toBeUndefined();
    timing.frame({ mediaTime: 0, expectedDisplayTime: 3000, presentedFrames: 13 }, 1);
    expect(timing.timeAt(3000, REFRESH)).toBe(0);
  });
});
