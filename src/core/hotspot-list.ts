/** One list of hotspots out of all sources. */
import type { Hotspot, HotspotOrigin } from './hotspot.js';

/** From the weakest to the strongest: what stands in the page wins over everything that was loaded. */
const ORIGINS: readonly HotspotOrigin[] = ['file', 'inline', 'track', 'stream', 'page'];

/** Sorted by start, then by end, then by id; on equal id the hotspot of the later origin is kept. */
export function mergeHotspots(sources: ReadonlyMap<HotspotOrigin, readonly Hotspot[]>): readonly Hotspot[] {
  const byId = new Map<string, Hotspot>();
  for (const origin of ORIGINS) {
    for (const hotspot of sources.get(origin) ?? []) byId.set(hotspot.id, hotspot);
  }
  return [...byId.values()].sort(inOrder);
}

/** By start, then by end, then by id. */
export function inOrder(a: Hotspot, b: Hotspot): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
