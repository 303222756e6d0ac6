/** Renders its host again when the store it looks at has a new value. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';

/**
 * Looks at the store that `select` names at the moment; `undefined` while there is none.
 *
 * Ours because @nanostores/lit ships CommonJS only and binds one fixed store.
 */
export class StoreController<Value> implements ReactiveController {
  #store: ReadableAtom<Value> | undefined;
  #stop: (() => void) | undefined;
  readonly #host: ReactiveControllerHost & Pick<Node, 'isConnected'>;
  readonly #select: () => ReadableAtom<Value> | undefined;

  constructor(
    host: ReactiveControllerHost & Pick<Node, 'isConnected'>,
    select: () => ReadableAtom<Value> | undefined,
  ) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  /** The store's value now. */
  get value(): Value | undefined {
    return this.#store?.get();
  }

  hostConnected(): void {
    this.#store = undefined;
    this.hostUpdate();
  }

  /**
   * Runs before each rendering, so a host that found its shop late sees the new store at once. A rendering that was asked for
   * before the host left comes after it, and must not bind the host to the store again.
   */
  hostUpdate(): void {
    const store = this.#select();
    if (store === this.#store) return;
    this.#stop?.();
    this.#store = store;
    this.#stop = this.#host.isConnected ? store?.listen(() => this.#host.requestUpdate()) : undefined;
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#store = undefined;
  }
}
