/** Step 2: how the goods reach the buyer. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeliveryGroup } from '../../core/checkout.js';
import { renderContinue, stepSubmit } from './continue-button.js';
import { deliveryOptions, type DeliveryOptionView } from './delivery-view.js';
import { fieldId } from './field-view.js';
import { renderIssue } from './field.js';
import type { StepsContext } from './steps-context.js';

/** One group of options per parcel. */
export function renderDeliveryStep(context: StepsContext): TemplateResult {
  const { state, text } = context;
  return html`<form class="step" novalidate @submit=${stepSubmit(context)}>
    ${
      state.delivery.length === 0
        ? html`<p class="note">${text('delivery-none')}</p>`
        : state.delivery.map((group, index) => renderGroup(group, index, context))
    }
    ${renderContinue('to-payment', context)}
  </form>`;
}

function renderGroup(group: DeliveryGroup, index: number, context: StepsContext): TemplateResult {
  const { state, text, draft, locale } = context;
  const path = `delivery.${group.id}`;
  const name =
    state.delivery.length > 1 ? text('delivery-group', { number: index + 1 }) : text('delivery-choose');
  return html`<fieldset class="group choices" id=${fieldId(path)} tabindex="-1">
    <legend>${name}</legend>
    ${deliveryOptions(group, draft, locale).map((option) => renderOption(path, option, context))}
    ${renderIssue(path, name, context)}
  </fieldset>`;
}

function renderOption(
  path: string,
  option: DeliveryOptionView,
  { change, text }: StepsContext,
): TemplateResult {
  const { id, title, description, price, arrives, selected } = option;
  return html`<label class="choice">
    <input
      type="radio"
      name=${path}
      value=${id}
      .checked=${selected}
      @change=${() => change(path, (draft) => draft.type(path, id))}
    />
    <span class="choice-text">
      <span class="choice-title">${title}</span>
      ${description ? html`<span class="choice-detail">${description}</span>` : nothing}
      ${arrives ? html`<span class="choice-detail">${text('delivery-arrives', { range: arrives })}</span>` : nothing}
    </span>
    <span class="choice-price">${price ?? text('delivery-free')}</span>
  </label>`;
}
