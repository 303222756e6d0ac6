/** Looks whether an answer to a checkout has the shape that the contract promises, before anything is made of it. */
import type { CheckoutState } from './checkout.js';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, unknown>>;

const isText: Check = (value) => typeof value === 'string';
const isOptionalText: Check = (value) => value === undefined || isText(value);
const isList: Check = (value) => Array.isArray(value);
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isMoney: Check = (value) =>
  isFields(value) &&
  Number.isSafeInteger(value['amountMinor']) &&
  /^[A-Z]{3}$/.test(String(value['currency']));

const STATE: Readonly<Record<string, Check>> = {
  id: isText,
  status: isText,
  cart: isFields,
  'cart.lines': isList,
  'cart.lines[].title': isText,
  'cart.lines[].quantity': isCount,
  'cart.lines[].unitPrice': isMoney,
  'cart.lines[].subtotal': isMoney,
  'cart.totals': isList,
  'cart.totals[].amount': isMoney,
  delivery: isList,
  'delivery[].options': isList,
  'delivery[].options[].title': isText,
  'delivery[].options[].description': isOptionalText,
  'delivery[].options[].price': isMoney,
  paymentMethods: isList,
  'paymentMethods[].title': isText,
  requirements: isList,
  'requirements[].field': isText,
  'requirements[].message': isOptionalText,
  consentRequests: isList,
  'consentRequests[].text': isText,
  notices: isList,
  'notices[].message': isOptionalText,
};

/** What is wrong with it, by its path; `undefined` when nothing is. */
export function findCheckoutFault(state: CheckoutState): string | undefined {
  const isBroken = ([path, check]: [string, Check]) =>
    !valuesAt(state, path.replaceAll('[]', '.[]').split('.')).every(check);
  const broken = Object.entries(STATE).find(isBroken);
  return broken && `the answer to the checkout has no usable ${broken[0]}`;
}

/** The values at a path; `[]` stands for every item of a list. */
function valuesAt(value: unknown, [name, ...rest]: readonly string[]): readonly unknown[] {
  if (name === undefined) return [value];
  if (name === '[]')
    return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [undefined];
  return valuesAt(isFields(value) ? value[name] : undefined, rest);
}
