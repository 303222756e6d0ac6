/** What a buyer has to be able to read, and what they are asked to agree to; nothing is ticked beforehand. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentRequest } from '../../core/checkout.js';
import { fieldId } from './field-view.js';
import { renderIssue } from './field.js';
import { policyViews, type PolicyView } from './review-view.js';
import type { StepsContext } from './steps-context.js';

/** The shop's policies, as links or as texts to unfold. */
export function renderPolicies({ shop, text }: StepsContext): TemplateResult | typeof nothing {
  const policies = policyViews(shop.$facts.get());
  if (policies.length === 0) return nothing;
  return html`<ul class="policies" aria-label=${text('legal')}>
    ${policies.map((policy) => html`<li>${renderPolicy(policy, text)}</li>`)}
  </ul>`;
}

/** The boxes to tick. */
export function renderConsents(context: StepsContext): TemplateResult | typeof nothing {
  const { state, text } = context;
  if (state.consentRequests.length === 0) return nothing;
  return html`<fieldset class="group consents">
    <legend>${text('agreement')}</legend>
    ${state.consentRequests.map((request) => renderConsent(request, context))}
  </fieldset>`;
}

function renderPolicy(
  { label, language, href, text: words }: PolicyView,
  text: StepsContext['text'],
): TemplateResult {
  if (href) {
    return html`<a href=${href} hreflang=${language} target="_blank" rel="noopener">${text(label)}</a>`;
  }
  return html`<details>
    <summary>${text(label)}</summary>
    <p lang=${language}>${words}</p>
  </details>`;
}

function renderConsent({ id, text: words, required }: ConsentRequest, context: StepsContext): TemplateResult {
  const path = `consents.${id}`;
  const invalid = context.issues.has(path);
  const give = (event: Event) => {
    context.change(path, (draft) => draft.giveConsent(id, (event.target as HTMLInputElement).checked));
  };
  return html`<div class="consent">
    <label class="tick">
      <input
        id=${fieldId(path)}
        type="checkbox"
        ?required=${required}
        aria-invalid=${invalid}
        aria-describedby=${invalid ? `${fieldId(path)}-issue` : nothing}
        .checked=${context.draft.hasConsent(id)}
        @change=${give}
      />
      <span>
        ${words}${required ? html`<span class="required" aria-hidden="true">&nbsp;*</span>` : nothing}
      </span>
    </label>
    ${renderIssue(path, words, context)}
  </div>`;
}
