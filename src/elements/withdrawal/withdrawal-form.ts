/** What a buyer fills in to withdraw: name, order number, e-mail address, and by law nothing more. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CommerceError } from '../../core/commerce-error.js';
import type { WithdrawalRequest } from '../../core/commerce-adapter.js';
import type { WithdrawalTextKey } from './withdrawal-texts.js';

/** The fields, in their order. */
export const WITHDRAWAL_FIELDS = ['name', 'orderNumber', 'email'] as const;

/** One of the fields. */
export type WithdrawalField = (typeof WITHDRAWAL_FIELDS)[number];

/** What is filled in. */
export type WithdrawalDraft = Readonly<Record<WithdrawalField, string>>;

/** What the form shows and does. */
export interface WithdrawalFormContext {
  readonly draft: WithdrawalDraft;
  readonly issues: ReadonlySet<WithdrawalField>;
  readonly busy: boolean;
  readonly error: CommerceError | undefined;
  /** The label of the last button and its language. */
  readonly confirm: { readonly label: string; readonly language: string };
  readonly text: (key: WithdrawalTextKey) => string;
  readonly type: (field: WithdrawalField, value: string) => void;
  readonly submit: (event: SubmitEvent) => void;
}

const ATTRIBUTES: Readonly<Record<WithdrawalField, { type: string; autocomplete: AutoFill }>> = {
  name: { type: 'text', autocomplete: 'name' },
  orderNumber: { type: 'text', autocomplete: 'off' },
  email: { type: 'email', autocomplete: 'email' },
};

/** The fields that are empty, or an address that is none. The shop decides about the rest. */
export function withdrawalIssues(draft: WithdrawalDraft): ReadonlySet<WithdrawalField> {
  const isWrong = (field: WithdrawalField) =>
    field === 'email' ? !/^\S+@\S+$/.test(draft.email.trim()) : !draft[field].trim();
  return new Set(WITHDRAWAL_FIELDS.filter(isWrong));
}

/** The request as the shop gets it. */
export function withdrawalRequest({ name, orderNumber, email }: WithdrawalDraft): WithdrawalRequest {
  return { name: name.trim(), orderNumber: orderNumber.trim(), email: email.trim() };
}

/** The second step. */
export function renderWithdrawalForm(context: WithdrawalFormContext): TemplateResult {
  const { busy, confirm, error, text, submit } = context;
  // White space would be part of the label that the law prescribes.
  // prettier-ignore
  return html`<form class="form" part="form" novalidate aria-label=${text('form')} @submit=${submit}>
    <p class="note">${text('needed')}</p>
    ${WITHDRAWAL_FIELDS.map((field) => renderField(field, context))}
    ${error ? html`<p class="issue" role="alert">${text(error.code === 'not-found' ? 'not-found' : 'not-sent')}</p>` : nothing}
    <button type="submit" class="primary" part="confirm-button" lang=${confirm.language} aria-disabled=${busy}
    >${confirm.label}</button>
  </form>`;
}

function renderField(
  field: WithdrawalField,
  { draft, issues, text, type }: WithdrawalFormContext,
): TemplateResult {
  const invalid = issues.has(field);
  const hint = field === 'email';
  const described = [...(hint ? [`${field}-hint`] : []), ...(invalid ? [`${field}-issue`] : [])].join(' ');
  return html`<div class="field">
    <label for=${field}>${text(field)}</label>
    <input
      id=${field}
      name=${field}
      type=${ATTRIBUTES[field].type}
      autocomplete=${ATTRIBUTES[field].autocomplete}
      required
      aria-invalid=${invalid}
      aria-describedby=${described || nothing}
      .value=${draft[field]}
      @input=${(event: Event) => type(field, (event.target as HTMLInputElement).value)}
    />
    ${hint ? html`<p class="hint" id="email-hint">${text('email-hint')}</p>` : nothing}
    ${invalid ? html`<p class="issue" id="${field}-issue">${text(`issue-${field}`)}</p>` : nothing}
  </div>`;
}
