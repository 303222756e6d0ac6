/** An address as a group of fields: the country first, because it decides about the rest. */
import { html, type TemplateResult } from 'lit';
import { countryOptions } from '../../core/countries.js';
import { addressRows, type AddressName } from './address-fields.js';
import { renderCountry, renderField } from './field.js';
import type { StepsContext } from './steps-context.js';

/** The group with its legend. */
export function renderAddress(name: AddressName, context: StepsContext): TemplateResult {
  const { state, shop, locale, draft, text } = context;
  const isShipping = name === 'shippingAddress';
  const served = state.countries ?? shop.$facts.get()?.deliversTo;
  const options = countryOptions(isShipping ? served : undefined, locale);
  return html`<fieldset class="group">
    <legend>${text(isShipping ? 'section-address' : 'section-billing')}</legend>
    ${renderCountry(`${name}.country`, isShipping ? 'shipping' : 'billing', options, context)}
    ${addressRows(name, draft).map(
      (row) => html`<div class="row">${row.map((field) => renderField(field, context))}</div>`,
    )}
  </fieldset>`;
}
