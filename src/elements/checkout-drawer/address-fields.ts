/** The fields of an address as a form shows them. */
import { addressForm, isPostalCode, type AddressField, type AddressForm } from '../../core/address-form.js';
import type { Address } from '../../core/address.js';
import type { FieldIssue } from '../../core/commerce-error.js';
import type { CheckoutDraft } from './checkout-draft.js';
import type { FieldView } from './field-view.js';
import type { StepPhrase } from './steps-texts.js';

/** The two addresses of a checkout, by their names in the patch. */
export type AddressName = 'shippingAddress' | 'billingAddress';

const AUTOCOMPLETE: Readonly<Record<AddressField, string>> = {
  firstName: 'given-name',
  lastName: 'family-name',
  company: 'organization',
  line1: 'address-line1',
  line2: 'address-line2',
  city: 'address-level2',
  region: 'address-level1',
  postalCode: 'postal-code',
  phone: 'tel',
};

/** Whether a path of a patch leads into an address. */
export function isAddressName(name: string): name is AddressName {
  return name === 'shippingAddress' || name === 'billingAddress';
}

/** What a field is called in its country; `undefined` for what no form asks for. */
export function addressLabel(
  name: AddressName,
  field: string,
  draft: CheckoutDraft,
): StepPhrase['key'] | undefined {
  if (field === 'country') return 'country';
  return field in AUTOCOMPLETE
    ? labelOf(field as AddressField, addressForm(draft.value(`${name}.country`)))
    : undefined;
}

/** The rows of the form of the chosen country. */
export function addressRows(name: AddressName, draft: CheckoutDraft): readonly (readonly FieldView[])[] {
  const form = addressForm(draft.value(`${name}.country`));
  return form.rows.map((row) => row.map((field) => fieldOf(name, field, draft)));
}

/** What is missing or cannot be right, as far as it can be said without asking the shop. */
export function addressIssues(name: AddressName, draft: CheckoutDraft): readonly FieldIssue[] {
  const country = draft.value(`${name}.country`);
  if (!country) return [{ field: `${name}.country`, code: 'required' }];
  const form = addressForm(country);
  const issues: FieldIssue[] = [];
  for (const field of form.rows.flat()) {
    const path = `${name}.${field}`;
    const value = draft.value(path).trim();
    if (!value && form.required.has(field)) issues.push({ field: path, code: 'required' });
    if (value && field === 'postalCode' && !isPostalCode(value, country))
      issues.push({ field: path, code: 'invalid' });
  }
  return issues;
}

/** The address as it was filled in; fields that its country does not have are left out. */
export function addressOf(name: AddressName, draft: CheckoutDraft): Address {
  const country = draft.value(`${name}.country`);
  const fields = addressForm(country).rows.flat();
  const filled = fields
    .map((field) => [field, draft.value(`${name}.${field}`).trim()] as const)
    .filter(([, value]) => value !== '');
  return { line1: '', city: '', ...Object.fromEntries(filled), country };
}

function fieldOf(name: AddressName, field: AddressField, draft: CheckoutDraft): FieldView {
  const path = `${name}.${field}`;
  const form = addressForm(draft.value(`${name}.country`));
  const group = name === 'shippingAddress' ? 'shipping' : 'billing';
  const numeric = field === 'postalCode' && form.numericPostalCode;
  const example = field === 'postalCode' ? form.postalCodeExample : undefined;
  return {
    path,
    label: labelOf(field, form),
    type: field === 'phone' ? 'tel' : 'text',
    autocomplete: `${group} ${AUTOCOMPLETE[field]}`,
    ...(numeric ? { inputMode: 'numeric' as const } : {}),
    required: form.required.has(field),
    value: draft.value(path),
    ...(example ? { hint: { key: 'example', values: { example } } } : {}),
  };
}

function labelOf(field: AddressField, form: AddressForm): StepPhrase['key'] {
  if (field === 'postalCode') return form.postalCodeName;
  if (field === 'region') return form.regionName;
  return field;
}
