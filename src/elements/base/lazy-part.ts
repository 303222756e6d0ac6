/** A part of an element that comes in a chunk of its own: loaded once, when it is first needed. */
import type { CSSResult, ReactiveElement } from 'lit';
import { loadOnce } from '../../core/load-once.js';
import { adoptStyles } from './adopt-styles.js';

/** What a chunk brings. */
export interface PartModule<Part> {
  readonly part: Part;
  /** Added to the styles that the element has. */
  readonly styles: readonly CSSResult[];
}

/** Loads the chunk; a failed load is tried again next time. */
export class LazyPart<Part> {
  readonly #host: ReactiveElement;
  readonly #fetch: () => Promise<void>;
  #part: Part | undefined;

  constructor(host: ReactiveElement, load: () => Promise<PartModule<Part>>) {
    this.#host = host;
    this.#fetch = loadOnce(async () => this.#take(await load()));
  }

  /** The part; `undefined` until it has come. */
  get value(): Part | undefined {
    return this.#part;
  }

  /** Resolves when the part is there and the host will render it. Rejects when the chunk cannot be loaded. */
  need(): Promise<void> {
    return this.#fetch();
  }

  #take({ part, styles }: PartModule<Part>): void {
    adoptStyles(this.#host.renderRoot as ShadowRoot, ...styles);
    this.#part = part;
    this.#host.requestUpdate();
  }
}
