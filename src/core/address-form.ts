/** Which fields an address has in a country, in which order, and what its postcodes look like. */
import type { Address } from './address.js';

/** A field of an address beside the country. */
export type AddressField = Exclude<keyof Address, 'country'>;

/** The form of one country. */
export interface AddressForm {
  /** Fields that share a row stand together. */
  readonly rows: readonly (readonly AddressField[])[];
  readonly required: ReadonlySet<AddressField>;
  /** What the postcode is called there. */
  readonly postalCodeName: 'postal-code' | 'postcode' | 'zip' | 'eircode';
  /** Only digits, so that a phone shows its number keys. */
  readonly numericPostalCode: boolean;
  readonly postalCodePattern?: RegExp;
  readonly postalCodeExample?: string;
  readonly regionName?: 'state' | 'county' | 'region';
}

const NAME = ['firstName', 'lastName'] as const;
const POSTCODE_FIRST: AddressForm['rows'] = [NAME, ['line1'], ['line2'], ['postalCode', 'city'], ['phone']];
const CITY_FIRST: AddressForm['rows'] = [NAME, ['line1'], ['line2'], ['city', 'postalCode'], ['phone']];
const ALWAYS: readonly AddressField[] = ['firstName', 'lastName', 'line1', 'city'];

const CONTINENTAL = {
  rows: POSTCODE_FIRST,
  required: new Set<AddressField>([...ALWAYS, 'postalCode']),
  postalCodeName: 'postal-code',
  numericPostalCode: true,
} as const;

const FORMS: Readonly<Record<string, AddressForm>> = {
  DE: { ...CONTINENTAL, postalCodePattern: /^\d{5}$/, postalCodeExample: '10115' },
  AT: { ...CONTINENTAL, postalCodePattern: /^[1-9]\d{3}$/, postalCodeExample: '1010' },
  CH: { ...CONTINENTAL, postalCodePattern: /^[1-9]\d{3}$/, postalCodeExample: '8001' },
  FR: { ...CONTINENTAL, postalCodePattern: /^\d{5}$/, postalCodeExample: '75001' },
  NL: {
    ...CONTINENTAL,
    numericPostalCode: false,
    postalCodePattern: /^[1-9]\d{3} ?[A-Z]{2}$/i,
    postalCodeExample: '1012 AB',
  },
  GB: {
    ...CONTINENTAL,
    rows: CITY_FIRST,
    postalCodeName: 'postcode',
    numericPostalCode: false,
    postalCodePattern: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
    postalCodeExample: 'SW1A 1AA',
  },
  IE: {
    rows: [NAME, ['line1'], ['line2'], ['city', 'region'], ['postalCode'], ['phone']],
    required: new Set(ALWAYS),
    postalCodeName: 'eircode',
    numericPostalCode: false,
    postalCodePattern: /^[A-Z]\d[\dW] ?[A-Z\d]{4}$/i,
    postalCodeExample: 'D02 AF30',
    regionName: 'county',
  },
  US: {
    rows: [NAME, ['line1'], ['line2'], ['city'], ['region', 'postalCode'], ['phone']],
    required: new Set([...ALWAYS, 'region', 'postalCode']),
    postalCodeName: 'zip',
    numericPostalCode: true,
    postalCodePattern: /^\d{5}(-\d{4})?$/,
    postalCodeExample: '94103',
    regionName: 'state',
  },
};

const ELSEWHERE: AddressForm = {
  rows: [NAME, ['line1'], ['line2'], ['postalCode', 'city'], ['region'], ['phone']],
  required: new Set(ALWAYS),
  postalCodeName: 'postal-code',
  numericPostalCode: false,
  regionName: 'region',
};

/** The form of a country; one that asks for little where nothing is known of the country. */
export function addressForm(country: string): AddressForm {
  return FORMS[country] ?? ELSEWHERE;
}

/** Whether a postcode can be one of that country. A backend may know better. */
export function isPostalCode(postalCode: string, country: string): boolean {
  return addressForm(country).postalCodePattern?.test(postalCode.trim()) ?? true;
}
