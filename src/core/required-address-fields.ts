/** What an order needs of an address in each country, for those who have no form to show. */
import type { AddressField } from './address-form.js';
import { REQUIRED_FIELDS } from './address-required.js';

const FIELDS: Readonly<Record<string, AddressField>> = {
  A: 'line1',
  C: 'city',
  S: 'region',
  Z: 'postalCode',
};

/** The fields without which an order to that country is not possible. */
export function requiredAddressFields(country: string): readonly AddressField[] {
  const groups = REQUIRED_FIELDS.trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const [letters = 'AC'] = groups.find(([, countries]) => countries?.split(' ').includes(country)) ?? [];
  return ['firstName', 'lastName', ...[...letters].flatMap((letter) => FIELDS[letter] ?? [])];
}
