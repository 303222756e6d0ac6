/** One list out of many sources. */
import { describe, expect, it } from 'vitest';
import { mergeHotspots } from '../../src/core/hotspot-list.js';
import type { Hotspot, HotspotOrigin } from '../../src/core/hotspot.js';

function hotspot(id: string, start: number, label?: string): Hotspot {
  const named = label === undefined ? {} : { label };
  return { id, product: 'mug', start, end: 9, x: 1, y: 1, keyframes: [], ...named };
}

describe('mergeHotspots', () => {
  it('sorts by start', () => {
    const list = mergeHotspots(new Map([['file', [hotspot('b', 2), hotspot('c', 1), hotspot('a', 2)]]]));
    expect(list.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('takes the page over the file on equal id, in whatever order they came', () => {
    const sources = new Map<HotspotOrigin, readonly Hotspot[]>([
      ['page', [hotspot('a', 1, 'page')]],
      ['file', [hotspot('a', 5, 'file')]],
      ['stream', [hotspot('a', 3, 'stream')]],
    ]);
    expect(mergeHotspots(sources)).toEqual([hotspot('a', 1, 'page')]);
  });
});
