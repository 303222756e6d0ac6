/** The way of a pin. */
import { describe, expect, it } from 'vitest';
import type { Hotspot, Keyframe } from '../../src/core/hotspot.js';
import { nextMoveAt, positionAt } from '../../src/core/path.js';

function moving(...keyframes: Keyframe[]): Hotspot {
  return { id: 'a', product: 'mug', start: 0, end: 10, x: 1, y: 2, keyframes };
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
