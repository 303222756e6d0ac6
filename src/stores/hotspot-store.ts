/** The hotspots of the film that plays: one list of all sources, and which of them are active now. */
import { atom, type ReadableAtom } from 'nanostores';
import type { Hotspot, HotspotOrigin } from '../core/hotspot.js';
import { inOrder, mergeHotspots } from '../core/hotspot-list.js';
import { createTimeline } from '../core/timeline.js';

/** A pin of the page, as it registers with its player. */
export interface PinRegistration {
  /** The pin's data now; `null` while they are not usable. */
  read(): Hotspot | null;
}

/** What a registered pin gets back. */
export interface PinHandle {
  /** Reads the pin again, together with all others that changed in the same turn. */
  changed(): void;
  remove(): void;
}

/** Hotspots of one player. */
export interface HotspotStore {
  /** Sorted by start. */
  readonly $hotspots: ReadableAtom<readonly Hotspot[]>;
  /** Ids, set only when the set is another one. */
  readonly $active: ReadableAtom<ReadonlySet<string>>;
  find(id: string): Hotspot | undefined;
  /** The active hotspots in the order of `$hotspots`, without a walk through all. */
  listActive(): readonly Hotspot[];
  /** Replaces all hotspots of one source; pins of the page register instead. */
  setSource(origin: Exclude<HotspotOrigin, 'page'>, hotspots: readonly Hotspot[]): void;
  registerPin(pin: PinRegistration): PinHandle;
  /** Keeps a hotspot active beyond its end, because focus is on its pin. */
  hold(id: string): void;
  release(id: string): void;
  /** Tells the film time of the frame in the picture; answers when the set of active hotspots may be another one. */
  tick(timeSeconds: number): number;
  /** Forgets the film: its sources, its moment and what was held. Pins of the page stay registered. */
  clear(): void;
}

/** A store without hotspots. */
export function createHotspotStore(): HotspotStore {
  const $hotspots = atom<readonly Hotspot[]>([]);
  const $active = atom<ReadonlySet<string>>(new Set());
  const sources = new Map<HotspotOrigin, readonly Hotspot[]>();
  const pins = new Set<PinRegistration>();
  const held = new Set<string>();
  let byId: ReadonlyMap<string, Hotspot> = new Map();
  let timeline = createTimeline([]);
  let scheduled: ReadonlySet<string> = new Set();
  let timeSeconds: number | undefined;
  let stale = false;

  function showActive(): void {
    const active = new Set(scheduled);
    for (const id of held) if (byId.has(id)) active.add(id);
    if (!sameSet(active, $active.get())) $active.set(active);
  }

  function rebuild(): void {
    stale = false;
    sources.set(
      'page',
      [...pins].map((pin) => pin.read()).filter((hotspot) => hotspot !== null),
    );
    const hotspots = mergeHotspots(sources);
    byId = new Map(hotspots.map((hotspot) => [hotspot.id, hotspot]));
    $hotspots.set(hotspots);
    timeline = createTimeline(hotspots);
    scheduled = timeSeconds === undefined ? new Set() : timeline.activeAt(timeSeconds).active;
    showActive();
  }

  /** A page of many pins registers them one by one; the list is made once for all of them. */
  function rebuildSoon(): void {
    if (stale) return;
    stale = true;
    queueMicrotask(() => {
      if (stale) rebuild();
    });
  }

  return {
    $hotspots,
    $active,
    find: (id) => byId.get(id),
    listActive: () =>
      [...$active.get()]
        .map((id) => byId.get(id))
        .filter((hotspot) => hotspot !== undefined)
        .sort(inOrder),
    setSource(origin, hotspots) {
      sources.set(origin, hotspots);
      rebuild();
    },
    registerPin(pin) {
      pins.add(pin);
      rebuildSoon();
      return {
        changed: rebuildSoon,
        remove() {
          if (pins.delete(pin)) rebuildSoon();
        },
      };
    },
    hold(id) {
      held.add(id);
      showActive();
    },
    release(id) {
      if (held.delete(id)) showActive();
    },
    tick(now) {
      timeSeconds = now;
      if (stale) rebuild();
      const { active, nextBoundarySeconds } = timeline.activeAt(now);
      if (active !== scheduled) {
        scheduled = active;
        showActive();
      }
      return nextBoundarySeconds;
    },
    clear() {
      sources.clear();
      held.clear();
      timeSeconds = undefined;
      rebuild();
    },
  };
}

function sameSet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((id) => right.has(id));
}
