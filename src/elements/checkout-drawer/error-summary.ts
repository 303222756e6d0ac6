/** What is missing in a step, on top of it, with a way to each field. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldPath } from '../../core/commerce-error.js';
import { addressLabel, isAddressName } from './address-fields.js';
import { fieldId, issueText } from './field-view.js';
import type { StepsContext } from './steps-context.js';

/** The summary; nothing while nothing is missing. */
export function renderErrorSummary(context: StepsContext): TemplateResult | typeof nothing {
  const { issues, text } = context;
  if (issues.size === 0) return nothing;
  return html`<div class="alert">
    <p class="alert-title">${text('summary-title', { count: issues.size })}</p>
    <ul>
      ${[...issues.values()].map((issue) => {
        const words = issueText(issue, fieldLabel(issue.field, context), text);
        return html`<li>
          <a href="#${fieldId(issue.field)}" @click=${(event: Event) => goToField(event, issue.field)}
            >${words}</a
          >
        </li>`;
      })}
    </ul>
  </div>`;
}

/** A fragment link does not reach into a shadow root. */
function goToField(event: Event, path: FieldPath): void {
  event.preventDefault();
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.getElementById(fieldId(path))?.focus();
}

function fieldLabel(path: FieldPath, { draft, state, text }: StepsContext): string | undefined {
  if (path === 'buyer.email') return text('email');
  const [owner = '', field = ''] = path.split('.');
  if (owner === 'consents') return state.consentRequests.find(({ id }) => id === field)?.text;
  if (!isAddressName(owner)) return undefined;
  const label = addressLabel(owner, field, draft);
  return label && text(label);
}
