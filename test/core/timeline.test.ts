/** Active sets, boundaries, and how little is done to find them. */
import { describe, expect, it } from 'vitest';
import type { Hotspot } from '../../src/core/hotspot.js';
import { createTimeline } from '../../src/core/timeline.js';

function hotspot(id: string, start: number, end = Infinity): Hotspot {
  return { id, product: 'handle:mug', start, end, x: 50, y: 50, keyframes: [] };
}

function bruteForce(hotspots: readonly Hotspot[], time: number): string[] {
  return hotspots.filter(({ start, end }) => start <= time && time < end).map(({ id }) => id);
}

/** The same numbers on every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('createTimeline', () => {
  it('includes the start and leaves out the end', () => {
    const timeline = createTimeline([hotspot('a', 1, 2)]);
    const active = (time: number): string[] => [...timeline.activeAt(time).active];
    expect([active(0.999), active(1), active(1.999), active(2)]).toEqual([[], ['a'], ['a'], []]);
  });

  it('keeps a hotspot without an end to the last', () => {
    const { active, nextBoundarySeconds } = createTimeline([hotspot('a', 1)]).activeAt(1e6);
    expect([...active]).toEqual(['a']);
    expect(nextBoundarySeconds).toBe(Infinity);
  });

  it('names the next boundary', () => {
    const timeline = createTimeline([hotspot('a', 1, 4), hotspot('b', 2, 3)]);
    const next = [0, 1, 2, 3, 4].map((time) => timeline.activeAt(time).nextBoundarySeconds);
    expect(next).toEqual([1, 2, 3, 4, Infinity]);
  });

  it('answers nothing for a film without hotspots and for a time that is not known', () => {
    expect(createTimeline([]).activeAt(3).active.size).toBe(0);
    expect(createTimeline([hotspot('a', 0)]).activeAt(NaN).active.size).toBe(0);
  });

  it('agrees with a plain search, forwards, backwards and at random, over random sets', () => {
    const random = createRandom(7);
    for (let round = 0; round < 40; round += 1) {
      const hotspots = Array.from({ length: Math.floor(random() * 40) }, (_, index) => {
        const start = Math.floor(random() * 20);
        return hotspot(`h${index}`, start, random() < 0.1 ? Infinity : start + Math.floor(random() * 6));
      });
      const timeline = createTimeline(hotspots);
      const times = Array.from({ length: 60 }, () => Math.floor(random() * 60) / 2);
      for (const time of [...times, ...times.toSorted((a, b) => a - b), ...times.toSorted((a, b) => b - a)]) {
        expect([...timeline.activeAt(time).active].sort()).toEqual(bruteForce(hotspots, time).sort());
      }
    }
  });

  describe('with 5,000 hotspots', () => {
    const hotspots = Array.from({ length: 5000 }, (_, index) => hotspot(`h${index}`, index, index + 1.5));

    it('takes a logarithmic number of steps for any jump', () => {
      const timeline = createTimeline(hotspots);
      const random = createRandom(11);
      for (let jump = 0; jump < 200; jump += 1) {
        const before = timeline.steps;
        timeline.activeAt(random() * 5000);
        expect(timeline.steps - before).toBeLessThanOrEqual(6 * Math.log2(5000));
      }
    });

    it('takes none between two boundaries, and answers with the same object', () => {
      const timeline = createTimeline(hotspots);
      const first = timeline.activeAt(2500.1);
      const { steps } = timeline;
      for (let time = 2500.1; time < 2500.5; time += 0.01) expect(timeline.activeAt(time)).toBe(first);
      expect(timeline.steps).toBe(steps);
    });
  });
});
