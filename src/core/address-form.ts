/** Which fields an address has in a country, in which order, and what its postcodes look like; as the data says, not by hand. */
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
  readonly regionName: 'state' | 'county' | 'region';
}

/** The letters of the data. */
const FIELDS: Readonly<Record<string, AddressField>> = {
  A: 'line1',
  C: 'city',
  S: 'region',
  Z: 'postalCode',
};

/** Where the data has nothing to say of a country. */
const ELSEWHERE = ['A/C'];

/** Asked for everywhere. */
const NAME = ['firstName', 'lastName'] as const;

/** A form, not a row: two fields fit side by side on a phone, and a street needs a row of its own. */
const WIDEST_ROW = 2;

/** The English of these countries says "postcode". */
const POSTCODE = new Set(['AU', 'GB', 'GG', 'IM', 'JE', 'NZ']);

const known = new Map<string, readonly string[]>();

/** Takes the rules, on which every form depends; they come from a chunk of their own, `address-rules.ts`. */
export function takeAddressRules(text: string): void {
  for (const line of text.trim().split('\n')) {
    const [country = '', ...rules] = line.split('\t');
    known.set(country, rules);
  }
}

/** The form of a country; one that asks for little where nothing is known of the country. */
export function addressForm(country: string): AddressForm {
  const [rows = '', postalCode, example, codeName, regionName] = known.get(country) ?? ELSEWHERE;
  return {
    rows: [NAME, ...rows.split('/').flatMap(fieldRows), ['phone']],
    required: new Set([...NAME, ...fieldsOf(rows.replace(/[a-z]/g, ''))]),
    postalCodeName: postalCodeName(codeName, country),
    numericPostalCode: /^\d+$/.test(example ?? ''),
    ...(postalCode ? { postalCodePattern: new RegExp(`^(?:${postalCode})$`, 'i') } : {}),
    ...(example ? { postalCodeExample: example } : {}),
    regionName: regionName === 'state' || regionName === 'county' ? regionName : 'region',
  };
}

/** Whether a postcode can be one of that country. A backend may know better. */
export function isPostalCode(postalCode: string, country: string): boolean {
  return addressForm(country).postalCodePattern?.test(postalCode.trim()) ?? true;
}

/** Small letters are fields that may stay empty. */
function fieldsOf(letters: string): readonly AddressField[] {
  return [...letters.toUpperCase()].flatMap((letter) => FIELDS[letter] ?? []);
}

function fieldRows(letters: string): readonly (readonly AddressField[])[] {
  const fields = fieldsOf(letters);
  if (fields[0] === 'line1') return [['line1'], ['line2'], ...(fields.length > 1 ? [fields.slice(1)] : [])];
  return fields.length > WIDEST_ROW ? [fields.slice(0, 1), fields.slice(1)] : [fields];
}

function postalCodeName(kind: string | undefined, country: string): AddressForm['postalCodeName'] {
  if (kind === 'zip' || kind === 'eircode') return kind;
  return POSTCODE.has(country) ? 'postcode' : 'postal-code';
}
