/** The list of hotspots, and the set that is active. */
import { describe, expect, it } from 'vitest';
import type { Hotspot } from '../../src/core/hotspot.js';
import { createHotspotStore, type HotspotStore } from '../../src/stores/hotspot-store.js';

function hotspot(id: string, start: number, end = Infinity): Hotspot {
  return { id, product: 'mug', start, end, x: 1, y: 1, keyframes: [] };
}

function storeWith(...hotspots: Hotspot[]): { store: HotspotStore; changes: string[][] } {
  const store = createHotspotStore();
  const changes: string[][] = [];
  store.$active.listen((active) => changes.push([...active]));
  store.setSource('file', hotspots);
  return { store, changes };
}

const turn = (): Promise<void> => Promise.resolve();

describe('createHotspotStore', () => {
  it('is set only when the set is another one', () => {
    const { store, changes } = storeWith(hotspot('a', 1, 3), hotspot('b', 2, 4));
    for (let time = 0; time < 5; time += 0.04) store.tick(time);
    expect(changes).toEqual([['a'], ['a', 'b'], ['b'], []]);
  });

  it('lists the active ones in the order of the film, and finds each by its id', () => {
    const { store } = storeWith(hotspot('late', 2, 9), hotspot('gone', 0, 1), hotspot('early', 1, 9));
    store.tick(3);
    expect(store.listActive().map(({ id }) => id)).toEqual(['early', 'late']);
    expect([store.find('gone')?.start, store.find('none')]).toEqual([0, undefined]);
    store.setSource('file', [hotspot('late', 2, 9)]);
    expect(store.listActive().map(({ id }) => id)).toEqual(['late']);
  });

  it('knows nothing active before the first tick', () => {
    const { store } = storeWith(hotspot('a', 0));
    expect(store.$active.get().size).toBe(0);
  });

  it('says when the set may be another one', () => {
    const { store } = storeWith(hotspot('a', 1, 3), hotspot('b', 2, 4));
    expect([0, 1, 2.5, 3, 4].map((time) => store.tick(time))).toEqual([1, 2, 3, 4, Infinity]);
  });

  it('follows a jump, and a list that changes under a film that stands', () => {
    const { store } = storeWith(hotspot('a', 1, 3));
    store.tick(2);
    store.setSource('stream', [hotspot('b', 0)]);
    expect([...store.$active.get()]).toEqual(['b', 'a']);
    store.tick(0.5);
    expect([...store.$active.get()]).toEqual(['b']);
  });

  it('keeps a held hotspot beyond its end, until it is released', () => {
    const { store, changes } = storeWith(hotspot('a', 1, 3));
    store.tick(2);
    store.hold('a');
    store.tick(4);
    expect([...store.$active.get()]).toEqual(['a']);
    store.release('a');
    expect(changes).toEqual([['a'], []]);
  });

  it('does not hold what is gone', () => {
    const { store } = storeWith(hotspot('a', 1, 3));
    store.tick(2);
    store.hold('a');
    store.setSource('file', []);
    expect(store.$active.get().size).toBe(0);
  });

  it('takes pins of the page in one go, over those of the file', async () => {
    const { store } = storeWith(hotspot('a', 5), hotspot('c', 1));
    let lists = 0;
    store.$hotspots.listen(() => (lists += 1));
    let own: Hotspot | null = hotspot('a', 0);
    const pin = store.registerPin({ read: () => own });
    store.registerPin({ read: () => null });
    store.registerPin({ read: () => hotspot('b', 9) });
    await turn();
    expect(lists).toBe(1);
    expect(store.$hotspots.get().map(({ id, start }) => `${id}${start}`)).toEqual(['a0', 'c1', 'b9']);

    own = hotspot('a', 3);
    pin.changed();
    await turn();
    expect(store.$hotspots.get().map(({ id, start }) => `${id}${start}`)).toEqual(['c1', 'a3', 'b9']);

    pin.remove();
    await turn();
    expect(store.$hotspots.get().map(({ id, start }) => `${id}${start}`)).toEqual(['c1', 'a5', 'b9']);
  });

  it('does not make a frame wait for pins that have just registered', () => {
    const store = createHotspotStore();
    store.registerPin({ read: () => hotspot('a', 0) });
    store.tick(1);
    expect([...store.$active.get()]).toEqual(['a']);
  });

  it('forgets the film and keeps the pins of the page', async () => {
    const { store } = storeWith(hotspot('a', 0));
    store.registerPin({ read: () => hotspot('own', 0) });
    store.tick(1);
    store.hold('a');
    store.clear();
    expect(store.$hotspots.get().map(({ id }) => id)).toEqual(['own']);
    expect(store.$active.get().size).toBe(0);
    store.tick(0);
    expect([...store.$active.get()]).toEqual(['own']);
  });
});
