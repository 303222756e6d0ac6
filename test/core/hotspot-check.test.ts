/** What is said about a hotspot that is wrong. */
import { describe, expect, it } from 'vitest';
import { readHotspot } from '../../src/core/hotspot-check.js';

const GOOD = { id: 'mug', product: 'handle:camp-mug', start: 1, end: 5, x: 62.1, y: 58 };

function faultOf(raw: unknown): string {
  const { problem } = readHotspot(raw, 'hotspots[2]');
  return problem ? `${problem.where}: ${problem.detail}` : 'none';
}

describe('readHotspot', () => {
  it('takes a complete one as it is', () => {
    const keyframes = [
      { time: 1, x: 1, y: 2 },
      { time: 5, x: 3, y: 4, cut: true },
    ];
    const { hotspot } = readHotspot({ ...GOOD, label: 'Mug', keyframes }, 'hotspots[2]');
    expect(hotspot).toEqual({ ...GOOD, label: 'Mug', keyframes });
  });

  it('fills in start and end, and reads times written as texts', () => {
    const { start: _start, end: _end, ...rest } = GOOD;
    expect(readHotspot(rest, '').hotspot).toMatchObject({ start: 0, end: Infinity, keyframes: [] });
    const timed = readHotspot({ ...rest, start: '0:01.5', end: '00:00:02' }, '').hotspot;
    expect(timed).toMatchObject({ start: 1.5, end: 2 });
  });

  it('takes a way and a region as they are', () => {
    const moving = {
      ...GOOD,
      interpolation: 'catmull-rom',
      easing: 'ease-in-out',
      keyframes: [{ time: 1, x: 1, y: 2, easing: 'linear', scale: 1.5 }],
      region: { shape: 'rectangle', width: 20, height: 120 },
    };
    expect(readHotspot(moving, '').hotspot).toEqual(moving);
    const region = {
      shape: 'polygon',
      points: [
        [1, 1],
        [9, 1],
        [5, 9],
      ],
    };
    expect(readHotspot({ ...GOOD, region }, '').hotspot?.region).toEqual(region);
  });

  it('keeps members it does not know', () => {
    const { hotspot } = readHotspot(
      {
        ...GOOD,
        'x-shot': 3,
        keyframes: [{ time: 1, x: 1, y: 1, ease: 'in' }],
        region: { shape: 'rectangle', width: 1, height: 1, 'x-by': 'hand' },
      },
      '',
    );
    expect(hotspot?.extra).toEqual({ 'x-shot': 3 });
    expect(hotspot?.keyframes[0]?.extra).toEqual({ ease: 'in' });
    expect(hotspot?.region?.extra).toEqual({ 'x-by': 'hand' });
  });

  it.each([
    [{ ...GOOD, start: 5, end: 3 }, 'hotspots[2].end: 3 is before start 5; make it later'],
    [
      { ...GOOD, start: 5, end: 5 },
      'hotspots[2].end: 5 is also the start, so the pin would never show; make it later',
    ],
    [{ ...GOOD, start: -1 }, 'hotspots[2].start: -1 is before the film begins'],
    [{ ...GOOD, start: NaN }, 'hotspots[2].start: NaN is not a time; write seconds or hh:mm:ss.mmm'],
    [{ ...GOOD, end: 'soon' }, 'hotspots[2].end: "soon" is not a time; write seconds or hh:mm:ss.mmm'],
    [{ ...GOOD, end: null }, 'hotspots[2].end: null is not a time; write seconds or hh:mm:ss.mmm'],
    [{ ...GOOD, x: 101 }, 'hotspots[2].x: 101 is not between 0 and 100 percent'],
    [{ ...GOOD, y: NaN }, 'hotspots[2].y: NaN is not a number'],
    [{ ...GOOD, y: '58' }, 'hotspots[2].y: "58" is not a number'],
    [{ ...GOOD, x: undefined }, 'hotspots[2].x: missing; write a number from 0 to 100'],
    [
      { ...GOOD, product: undefined },
      'hotspots[2].product: missing; write handle:…, id:…, sku:… or variant:…',
    ],
    [{ ...GOOD, product: ' ' }, 'hotspots[2].product: " " is not a text'],
    [{ ...GOOD, id: 7 }, 'hotspots[2].id: 7 is not a text'],
    [{ ...GOOD, label: {} }, 'hotspots[2].label: {} is not a text'],
    [{ ...GOOD, keyframes: {} }, 'hotspots[2].keyframes: {} is not a list'],
    [{ ...GOOD, keyframes: [null] }, 'hotspots[2].keyframes[0]: null is not an object'],
    [{ ...GOOD, keyframes: [{ time: 6, x: 1, y: 1 }] }, 'hotspots[2].keyframes[0].time: 6 is outside 1 to 5'],
    [
      {
        ...GOOD,
        keyframes: [
          { time: 3, x: 1, y: 1 },
          { time: 2, x: 1, y: 1 },
        ],
      },
      'hotspots[2].keyframes[1].time: 2 is not after 3',
    ],
    [
      { ...GOOD, keyframes: [{ time: 3, x: 1, y: 1, cut: 'yes' }] },
      'hotspots[2].keyframes[0].cut: "yes" is neither true nor false',
    ],
    [
      { ...GOOD, keyframes: [{ time: 3, x: 1, y: 1, scale: 0 }] },
      'hotspots[2].keyframes[0].scale: 0 is not above 0',
    ],
    [
      { ...GOOD, keyframes: [{ time: 3, x: 1, y: 1, easing: 'bounce' }] },
      'hotspots[2].keyframes[0].easing: "bounce" is none of linear, ease-in, ease-out, ease-in-out',
    ],
    [{ ...GOOD, easing: 1 }, 'hotspots[2].easing: 1 is none of linear, ease-in, ease-out, ease-in-out'],
    [
      { ...GOOD, interpolation: 'cubic' },
      'hotspots[2].interpolation: "cubic" is none of linear, catmull-rom',
    ],
    [{ ...GOOD, region: {} }, 'hotspots[2].region.shape: undefined is none of rectangle, polygon'],
    [
      { ...GOOD, region: { shape: 'rectangle', width: 10 } },
      'hotspots[2].region.height: missing; write a number above 0',
    ],
    [
      { ...GOOD, region: { shape: 'rectangle', width: 10, height: -1 } },
      'hotspots[2].region.height: -1 is not above 0',
    ],
    [
      { ...GOOD, region: { shape: 'polygon', points: [[1, 1]] } },
      'hotspots[2].region.points: a polygon has three corners or more',
    ],
    [
      { ...GOOD, region: { shape: 'polygon', points: [[1, 101]] } },
      'hotspots[2].region.points[0][1]: 101 is not between 0 and 100 percent',
    ],
    [
      { ...GOOD, region: { shape: 'polygon', points: [[1, 1, 1]] } },
      'hotspots[2].region.points[0]: a corner is [x, y]',
    ],
    [null, 'hotspots[2]: null is not an object'],
    [undefined, 'hotspots[2]: undefined is not an object'],
    [[], 'hotspots[2]: [] is not an object'],
  ])('%j', (raw, message) => expect(faultOf(raw)).toBe(message));

  it('cuts what it quotes', () => {
    expect(faultOf({ ...GOOD, x: 'x'.repeat(10_000) }).length).toBeLessThan(100);
    expect(faultOf({ ...GOOD, x: [1, 2] })).toBe('hotspots[2].x: […] is not a number');
  });
});
