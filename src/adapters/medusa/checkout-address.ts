/** Addresses in Medusa's form and in ours. */
import type { Address, Buyer } from '../../core/address.js';
import type { MedusaAddress } from './store-api-answers.js';

/** The fields of an address, by Medusa's name for each. */
const FIELDS = {
  first_name: 'firstName',
  last_name: 'lastName',
  company: 'company',
  address_1: 'line1',
  address_2: 'line2',
  city: 'city',
  province: 'region',
  postal_code: 'postalCode',
  phone: 'phone',
} as const satisfies Readonly<Partial<Record<keyof MedusaAddress, keyof Address>>>;

/** All fields, so that none is left over from the address before. */
export function toMedusaAddress(address: Address): MedusaAddress {
  const pairs = Object.entries(FIELDS).map(([name, field]) => [name, address[field] ?? null] as const);
  return {
    ...(Object.fromEntries(pairs) as unknown as MedusaAddress),
    country_code: address.country.toLowerCase(),
  };
}

/** The address; `undefined` while nothing but the country is known, which the adapter sets itself. */
export function toAddress(found: MedusaAddress | null): Address | undefined {
  if (!found?.address_1) return undefined;
  const names = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
  const filled = names.filter((name) => found[name]);
  const fields = Object.fromEntries(filled.map((name) => [FIELDS[name], found[name]]));
  return { line1: '', city: '', ...fields, country: (found.country_code ?? '').toUpperCase() };
}

/** The address with the buyer's name, where it has none. */
export function withName(address: Address, { firstName, lastName }: Buyer): Address {
  return {
    ...address,
    ...(address.firstName || !firstName ? {} : { firstName }),
    ...(address.lastName || !lastName ? {} : { lastName }),
  };
}
