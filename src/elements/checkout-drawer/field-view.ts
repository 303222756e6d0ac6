/** One field of a form, and what is wrong with it. */
import type { FieldIssue, FieldPath } from '../../core/commerce-error.js';
import type { StepPhrase } from './steps-texts.js';

/** A field, ready to be put into a template. */
export interface FieldView {
  readonly path: FieldPath;
  readonly label: StepPhrase['key'];
  readonly type: 'text' | 'email' | 'tel';
  readonly autocomplete: string;
  readonly inputMode?: 'numeric' | 'email';
  readonly required: boolean;
  readonly value: string;
  readonly hint?: StepPhrase;
}

/** The id of a field's control inside the drawer. */
export function fieldId(path: FieldPath): string {
  return `field-${path.replace(/[^\w-]/g, '-')}`;
}

/** What a buyer reads about an issue: the shop's own words, or ours. */
export function issueText(
  issue: FieldIssue,
  label: string | undefined,
  text: (key: StepPhrase['key'], values?: StepPhrase['values']) => string,
): string {
  if (issue.message) return issue.message;
  if (issue.field.startsWith('delivery')) return text('issue-delivery');
  if (issue.field === 'payment') return text('issue-payment');
  if (label === undefined) return text('issue-elsewhere', { field: issue.field });
  if (issue.field.startsWith('consents.')) return text('issue-consent', { label });
  if (issue.field === 'buyer.email' && issue.code === 'invalid') return text('issue-email');
  return text(`issue-${issue.code}`, { label });
}
