/** The pins in the picture: where they stand on every frame, which one the keyboard reaches, who keeps one open. */
import { atom } from 'nanostores';
import type { Hotspot } from '../../core/hotspot.js';
import { inOrder } from '../../core/hotspot-list.js';
import { createPinArrangement, type PinField, type PinStand } from '../../core/pin-arrangement.js';
import type { HotspotStore } from '../../stores/hotspot-store.js';
import type { PinScope, ShownPin } from '../base/player-scope.js';
import { PinAnnouncer } from './pin-announcer.js';
import { pinAfterKey, rovingPin } from './roving-focus.js';

/** How pins find their places; comes with what follows the film, because nothing moves before. */
export interface PinPlaces {
  readonly field: PinField;
  /** Where the pin's centre belongs, from the stage's top left corner. */
  placeOf(hotspot: Hotspot, timeSeconds: number): { readonly left: number; readonly top: number };
  /** The corners of its region, as SVG writes them; `undefined` for a pin without one. */
  cornersOf(hotspot: Hotspot, timeSeconds: number): string | undefined;
  /** The film time from which the pin moves again, which is not later while it moves; `Infinity` when it stays. */
  nextMoveAt(hotspot: Hotspot, timeSeconds: number): number;
}

const NO_CHIP = { width: 0, height: 0 };

/** Moves pins without rendering anything. */
export class PinLayer implements PinScope {
  readonly $roving = atom<string | undefined>(undefined);
  readonly #store: HotspotStore;
  readonly #announcer: PinAnnouncer;
  readonly #shown = new Map<string, ShownPin>();
  readonly #places = new WeakMap<ShownPin, string>();
  readonly #arrangement = createPinArrangement();
  #byId = new Map<string, Hotspot>();
  #pinPlaces: PinPlaces | undefined;
  #timeSeconds = 0;
  /** Kept open by the product sheet, so that the focus can come back to it. */
  #kept: string | undefined;

  constructor(store: HotspotStore, announced: () => void) {
    this.#store = store;
    this.#announcer = new PinAnnouncer(announced);
    store.$hotspots.subscribe((hotspots) => {
      this.#byId = new Map(hotspots.map((hotspot) => [hotspot.id, hotspot]));
    });
  }

  /** Products that have come into the picture, for those who do not see it. */
  get newNames(): readonly string[] {
    return this.#announcer.names;
  }

  /** A frame is in the picture; answers the film time from which the next one matters. */
  frame(timeSeconds: number): number {
    this.#timeSeconds = timeSeconds;
    const nextBoundary = this.#store.tick(timeSeconds);
    this.arrange();
    return Math.min(nextBoundary, ...this.#activeMoves());
  }

  /** The picture lies elsewhere now. */
  measured(places: PinPlaces): void {
    this.#pinPlaces = places;
    this.arrange();
  }

  show(pin: ShownPin): () => void {
    this.#shown.set(pin.hotspotId, pin);
    this.#places.delete(pin);
    this.arrange();
    this.#announcer.came(pin);
    this.#chooseRoving();
    return () => {
      this.#announcer.went(pin);
      if (this.#shown.get(pin.hotspotId) === pin) this.#shown.delete(pin.hotspotId);
      this.#chooseRoving();
    };
  }

  /** In the order of time, so that the earlier pin has the choice. */
  arrange(): void {
    const places = this.#pinPlaces;
    if (!places || this.#shown.size === 0) return;
    const hotspots = this.#shownHotspots();
    const spots = hotspots.map((hotspot) => ({
      id: hotspot.id,
      chip: this.#shown.get(hotspot.id)?.chip ?? NO_CHIP,
      ...places.placeOf(hotspot, this.#timeSeconds),
    }));
    const stands = this.#arrangement.arrange(spots, places.field);
    for (const hotspot of hotspots) {
      const pin = this.#shown.get(hotspot.id);
      const stand = stands.get(hotspot.id);
      if (pin && stand) this.#place(pin, hotspot, stand);
    }
  }

  hold(hotspotId: string): void {
    this.#store.hold(hotspotId);
    this.$roving.set(hotspotId);
  }

  release(hotspotId: string): void {
    if (hotspotId !== this.#kept) this.#store.release(hotspotId);
  }

  moveFocus(hotspotId: string, key: string): boolean {
    const next = pinAfterKey(this.#order(), hotspotId, key);
    if (next === undefined) return false;
    this.#shown.get(next)?.focus();
    return true;
  }

  /** What a pin in the picture is called. */
  nameOf(hotspotId: string): string | undefined {
    return this.#shown.get(hotspotId)?.name;
  }

  /** Keeps a pin in the picture until `giveBack`. */
  keep(hotspotId: string): void {
    this.#kept = hotspotId;
    this.#store.hold(hotspotId);
  }

  /** Lets go of the kept pin, and gives it the focus when that is wanted. */
  giveBack(withFocus: boolean): void {
    const hotspotId = this.#kept;
    this.#kept = undefined;
    if (hotspotId === undefined) return;
    if (withFocus) this.#shown.get(hotspotId)?.focus();
    else this.#store.release(hotspotId);
  }

  /** Another film begins. */
  reset(): void {
    this.#kept = undefined;
    this.#timeSeconds = 0;
    this.#announcer.reset();
  }

  /** Of all active pins, because some are not rendered yet. */
  #activeMoves(): readonly number[] {
    return [...this.#store.$active.get()].map((id) => {
      const hotspot = this.#byId.get(id);
      return (hotspot && this.#pinPlaces?.nextMoveAt(hotspot, this.#timeSeconds)) ?? Infinity;
    });
  }

  #order(): readonly string[] {
    return this.#shownHotspots().map(({ id }) => id);
  }

  /** Those in the picture, whose number does not grow with the film's, in the order of the list. */
  #shownHotspots(): readonly Hotspot[] {
    return [...this.#shown.keys()]
      .map((id) => this.#byId.get(id))
      .filter((hotspot) => hotspot !== undefined)
      .sort(inOrder);
  }

  /** Not at once, because a pin says so while it renders. */
  #chooseRoving(): void {
    queueMicrotask(() => this.$roving.set(rovingPin(this.#order(), this.$roving.get())));
  }

  #place(pin: ShownPin, hotspot: Hotspot, { left, top, side }: PinStand): void {
    const corners = this.#pinPlaces?.cornersOf(hotspot, this.#timeSeconds);
    const place = `${left} ${top} ${side} ${corners}`;
    // Also an equal transform costs a style recalculation, and most pins stand still in most frames.
    if (this.#places.get(pin) === place) return;
    this.#places.set(pin, place);
    pin.moveTo(left, top, side);
    if (corners !== undefined) pin.outline(corners);
  }
}
