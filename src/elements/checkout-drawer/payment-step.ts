/** Step 3: how the buyer pays. The form of the payment provider stands in the page's own DOM and is shown here. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentMethod } from '../../core/payment.js';
import { renderAddress } from './address-group.js';
import { renderContinue, stepSubmit } from './continue-button.js';
import { fieldId } from './field-view.js';
import { renderIssue } from './field.js';
import type { StepsContext } from './steps-context.js';
import { needsShipping } from './steps-view.js';

/** Methods, the form of the chosen one, and the billing address. */
export function renderPaymentStep(context: StepsContext): TemplateResult {
  return html`<form class="step" novalidate @submit=${stepSubmit(context)}>
    ${renderMethods(context)}
    <div class="payment-form"><slot name="payment"></slot></div>
    ${renderBilling(context)} ${renderContinue('to-review', context)}
  </form>`;
}

function renderMethods(context: StepsContext): TemplateResult {
  const { text, methods } = context;
  if (!methods.usable) return html`<p class="note">${text('payment-loading')}</p>`;
  if (methods.usable.length === 0) return html`<p class="alert">${text('payment-none')}</p>`;
  return html`<fieldset class="group choices" id=${fieldId('payment')} tabindex="-1">
    <legend>${text('payment-method')}</legend>
    ${methods.usable.map((method) => renderMethod(method, context))}
    ${renderIssue('payment', text('title-payment'), context)}
  </fieldset>`;
}

function renderMethod({ id, title }: PaymentMethod, { methods }: StepsContext): TemplateResult {
  return html`<label class="choice">
    <input
      type="radio"
      name="payment"
      value=${id}
      .checked=${id === methods.chosenId}
      @change=${() => methods.choose(id)}
    />
    <span class="choice-text"><span class="choice-title">${title}</span></span>
  </label>`;
}

function renderBilling(context: StepsContext): TemplateResult | typeof nothing {
  const { draft, state, text, change } = context;
  if (!needsShipping(state)) return nothing;
  const toggle = (event: Event) =>
    change('billingAddress', () => {
      draft.sameAddress = (event.target as HTMLInputElement).checked;
    });
  return html`<label class="tick">
      <input type="checkbox" .checked=${draft.sameAddress} @change=${toggle} />
      <span>${text('same-address')}</span>
    </label>
    ${draft.sameAddress ? nothing : renderAddress('billingAddress', context)}`;
}
