/** Finds the player of an element: the one that an id names, else the one around it. */
import { ContextConsumer, ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { playerContext } from '../base/contexts.js';
import type { PlayerScope } from '../base/player-scope.js';

const PLAYER_TAG = 'vitrine-player';

/** Asks again when its host is connected, when the id changes and when players are defined. */
export class PlayerFinder implements ReactiveController {
  #named: PlayerScope | undefined;
  #id: string | undefined;
  #stop: (() => void) | undefined;
  readonly #host: ReactiveElement;
  readonly #around: ContextConsumer<typeof playerContext, ReactiveElement>;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#around = new ContextConsumer(host, { context: playerContext, subscribe: true });
    host.addController(this);
  }

  /** The player, seen from inside; `undefined` while there is none. */
  get scope(): PlayerScope | undefined {
    return this.#id ? this.#named : this.#around.value;
  }

  /** Looks for the player of that id, or for the one around without one. */
  find(id: string | undefined): void {
    if (id === this.#id) return;
    this.#id = id;
    this.#ask();
  }

  hostConnected(): void {
    this.#ask();
    if (customElements.get(PLAYER_TAG)) return;
    void customElements.whenDefined(PLAYER_TAG).then(() => this.#ask());
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** The player answers a context request that is made in its place. */
  #ask(): void {
    this.#forget();
    if (!this.#id || !this.#host.isConnected) return;
    const player = (this.#host.getRootNode() as Document | ShadowRoot).getElementById(this.#id);
    const answer = (scope: PlayerScope | undefined, stop?: () => void) => {
      if (this.#stop && this.#stop !== stop) this.#stop();
      this.#stop = stop;
      this.#named = scope;
      this.#host.requestUpdate();
    };
    player?.dispatchEvent(new ContextEvent(playerContext, this.#host, answer, true));
  }

  #forget(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#named = undefined;
  }
}
