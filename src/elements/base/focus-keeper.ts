/** Keeps the focus inside an element when a change of its face takes away what had it. */
import type { ReactiveController, ReactiveElement } from 'lit';

/** One per host. A focus that was not inside before is left alone. */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #headings: readonly string[];
  #wasInside = false;

  /** `headings` are selectors of what the new face is read from, the best one first. */
  constructor(host: ReactiveElement, headings: readonly string[]) {
    this.#host = host;
    this.#headings = headings;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#wasInside = this.#isInside;
  }

  hostUpdated(): void {
    if (!this.#wasInside || this.#isInside) return;
    const { renderRoot } = this.#host;
    const [heading] = this.#headings.flatMap((selector) => [
      ...renderRoot.querySelectorAll<HTMLElement>(selector),
    ]);
    heading?.focus();
  }

  /** What is slotted lies in the page; the rest shows to the page as the host itself. */
  get #isInside(): boolean {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    return this.#host.contains(activeElement);
  }
}
