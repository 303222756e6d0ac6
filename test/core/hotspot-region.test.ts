/** The region of a pin. */
import { describe, expect, it } from 'vitest';
import type { Hotspot } from '../../src/core/hotspot.js';
import { regionAt } from '../../src/core/hotspot-region.js';

const PIN: Hotspot = { id: 'a', product: 'mug', start: 0, end: 10, x: 50, y: 40, keyframes: [] };
const KEYFRAMES = [
  { time: 0, x: 50, y: 40 },
  { time: 2, x: 60, y: 40, scale: 2 },
];
const TRIANGLE = {
  shape: 'polygon',
  points: [
    [50, 30],
    [60, 50],
    [40, 50],
  ],
} as const;

describe('regionAt', () => {
  it('is nothing for a pin without one', () => expect(regionAt(PIN, 1)).toBeUndefined());

  it('has a rectangle around the centre', () => {
    const pin: Hotspot = { ...PIN, region: { shape: 'rectangle', width: 20, height: 30 } };
    expect(regionAt(pin, 1)).toEqual([
      { x: 40, y: 25 },
      { x: 60, y: 25 },
      { x: 60, y: 55 },
      { x: 40, y: 55 },
    ]);
  });

  it('has a polygon where it is written while the pin is at home', () => {
    expect(regionAt({ ...PIN, region: TRIANGLE }, 1)).toEqual([
      { x: 50, y: 30 },
      { x: 60, y: 50 },
      { x: 40, y: 50 },
    ]);
  });

  it('moves and grows with the pin, also out of the picture', () => {
    const pin: Hotspot = { ...PIN, region: TRIANGLE, keyframes: KEYFRAMES };
    expect(regionAt(pin, 1)).toEqual([
      { x: 55, y: 25 },
      { x: 70, y: 55 },
      { x: 40, y: 55 },
    ]);
    const wide: Hotspot = { ...pin, region: { shape: 'rectangle', width: 60, height: 10 } };
    expect(regionAt(wide, 2)?.map(({ x }) => x)).toEqual([0, 120, 120, 0]);
  });
});
