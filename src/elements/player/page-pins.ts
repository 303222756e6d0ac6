/** The pins of the page inside a player, so that the player makes none for a hotspot that has one. */
import type { Hotspot } from '../../core/hotspot.js';
import type { HotspotStore, PinRegistration } from '../../stores/hotspot-store.js';
import type { PlayerScope } from '../base/player-scope.js';

/** The registered pins. */
export class PagePins {
  readonly #pins = new Set<PinRegistration>();
  readonly #store: HotspotStore;

  constructor(store: HotspotStore) {
    this.#store = store;
  }

  register(pin: PinRegistration): ReturnType<PlayerScope['registerPin']> {
    const handle = this.#store.registerPin(pin);
    this.#pins.add(pin);
    return {
      changed: () => handle.changed(),
      remove: () => {
        this.#pins.delete(pin);
        handle.remove();
      },
    };
  }

  /** Those of the active hotspots for which the player makes the pin. */
  withoutPin(): readonly Hotspot[] {
    const active = this.#store.listActive();
    if (active.length === 0 || this.#pins.size === 0) return active;
    const own = new Set([...this.#pins].map((pin) => pin.read()?.id));
    return active.filter(({ id }) => !own.has(id));
  }
}
