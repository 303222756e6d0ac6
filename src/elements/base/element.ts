/** The base of every Vitrine element: one AbortSignal per connection, custom states, texts and problem reports. */
import { LitElement } from 'lit';
import { formatText, type TextTable, type TextValues } from '../../core/text.js';
import type { Problem } from '../../core/problem.js';
import { reportProblem } from './problem-event.js';

/** Extends LitElement by what all elements here do the same way. */
export abstract class VitrineElement extends LitElement {
  #connection: AbortController | undefined;
  readonly #internals = this.attachInternals();

  /** Called on every connection; whatever it starts ends with the signal. */
  protected connected?(signal: AbortSignal): void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
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

  /** BCP 47 language of the interface: the nearest `lang`, as everything on the page. */
  protected get locale(): string {
    return this.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang || 'en';
  }

  /** A text of the interface. */
  protected text<Key extends string>(table: TextTable<Key>, key: Key, values?: TextValues): string {
    return formatText(table, key, this.locale, values);
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
