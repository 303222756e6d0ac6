/** Pins in the picture: where they are moved to, and who stays for the focus and for the sheet. */
import { describe, expect, it, vi } from 'vitest';
import type { Hotspot } from '../../../src/core/hotspot.js';
import { PinLayer } from '../../../src/elements/player/pin-layer.js';
import { pinPlaces } from '../../../src/elements/player/pin-places.js';
import { createHotspotStore } from '../../../src/stores/hotspot-store.js';

const MUG: Hotspot = {
  id: 'mug',
  product: 'handle:mug',
  start: 1,
  end: 3,
  x: 10,
  y: 50,
  keyframes: [
    { time: 1, x: 10, y: 50 },
    { time: 3, x: 30, y: 50 },
  ],
};
const VASE: Hotspot = {
  id: 'vase',
  product: 'handle:vase',
  start: 0,
  end: Infinity,
  x: 50,
  y: 0,
  keyframes: [],
};

const NO_CHIP = { width: 0, height: 0 };
const field = (width: number, height: number) => ({ width, height, pinPixels: 44, obstacles: [] });

function shownPin(hotspotId: string) {
  return { hotspotId, name: hotspotId, chip: NO_CHIP, moveTo: vi.fn(), outline: vi.fn(), focus: vi.fn() };
}

function setUp() {
  const store = createHotspotStore();
  const layer = new PinLayer(store, () => undefined);
  store.setSource('file', [MUG, VASE]);
  layer.measured(pinPlaces({ left: 100, top: 0, width: 200, height: 400 }, field(400, 400)));
  return { store, layer, mug: shownPin('mug'), vase: shownPin('vase') };
}

describe('PinLayer', () => {
  it('moves a pin in the picture, not in the stage around it', () => {
    const { layer, mug } = setUp();
    layer.frame(1);
    layer.show(mug);
    expect(mug.moveTo).toHaveBeenLastCalledWith(120, 200, 'right');
    layer.frame(2);
    expect(mug.moveTo).toHaveBeenLastCalledWith(140, 200, 'right');
  });

  it('places pins anew when the stage has another size', () => {
    const { layer, vase } = setUp();
    layer.show(vase);
    layer.measured(pinPlaces({ left: 0, top: 0, width: 100, height: 100 }, field(100, 100)));
    expect(vase.moveTo).toHaveBeenLastCalledWith(50, 0, 'right');
  });

  it('leads the arrow keys by time, whichever pin came first', () => {
    const { layer, mug, vase } = setUp();
    layer.frame(1);
    layer.show(mug);
    layer.show(vase);
    expect(layer.moveFocus('vase', 'ArrowRight')).toBe(true);
    expect(mug.focus).toHaveBeenCalledOnce();
  });

  it('gives the one tab stop to the first pin, and to the one that has the focus', async () => {
    const { layer, mug, vase } = setUp();
    layer.frame(1);
    layer.show(mug);
    layer.show(vase);
    await Promise.resolve();
    expect(layer.$roving.get()).toBe('vase');
    layer.hold('mug');
    expect(layer.$roving.get()).toBe('mug');
  });

  it('keeps a pin while it has the focus, and lets it go after', () => {
    const { store, layer } = setUp();
    layer.frame(2.9);
    layer.hold('mug');
    layer.frame(3);
    expect(store.$active.get()).toContain('mug');
    layer.release('mug');
    expect(store.$active.get()).not.toContain('mug');
  });

  it('keeps the pin of the open sheet although the focus has gone there', () => {
    const { store, layer, mug } = setUp();
    layer.frame(2.9);
    layer.show(mug);
    layer.hold('mug');
    layer.keep('mug');
    layer.release('mug');
    layer.frame(4);
    expect(store.$active.get()).toContain('mug');
    layer.giveBack(true);
    expect(mug.focus).toHaveBeenCalledOnce();
  });

  it('lets the kept pin go when nobody wants the focus back', () => {
    const { store, layer } = setUp();
    layer.frame(2.9);
    layer.keep('mug');
    layer.frame(4);
    layer.giveBack(false);
    expect(store.$active.get()).not.toContain('mug');
  });

  it('parts pins that lie on each other, with the choice for the earlier one', () => {
    const { layer, store } = setUp();
    store.setSource('file', [MUG, { ...VASE, x: 10, y: 50 }]);
    layer.frame(1);
    const [mug, vase] = [shownPin('mug'), shownPin('vase')];
    layer.show(mug);
    layer.show(vase);
    expect(vase.moveTo).toHaveBeenLastCalledWith(98, 200, 'right');
    expect(mug.moveTo).toHaveBeenLastCalledWith(142, 200, 'right');
  });

  it('places pins anew when a price has come', () => {
    const { layer } = setUp();
    const wide = { ...shownPin('vase'), chip: { width: 300, height: 30 } };
    layer.frame(0.5);
    layer.show({ ...shownPin('vase'), moveTo: wide.moveTo });
    expect(wide.moveTo).toHaveBeenLastCalledWith(200, 0, 'right');
    layer.show(wide);
    layer.arrange();
    expect(wide.moveTo).toHaveBeenLastCalledWith(200, 0, 'below');
  });

  it('looks at no more hotspots in a frame of 5,000 than in one of 5', () => {
    expect(looksPerFrame(5000)).toBe(looksPerFrame(5));
  });
});

/** How often a frame reads a member of a hotspot, while one moves, one stands and the others are elsewhere in the film. */
function looksPerFrame(count: number): number {
  let looks = 0;
  const watched = (hotspot: Hotspot): Hotspot =>
    new Proxy(hotspot, {
      get(target, name) {
        looks += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
  const elsewhere = Array.from({ length: count - 2 }, (_, index) => ({
    ...VASE,
    id: `later-${index}`,
    start: 100 + index,
    end: 101 + index,
  }));
  const { layer, store } = setUp();
  store.setSource('file', [MUG, VASE, ...elsewhere].map(watched));
  layer.frame(1);
  layer.show(shownPin('mug'));
  layer.show(shownPin('vase'));
  looks = 0;
  for (let frame = 1; frame <= 24; frame += 1) layer.frame(1 + frame / 24);
  return looks / 24;
}
