/** The base of every Vitrine element: one AbortSignal per connection, custom states, texts and problem reports. */
import { LitElement } from 'lit';
import type { TextTable, TextValues } from '../../core/text.js';
import type { Problem } from '../../core/problem.js';
import { onTextsChanged, say } from './languages.js';
import { reportProblem } from './problem-event.js';

/**
 * Extends LitElement by what all elements here do the same way.
 *
 * @cssprop [--vitrine-accent-color=light-dark(#1f3d3a, #9fd3c7)] - Colour of what one presses to go on.
 * @cssprop [--vitrine-on-accent-color=light-dark(#ffffff, #10201e)] - Colour of what stands on the accent.
 * @cssprop [--vitrine-surface-color=light-dark(#ffffff, #1b1d1f)] - Ground of drawers and sheets.
 * @cssprop [--vitrine-raised-color=light-dark(#f5f3ef, #26292c)] - Ground of what lies on a surface.
 * @cssprop [--vitrine-text-color=light-dark(#1c1b19, #f2f0ec)] - Colour of texts.
 * @cssprop [--vitrine-muted-color=light-dark(#5c5952, #b4b0a8)] - Colour of what is said beside.
 * @cssprop [--vitrine-line-color=light-dark(#d9d5cd, #3c4043)] - Colour of lines and borders.
 * @cssprop [--vitrine-danger-color=light-dark(#a3261b, #ffb4a8)] - Colour of errors and of reductions.
 * @cssprop [--vitrine-focus-color=light-dark(#0b57d0, #a8c7fa)] - Colour of the ring around what has the focus.
 * @cssprop [--vitrine-on-film-color=#ffffff] - Colour of what stands on the film.
 * @cssprop [--vitrine-scrim-color=rgb(0 0 0 / 0.55)] - Colour between the page and a drawer.
 * @cssprop [--vitrine-pin-color=#ffffff] - Colour of a pin's dot.
 * @cssprop [--vitrine-pin-ring-color=rgb(255 255 255 / 0.45)] - Colour of the ring around it.
 * @cssprop [--vitrine-pin-size=1.125rem] - Diameter of a pin's dot.
 * @cssprop [--vitrine-font=inherit] - Font family.
 * @cssprop [--vitrine-radius=0.75rem] - Radius of films, pictures and panels.
 * @cssprop [--vitrine-radius-small=0.5rem] - Radius of buttons and fields.
 * @cssprop [--vitrine-space=1rem] - Distance between what belongs together.
 * @cssprop [--vitrine-motion-duration=200ms] - How long a change takes.
 * @cssprop [--vitrine-panel-width=26rem] - Width of drawers and sheets.
 */
export abstract class VitrineElement extends LitElement {
  #connection: AbortController | undefined;
  readonly #internals = this.attachInternals();

  /** Called on every connection; whatever it starts ends with the signal. */
  protected connected?(signal: AbortSignal): void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    onTextsChanged(() => this.requestUpdate(), this.#connection.signal);
    this.connected?.(this.#connection.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#connection = undefined;
  }

  /** Aborted while the element is not connected. */
  protected get connection(): AbortSignal {
    return this.#connection?.signal ?? AbortSignal.abort();
  }

  /** Switches a custom state that styles can read as `:state(name)`. */
  protected setState(name: string, on: boolean): void {
    if (on) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }

  /** Switches several of them. */
  protected setStates(states: Readonly<Record<string, boolean>>): void {
    for (const [name, on] of Object.entries(states)) this.setState(name, on);
  }

  /** BCP 47 language of the interface: the nearest `lang`, as everything on the page. */
  protected get locale(): string {
    return this.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang || 'en';
  }

  /** A text of the interface. */
  protected text<Key extends string>(table: TextTable<Key>, key: Key, values?: TextValues): string {
    return say(table, key, this.locale, values);
  }

  /** Says what is wrong: as a `vitrine-error` event, and in words in the development build. */
  protected report(problem: Omit<Problem, 'where'> & { readonly where?: string }): void {
    reportProblem(this, { where: describeElement(this), ...problem });
  }
}

/** Names an element as a developer would: `<vitrine-player id="hero">`. */
export function describeElement(element: Element): string {
  const id = element.id ? ` id="${element.id}"` : '';
  return `<${element.localName}${id}>`;
}
