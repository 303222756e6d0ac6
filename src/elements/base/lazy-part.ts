/** A part of an element that comes in a chunk of its own: loaded once, when it is first needed. */
import type { CSSResult, ReactiveElement } from 'lit';

/** What a chunk brings. */
export interface PartModule<Part> {
  readonly part: Part;
  /** Added to the styles that the element has. */
  readonly styles: readonly CSSResult[];
}

/** Loads the chunk; a failed load is tried again next time. */
export class LazyPart<Part> {
  readonly #host: ReactiveElement;
  readonly #load: () => Promise<PartModule<Part>>;
  #loading: Promise<void> | undefined;
  #part: Part | undefined;

  constructor(host: ReactiveElement, load: () => Promise<PartModule<Part>>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part; `undefined` until it has come. */
  get value(): Part | undefined {
    return this.#part;
  }

  /** Resolves when the part is there and the host will render it. Rejects when the chunk cannot be loaded. */
  need(): Promise<void> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    const { part, styles } = await this.#load();
    this.#adopt(styles);
    this.#part = part;
    this.#host.requestUpdate();
  }

  #adopt(styles: readonly CSSResult[]): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const sheets = styles.map((style) => style.styleSheet).filter((sheet) => sheet !== undefined);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }
}
