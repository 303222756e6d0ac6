/** The faces of a checkout that has no steps to show. */
import { html, nothing, type TemplateResult } from 'lit';

/** A face with a title, some words, and one thing to do. */
export interface OutcomeView<Key extends string, Kind extends string> {
  readonly title: Key;
  readonly texts: readonly Key[];
  /** The shop's words, such as the message to be sent. */
  readonly quote?: string;
  readonly action?: OutcomeLink<Key> | OutcomeButton<Key, Kind>;
}

/** Leads to another page. */
export interface OutcomeLink<Key extends string> {
  readonly kind: 'link';
  readonly label: Key;
  readonly href: string;
  readonly target: '_self' | '_blank';
}

/** Does something here. */
export interface OutcomeButton<Key extends string, Kind extends string> {
  readonly kind: Kind;
  readonly label: Key;
  readonly busy: boolean;
}

/** What a face can do. */
export interface OutcomeContext<Key extends string, Kind extends string> {
  readonly text: (key: Key) => string;
  readonly act: (kind: Kind) => void;
  /** A link was pressed; the default is to follow it. */
  readonly follow?: (event: Event) => void;
}

/** A title, some words, and one thing to do. */
export function renderOutcome<Key extends string, Kind extends string>(
  view: OutcomeView<Key, Kind>,
  context: OutcomeContext<Key, Kind>,
): TemplateResult {
  const { text } = context;
  return html`<div class="outcome" role="alert">
      <h3 class="outcome-title">${text(view.title)}</h3>
      ${view.texts.map((key) => html`<p>${text(key)}</p>`)}
      ${view.quote ? html`<pre class="quote">${view.quote}</pre>` : nothing}
    </div>
    ${view.action ? renderAction(view.action, context) : nothing}`;
}

function renderAction<Key extends string, Kind extends string>(
  action: OutcomeLink<Key> | OutcomeButton<Key, Kind>,
  { text, act, follow }: OutcomeContext<Key, Kind>,
): TemplateResult {
  const label = text(action.label);
  if (isLink(action)) {
    return html`<a
      class="primary outcome-action"
      href=${action.href}
      target=${action.target}
      rel="noopener"
      @click=${follow}
    >
      ${label}
    </a>`;
  }
  return html`<button
    type="button"
    class="primary outcome-action"
    aria-disabled=${action.busy}
    @click=${() => (action.busy ? undefined : act(action.kind))}
  >
    ${label}
  </button>`;
}

function isLink<Key extends string, Kind extends string>(
  action: OutcomeLink<Key> | OutcomeButton<Key, Kind>,
): action is OutcomeLink<Key> {
  return action.kind === 'link';
}
