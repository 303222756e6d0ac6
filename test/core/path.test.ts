/** The way of a pin. */
import { describe, expect, it } from 'vitest';
import type { Easing, Hotspot, Keyframe } from '../../src/core/hotspot.js';
import { nextMoveAt, positionAt, scaleAt } from '../../src/core/path.js';
import { createRandom, pick, type Random } from '../support/random.js';

const EASINGS: readonly Easing[] = ['linear', 'ease-in', 'ease-out', 'ease-in-out'];

function moving(...keyframes: Keyframe[]): Hotspot {
  return { id: 'a', product: 'mug', start: 0, end: 10, x: 1, y: 2, keyframes };
}

function curved(...keyframes: Keyframe[]): Hotspot {
  return { ...moving(...keyframes), interpolation: 'catmull-rom' };
}

/** Keyframes at uneven times, some after a cut, some with an easing of their own. */
function randomKeyframes(random: Random): Keyframe[] {
  let time = 0;
  return Array.from({ length: 2 + Math.floor(random() * 8) }, () => {
    time += 0.05 + random() * 3;
    const place = { time, x: random() * 100, y: random() * 100, scale: 0.5 + random() };
    return { ...place, cut: random() < 0.2, easing: pick(random, EASINGS) };
  });
}

/** Runs a claim on many random pins. */
function forMany(claim: (pin: Hotspot) => void): void {
  const random = createRandom(20);
  for (let round = 0; round < 200; round += 1) {
    const keyframes = randomKeyframes(random);
    claim(random() < 0.3 ? moving(...keyframes) : curved(...keyframes));
  }
}

describe('positionAt', () => {
  it('leaves a pin without keyframes where it is', () => {
    expect(positionAt(moving(), 5)).toEqual({ x: 1, y: 2 });
  });

  it('moves in a straight line between two keyframes and stands outside them', () => {
    const pin = moving({ time: 2, x: 10, y: 80 }, { time: 4, x: 20, y: 40 });
    expect(positionAt(pin, 0)).toEqual({ x: 10, y: 80 });
    expect(positionAt(pin, 2.5)).toEqual({ x: 12.5, y: 70 });
    expect(positionAt(pin, 4)).toEqual({ x: 20, y: 40 });
    expect(positionAt(pin, 9)).toEqual({ x: 20, y: 40 });
  });

  it('finds the right pair of many', () => {
    const pin = moving(...Array.from({ length: 100 }, (_, time) => ({ time, x: time, y: 100 - time })));
    for (let time = 0; time < 99; time += 0.25) {
      expect(positionAt(pin, time)).toEqual({ x: time, y: 100 - time });
    }
  });

  it('stands before a cut and jumps at it', () => {
    const pin = moving({ time: 1, x: 10, y: 10 }, { time: 3, x: 90, y: 90, cut: true });
    expect(positionAt(pin, 2.999)).toEqual({ x: 10, y: 10 });
    expect(positionAt(pin, 3)).toEqual({ x: 90, y: 90 });
  });

  it("goes at the hotspot's easing, or at that of the keyframe it goes to", () => {
    const keyframes: Keyframe[] = [
      { time: 0, x: 0, y: 0 },
      { time: 4, x: 80, y: 40 },
      { time: 8, x: 0, y: 0, easing: 'linear' },
    ];
    const pin: Hotspot = { ...moving(...keyframes), easing: 'ease-in' };
    expect(positionAt(pin, 1)).toEqual({ x: 5, y: 2.5 });
    expect(positionAt(pin, 5)).toEqual({ x: 60, y: 30 });
  });
});

describe('a Catmull-Rom path', () => {
  it('goes through its keyframes, without a jump and without a kink', () => {
    const pin = curved({ time: 0, x: 10, y: 50 }, { time: 1, x: 50, y: 10 }, { time: 3, x: 90, y: 50 });
    const speedAround = (time: number) =>
      [-1, 1].map(
        (side) => (positionAt(pin, time + side * 1e-4).x - positionAt(pin, time).x) / (side * 1e-4),
      );
    const [before = 0, after = 0] = speedAround(1);
    expect(before).toBeCloseTo(80 / 3, 1);
    expect(after).toBeCloseTo(before, 1);
    // A straight way would be at 30.
    expect(positionAt(pin, 0.5).x).toBeCloseTo(30 + (40 - 80 / 3) / 8, 10);
  });

  it('is straight and even between two keyframes', () => {
    const pin = curved({ time: 2, x: 10, y: 80 }, { time: 4, x: 20, y: 40 });
    expect(positionAt(pin, 2.5)).toEqual({ x: 12.5, y: 70 });
  });

  it('follows points of an even straight movement exactly, however uneven their times', () => {
    const times = [0, 0.5, 2, 2.25, 6, 10];
    const pin = curved(...times.map((time) => ({ time, x: time * 10, y: 100 - time * 10 })));
    for (let time = 0; time <= 10; time += 0.1) {
      expect(positionAt(pin, time).x).toBeCloseTo(time * 10, 10);
    }
  });

  it('stays in the picture', () => {
    const pin = curved({ time: 0, x: 50, y: 0 }, { time: 1, x: 100, y: 0 }, { time: 2, x: 100, y: 90 });
    expect(positionAt(pin, 1.3).x).toBe(100);
    expect(positionAt(pin, 0.5).y).toBe(0);
  });
});

describe('every path', () => {
  it('goes through its keyframes', () => {
    forMany((pin) => {
      for (const { time, x, y, scale } of pin.keyframes) {
        expect(positionAt(pin, time)).toEqual({ x, y });
        expect(scaleAt(pin, time)).toBe(scale);
      }
    });
  });

  it('comes to each keyframe without a jump, except where it is cut', () => {
    forMany((pin) => {
      for (const { time, x, cut } of pin.keyframes.slice(1)) {
        if (!cut) expect(positionAt(pin, time - 1e-9).x).toBeCloseTo(x, 4);
      }
    });
  });

  it('stands before a cut, at the keyframe before it', () => {
    forMany((pin) => {
      for (const [index, { time, cut }] of pin.keyframes.entries()) {
        const before = pin.keyframes[index - 1];
        if (!cut || !before) continue;
        const { x, y } = before;
        for (const share of [0.01, 0.5, 0.99]) {
          expect(positionAt(pin, before.time + (time - before.time) * share)).toEqual({ x, y });
        }
      }
    });
  });

  it('does not look across a cut: what lies on one side changes nothing on the other', () => {
    forMany((pin) => {
      const cutAt = pin.keyframes.findIndex(({ cut }, index) => cut && index > 0);
      if (cutAt < 0) return;
      const cutTime = (pin.keyframes[cutAt] as Keyframe).time;
      const before: Hotspot = { ...pin, keyframes: pin.keyframes.slice(0, cutAt) };
      const after: Hotspot = { ...pin, keyframes: pin.keyframes.slice(cutAt) };
      for (let time = 0; time < 30; time += 0.37) {
        expect(positionAt(pin, time)).toEqual(positionAt(time < cutTime ? before : after, time));
      }
    });
  });

  it('stays in the picture, and answers the same again', () => {
    forMany((pin) => {
      for (let time = -1; time < 30; time += 0.31) {
        const place = positionAt(pin, time);
        expect(place).toEqual(positionAt(pin, time));
        for (const percent of [place.x, place.y]) {
          expect(percent).toBeGreaterThanOrEqual(0);
          expect(percent).toBeLessThanOrEqual(100);
        }
      }
    });
  });

  it('never leaves the stretch between two keyframes when it is straight', () => {
    forMany((pin) => {
      if (pin.interpolation === 'catmull-rom') return;
      for (const [index, to] of pin.keyframes.entries()) {
        const from = pin.keyframes[index - 1] ?? to;
        const { x } = positionAt(pin, (from.time + to.time) / 2);
        expect(x).toBeGreaterThanOrEqual(Math.min(from.x, to.x));
        expect(x).toBeLessThanOrEqual(Math.max(from.x, to.x));
      }
    });
  });
});

describe('scaleAt', () => {
  it('is 1 where nothing is written', () => {
    expect(scaleAt(moving(), 3)).toBe(1);
    const pin = moving({ time: 0, x: 1, y: 1 }, { time: 2, x: 1, y: 1, scale: 3 });
    expect([0, 1, 2].map((time) => scaleAt(pin, time))).toEqual([1, 2, 3]);
  });
});

describe('nextMoveAt', () => {
  const pin = moving({ time: 2, x: 10, y: 80 }, { time: 4, x: 20, y: 40 });

  it.each([
    [0, 2],
    [2, 2],
    [3.5, 3.5],
    [4, Infinity],
  ])('at %d s is %d s', (time, next) => expect(nextMoveAt(pin, time)).toBe(next));

  it('never comes for a pin that stands', () => {
    expect(nextMoveAt(moving(), 1)).toBe(Infinity);
    expect(nextMoveAt(moving({ time: 2, x: 10, y: 80 }), 1)).toBe(Infinity);
  });
});
