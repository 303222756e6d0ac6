/** What is still missing before WooCommerce would take the order, field by field. */
import { requiredAddressFields } from '../../core/required-address-fields.js';
import type { Address } from '../../core/address.js';
import type { DeliveryGroup, Requirement } from '../../core/checkout.js';
import { toAddress } from './checkout-address.js';
import type { WooAddress, WooCart } from './store-api-answers.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** Whether a text can be an e-mail address. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text.trim());
}

/** The requirements that are open, in the order in which a form asks for them. */
export function openRequirements(
  cart: WooCart,
  delivery: readonly DeliveryGroup[],
  billsElsewhere: boolean,
): readonly Requirement[] {
  const { billing_address, shipping_address, needs_shipping } = cart;
  return [
    ...(isEmail(billing_address.email) ? [] : [missing('buyer.email')]),
    ...(needs_shipping ? missingFields('shippingAddress', shipping_address) : []),
    ...(needs_shipping && !billsElsewhere ? [] : missingFields('billingAddress', billing_address)),
    ...delivery.flatMap((group) => deliveryRequirements(group, shipping_address.country)),
  ];
}

/** Every order of WooCommerce has a name and an address to bill to. */
function missingFields(path: string, found: WooAddress): readonly Requirement[] {
  const address: Partial<Address> = toAddress({ ...found, address_1: found.address_1 || ' ' }) ?? {};
  const names = ['country', ...requiredAddressFields(found.country)] as const;
  return names.filter((name) => !address[name]?.trim()).map((name) => missing(`${path}.${name}`));
}

function deliveryRequirements(group: DeliveryGroup, country: string): readonly Requirement[] {
  if (group.selectedOptionId !== undefined) return [];
  if (group.options.length > 0) return [missing(`delivery.${group.id}`)];
  return [{ field: 'shippingAddress.country', kind: 'invalid', message: `no delivery to ${country}` }];
}

function missing(field: string): Requirement {
  return { field, kind: 'required' };
}
