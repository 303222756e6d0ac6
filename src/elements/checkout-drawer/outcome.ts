/** The faces of a checkout that has no steps to show. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CHECKOUT_TEXTS } from './checkout-texts.js';
import type { OutcomeView } from './checkout-view.js';

/** What a face can do. */
export interface OutcomeContext {
  readonly text: (key: keyof typeof CHECKOUT_TEXTS.texts) => string;
  readonly retry: () => void;
  readonly lookUp: () => void;
}

/** A title, some words, and one thing to do. */
export function renderOutcome(view: OutcomeView, context: OutcomeContext): TemplateResult {
  const { text } = context;
  return html`<div class="outcome" role="alert">
      <h3 class="outcome-title">${text(view.title)}</h3>
      ${view.texts.map((key) => html`<p>${text(key)}</p>`)}
      ${view.quote ? html`<pre class="quote">${view.quote}</pre>` : nothing}
    </div>
    ${view.action ? renderAction(view.action, context) : nothing}`;
}

function renderAction(action: NonNullable<OutcomeView['action']>, context: OutcomeContext): TemplateResult {
  const label = context.text(action.label);
  if (action.kind === 'link') {
    return html`<a class="primary outcome-action" href=${action.href} target=${action.target} rel="noopener">
      ${label}
    </a>`;
  }
  const act = action.kind === 'retry' ? context.retry : context.lookUp;
  return html`<button
    type="button"
    class="primary outcome-action"
    aria-disabled=${action.busy}
    @click=${() => (action.busy ? undefined : act())}
  >
    ${label}
  </button>`;
}
