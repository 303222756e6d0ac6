/** Says which products have come into the picture: several at once, in one sentence, and none that is gone again. */
import type { ShownPin } from '../base/player-scope.js';

/** Long enough for names to load and for pins that come together to be named together. */
const PATIENCE_MILLISECONDS = 1_000;

/** Collects pins and names those that have come last. */
export class PinAnnouncer {
  readonly #changed: () => void;
  readonly #fresh = new Set<ShownPin>();
  readonly #named = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #names: readonly string[] = [];

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What is to be said now. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** A pin came; one that was named before in this film, as in a loop, is not named again. */
  came(pin: ShownPin): void {
    if (this.#named.has(pin.hotspotId)) return;
    this.#fresh.add(pin);
    this.#timer ??= setTimeout(() => this.#flush(), PATIENCE_MILLISECONDS);
  }

  went(pin: ShownPin): void {
    this.#fresh.delete(pin);
  }

  /** Another film begins. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#fresh.clear();
    this.#named.clear();
    this.#names = [];
  }

  #flush(): void {
    this.#timer = undefined;
    const known = [...this.#fresh].filter(({ name }) => name !== undefined);
    this.#fresh.clear();
    for (const { hotspotId } of known) this.#named.add(hotspotId);
    if (known.length === 0) return;
    this.#names = known.map(({ name = '' }) => name);
    this.#changed();
  }
}
