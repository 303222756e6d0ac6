/** Step 1: where the buyer is reached and where the goods go. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderAddress } from './address-group.js';
import { renderContinue, stepSubmit } from './continue-button.js';
import { renderField } from './field.js';
import type { StepsContext } from './steps-context.js';
import { renderOrderStart } from './order-start.js';
import { needsShipping } from './steps-view.js';

/** The form. */
export function renderContactStep(context: StepsContext): TemplateResult {
  const { draft, state, text } = context;
  return html`<form class="step" novalidate @submit=${stepSubmit(context)}>
    ${renderOrderStart(context)} ${context.express}
    <p class="note">${text('required-note')}</p>
    <fieldset class="group">
      <legend>${text('section-email')}</legend>
      ${renderField(
        {
          path: 'buyer.email',
          label: 'email',
          type: 'email',
          autocomplete: 'email',
          inputMode: 'email',
          required: true,
          value: draft.value('buyer.email'),
          hint: { key: 'email-hint' },
        },
        context,
      )}
    </fieldset>
    ${needsShipping(state) ? renderAddress('shippingAddress', context) : nothing}
    ${renderContinue('to-delivery', context)}
  </form>`;
}
