/** A labelled field with its hint and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldPath } from '../../core/commerce-error.js';
import type { CountryOption } from '../../core/countries.js';
import { fieldId, issueText, type FieldView } from './field-view.js';
import type { StepsContext } from './steps-context.js';

/** A field to type into. */
export function renderField(field: FieldView, context: StepsContext): TemplateResult {
  const { path, type, autocomplete, inputMode, required, value, hint } = field;
  const id = fieldId(path);
  const invalid = context.issues.has(path);
  const label = context.text(field.label);
  return html`<div class="field">
    ${renderLabel(id, required ? label : context.text('optional', { label }), required)}
    <input
      id=${id}
      name=${path}
      type=${type}
      autocomplete=${autocomplete}
      inputmode=${inputMode ?? nothing}
      ?required=${required}
      aria-invalid=${invalid}
      aria-describedby=${describedBy(id, hint !== undefined, invalid)}
      .value=${value}
      @input=${(event: Event) => context.type(path, (event.target as HTMLInputElement).value)}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${context.text(hint.key, hint.values)}</p>` : nothing}
    ${renderIssue(path, label, context)}
  </div>`;
}

/** The country, which decides about the fields below it. */
export function renderCountry(
  path: FieldPath,
  group: 'shipping' | 'billing',
  options: readonly CountryOption[],
  context: StepsContext,
): TemplateResult {
  const id = fieldId(path);
  const chosen = context.draft.value(path);
  const label = context.text('country');
  const choose = (event: Event) =>
    context.change(path, (draft) => draft.type(path, (event.target as HTMLSelectElement).value));
  return html`<div class="field">
    ${renderLabel(id, label, true)}
    <select
      id=${id}
      name=${path}
      autocomplete=${`${group} country` as 'on'}
      required
      aria-invalid=${context.issues.has(path)}
      aria-describedby=${describedBy(id, false, context.issues.has(path))}
      @change=${choose}
    >
      ${
        options.some(({ code }) => code === chosen)
          ? nothing
          : html`<option value="" selected>${context.text('country-choose')}</option>`
      }
      ${options.map(({ code, name }) => html`<option value=${code} ?selected=${code === chosen}>${name}</option>`)}
    </select>
    ${renderIssue(path, label, context)}
  </div>`;
}

/** What is wrong with a field, under the id that the field is described by. */
export function renderIssue(
  path: FieldPath,
  label: string,
  { issues, text }: StepsContext,
): TemplateResult | typeof nothing {
  const issue = issues.get(path);
  if (!issue) return nothing;
  return html`<p class="issue" id="${fieldId(path)}-issue">${issueText(issue, label, text)}</p>`;
}

function renderLabel(id: string, label: string, required: boolean): TemplateResult {
  return html`<label for=${id}>
    ${label}${required ? html`<span class="required" aria-hidden="true">&nbsp;*</span>` : nothing}
  </label>`;
}

function describedBy(id: string, hint: boolean, invalid: boolean): string | typeof nothing {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(invalid ? [`${id}-issue`] : [])];
  return ids.length > 0 ? ids.join(' ') : nothing;
}
