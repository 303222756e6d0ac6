/** The products of a film, grouped. */
import { describe, expect, it } from 'vitest';
import type { Hotspot } from '../../../src/core/hotspot.js';
import { openingHotspot, productListView } from '../../../src/elements/product-list/product-list-view.js';

const hotspot = (id: string, product: string, start: number, label?: string): Hotspot => ({
  id,
  product,
  start,
  end: start + 1,
  x: 50,
  y: 50,
  keyframes: [],
  ...(label ? { label } : {}),
});
const HOTSPOTS = [
  hotspot('a', 'handle:mug', 1),
  hotspot('b', 'handle:vase', 2),
  hotspot('c', ' handle:mug', 4, 'The mug again'),
];

describe('productListView', () => {
  it('groups the appearances of a product in the order of the first', () => {
    const list = productListView(HOTSPOTS, new Set());
    expect(
      list.map(({ reference, appearances }) => [reference, appearances.map((each) => each.startSeconds)]),
    ).toEqual([
      ['handle:mug', [1, 4]],
      ['handle:vase', [2]],
    ]);
    expect(list[0]?.label).toBe('The mug again');
  });

  it('marks what is in the picture', () => {
    const [mug, vase] = productListView(HOTSPOTS, new Set(['c']));
    expect([mug?.current, vase?.current]).toEqual([true, false]);
    expect(mug?.appearances.map(({ current }) => current)).toEqual([false, true]);
  });

  it('leaves out what names no product', () => {
    expect(productListView([hotspot('a', ' ', 0)], new Set())).toEqual([]);
  });
});

describe('openingHotspot', () => {
  it('is the one in the picture, else the first', () => {
    const [current] = productListView(HOTSPOTS, new Set(['c']));
    const [absent] = productListView(HOTSPOTS, new Set());
    expect(current && openingHotspot(current)).toBe('c');
    expect(absent && openingHotspot(absent)).toBe('a');
  });
});
