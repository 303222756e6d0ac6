/** What the shop knows of several products at once. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProductState } from '../../stores/product-store.js';
import type { Shop } from '../../stores/shop.js';

/** Listens to the products that its host lists. */
export class ListedProducts implements ReactiveController {
  #shop: Shop | undefined;
  readonly #stops = new Map<string, () => void>();
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Listens to these products, and to no others any more. */
  listen(shop: Shop | undefined, references: readonly string[]): void {
    if (shop !== this.#shop) this.#stopAll();
    this.#shop = shop;
    for (const [reference, stop] of this.#stops) {
      if (references.includes(reference)) continue;
      stop();
      this.#stops.delete(reference);
    }
    for (const reference of references) {
      if (!shop || this.#stops.has(reference)) continue;
      const stop = shop.products.$product(reference).listen(() => this.#host.requestUpdate());
      this.#stops.set(reference, stop);
    }
  }

  /** `undefined` while there is no shop. */
  state(reference: string): ProductState | undefined {
    return this.#shop?.products.$product(reference).get();
  }

  hostDisconnected(): void {
    this.#stopAll();
  }

  #stopAll(): void {
    for (const stop of this.#stops.values()) stop();
    this.#stops.clear();
  }
}
