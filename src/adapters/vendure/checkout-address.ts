/** Addresses in Vendure's form and in ours. */
import type { Address, Buyer } from '../../core/address.js';
import type { VendureAddress } from './checkout-reading.js';

/** As Vendure's `CreateAddressInput`. */
export function addressInput(address: Address): object {
  return {
    fullName: [address.firstName, address.lastName].filter(Boolean).join(' '),
    company: address.company ?? '',
    streetLine1: address.line1,
    streetLine2: address.line2 ?? '',
    city: address.city,
    province: address.region ?? '',
    postalCode: address.postalCode ?? '',
    countryCode: address.country,
    phoneNumber: address.phone ?? '',
  };
}

/** The address, `undefined` while nothing was entered. The buyer's name tells first and last name apart. */
export function toAddress(found: VendureAddress | null, buyer: Buyer): Address | undefined {
  if (!found?.countryCode) return undefined;
  const { company, streetLine2, province, postalCode, phoneNumber } = found;
  return {
    ...namesOf(found.fullName?.trim() ?? '', buyer),
    ...(company ? { company } : {}),
    line1: found.streetLine1 ?? '',
    ...(streetLine2 ? { line2: streetLine2 } : {}),
    city: found.city ?? '',
    ...(province ? { region: province } : {}),
    ...(postalCode ? { postalCode } : {}),
    country: found.countryCode,
    ...(phoneNumber ? { phone: phoneNumber } : {}),
  };
}

function namesOf(fullName: string, { firstName, lastName }: Buyer): Pick<Address, 'firstName' | 'lastName'> {
  if (fullName === '') return {};
  if (firstName && lastName && fullName === `${firstName} ${lastName}`) return { firstName, lastName };
  const words = fullName.split(/\s+/);
  const last = words.pop() ?? '';
  return { ...(words.length > 0 ? { firstName: words.join(' ') } : {}), lastName: last };
}
