/** Tells the page which hotspots have come into the picture and which have gone. */
import type { Hotspot } from '../../core/hotspot.js';
import type { HotspotStore } from '../../stores/hotspot-store.js';
import { HotspotHiddenEvent, HotspotShownEvent } from './player-events.js';

/** Dispatches the facts on the player until the signal is aborted. */
export function tellHotspotFacts(player: EventTarget, store: HotspotStore, signal: AbortSignal): void {
  let shown = new Map<string, Hotspot>();
  const stop = store.$active.subscribe(() => {
    const before = shown;
    shown = new Map(store.listActive().map((hotspot) => [hotspot.id, hotspot]));
    for (const [id, hotspot] of before) {
      if (!shown.has(id)) player.dispatchEvent(new HotspotHiddenEvent(hotspot));
    }
    for (const [id, hotspot] of shown) {
      if (!before.has(id)) player.dispatchEvent(new HotspotShownEvent(hotspot));
    }
  });
  signal.addEventListener('abort', stop);
}
