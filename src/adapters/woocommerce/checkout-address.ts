/** Addresses on their way to WooCommerce and back. */
import type { Address, Buyer } from '../../core/address.js';
import type { CheckoutPatch } from '../../core/checkout.js';
import type { WooAddress, WooBillingAddress, WooCart } from './store-api-answers.js';

/** The fields of an address, by WooCommerce's name for each. */
const FIELDS = {
  first_name: 'firstName',
  last_name: 'lastName',
  company: 'company',
  address_1: 'line1',
  address_2: 'line2',
  city: 'city',
  state: 'region',
  postcode: 'postalCode',
  country: 'country',
  phone: 'phone',
} as const satisfies Readonly<Record<keyof WooAddress, keyof Address>>;

/** The address that the shop holds; `undefined` while it only knows the country, which it guesses itself. */
export function toAddress(address: WooAddress): Address | undefined {
  if (address.address_1 === '') return undefined;
  const names = Object.keys(FIELDS) as (keyof WooAddress)[];
  const filled = names.filter((name) => address[name] !== '');
  const fields = Object.fromEntries(filled.map((name) => [FIELDS[name], address[name]]));
  return { line1: '', city: '', country: '', ...fields };
}

/** The buyer that the shop holds. */
export function toBuyer({ email, phone, first_name, last_name }: WooBillingAddress): Buyer | undefined {
  const buyer: Buyer = {
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
    ...(first_name ? { firstName: first_name } : {}),
    ...(last_name ? { lastName: last_name } : {}),
  };
  return Object.keys(buyer).length > 0 ? buyer : undefined;
}

/** Both addresses as they shall be: the entries of the patch over those that the shop holds. */
export function addressesAfter(
  { shipping_address, billing_address }: WooCart,
  { buyer = {}, shippingAddress, billingAddress }: CheckoutPatch,
  billsElsewhere: boolean,
): { readonly shipping_address: WooAddress; readonly billing_address: WooBillingAddress } {
  const named = shippingAddress ? toWooAddress(shippingAddress) : shipping_address;
  const names = {
    first_name: buyer.firstName ?? billing_address.first_name,
    last_name: buyer.lastName ?? billing_address.last_name,
  };
  const shipping = {
    ...named,
    first_name: named.first_name || names.first_name,
    last_name: named.last_name || names.last_name,
  };
  const own = billingAddress ? toWooAddress(billingAddress) : billing_address;
  const billed = billsElsewhere ? own : shipping;
  return {
    shipping_address: shipping,
    billing_address: {
      ...billed,
      first_name: billed.first_name || names.first_name,
      last_name: billed.last_name || names.last_name,
      email: buyer.email?.trim() ?? billing_address.email,
      phone: buyer.phone ?? (billed.phone || billing_address.phone),
    },
  };
}

function toWooAddress(address: Address): WooAddress {
  const pairs = Object.entries(FIELDS).map(([name, field]) => [name, address[field] ?? ''] as const);
  return Object.fromEntries<string>(pairs) as unknown as WooAddress;
}
