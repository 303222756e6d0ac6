/** Pins that would lie on each other or under the controls: apart, where they belong, and steady. */
import { describe, expect, it } from 'vitest';
import { createPinArrangement, type PinField, type PinSpot } from '../../src/core/pin-arrangement.js';
import { isInside, meet } from '../../src/core/box.js';

const FIELD: PinField = { width: 400, height: 700, pinPixels: 44, obstacles: [] };
const NO_CHIP = { width: 0, height: 0 };

const spot = (id: string, left: number, top: number, chip = NO_CHIP): PinSpot => ({ id, left, top, chip });

function places(spots: readonly PinSpot[], field = FIELD, arrangement = createPinArrangement()) {
  return [...arrangement.arrange(spots, field).values()];
}

function closest(stands: readonly { left: number; top: number }[]): number {
  const distances = stands.flatMap((one, index) =>
    stands.slice(index + 1).map((other) => Math.hypot(other.left - one.left, other.top - one.top)),
  );
  return Math.min(...distances);
}

describe('createPinArrangement', () => {
  it('leaves a pin where it belongs, also at the edge of the picture and beyond', () => {
    const spots = [spot('a', 0, 0), spot('b', 200, 300), spot('c', 420, 710)];
    expect(places(spots)).toMatchObject(spots.map(({ left, top }) => ({ left, top })));
  });

  it('parts two pins at the same place, to both sides of it', () => {
    const [a, b] = places([spot('a', 200, 300), spot('b', 200, 300)]);
    expect([a?.left, b?.left, a?.top, b?.top]).toEqual([178, 222, 300, 300]);
  });

  it.each([2, 3, 5, 8])('parts %i pins that lie close together, and within the stage', (count) => {
    for (let round = 0; round < 20; round += 1) {
      const spots = Array.from({ length: count }, (_, index) =>
        spot(`p${index}`, 30 + ((index * 17 + round * 7) % 40), 30 + ((index * 29 + round * 11) % 40)),
      );
      const stands = places(spots);
      expect(closest(stands)).toBeGreaterThan(40);
      for (const { left, top } of stands) expect(Math.min(left, top)).toBeGreaterThanOrEqual(21.9);
    }
  });

  it('answers the same for the same', () => {
    const spots = [spot('a', 200, 300), spot('b', 205, 310), spot('c', 210, 300)];
    const arrangement = createPinArrangement();
    expect(places(spots, FIELD, arrangement)).toEqual(places(spots, FIELD, arrangement));
  });

  it.each([
    ['from the side', (way: number) => [spot('a', 100 + way, 300), spot('b', 300 - way, 306)]],
    ['from above', (way: number) => [spot('a', 200, 200 + way), spot('b', 207, 400 - way)]],
    ['over a pin that stands', (way: number) => [spot('a', 200, 300), spot('b', 100 + way, 290)]],
  ] as const)('lets two pins go past each other %s without a jump', (_, spotsAt) => {
    const arrangement = createPinArrangement();
    let before = places(spotsAt(0), FIELD, arrangement);
    for (let way = 1; way <= 200; way += 1) {
      const now = places(spotsAt(way), FIELD, arrangement);
      expect(closest(now)).toBeGreaterThan(43.5);
      now.forEach(({ left, top }, index) => {
        const last = before[index];
        expect(Math.hypot(left - (last?.left ?? 0), top - (last?.top ?? 0))).toBeLessThan(8);
      });
      before = now;
    }
    expect(before).toMatchObject(spotsAt(200).map(({ left, top }) => ({ left, top })));
  });

  it('keeps pins and their prices out of controls and captions', () => {
    const bar = { left: 0, top: 620, width: 400, height: 80 };
    const label = { left: 12, top: 12, width: 80, height: 24 };
    const field = { ...FIELD, obstacles: [bar, label] };
    const chip = { width: 100, height: 40 };
    const spots = [spot('a', 200, 690, chip), spot('b', 210, 690, chip), spot('c', 30, 20, chip)];
    const stands = places(spots, field);
    for (const stand of stands) {
      for (const box of field.obstacles) expect(isInside(stand, box, 21.5)).toBe(false);
    }
    expect(closest(stands)).toBeGreaterThan(40);
  });

  it('puts no price on another pin or price', () => {
    const chip = { width: 120, height: 30 };
    const spots = [spot('a', 100, 300, chip), spot('b', 190, 300, chip), spot('c', 280, 305, chip)];
    const stands = places(spots);
    const boxes = stands.flatMap(({ left, top, side }) => {
      if (side === 'right') return [{ left: left + 22, top: top - 15, ...chip }];
      if (side === 'left') return [{ left: left - 142, top: top - 15, ...chip }];
      if (side === 'below') return [{ left: left - 60, top: top + 22, ...chip }];
      if (side === 'above') return [{ left: left - 60, top: top - 52, ...chip }];
      return [];
    });
    const pins = stands.map(({ left, top }) => ({ left: left - 22, top: top - 22, width: 44, height: 44 }));
    expect(boxes.length).toBe(3);
    boxes.forEach((box, index) => {
      expect(pins.some((pin, other) => other !== index && meet(box, pin))).toBe(false);
      expect(boxes.some((other) => other !== box && meet(box, other))).toBe(false);
    });
  });
});
