/** What is still missing before the order can be placed, field by field. Medusa itself asks for less. */
import { requiredAddressFields } from '../../core/required-address-fields.js';
import type { Address, Buyer } from '../../core/address.js';
import type { DeliveryGroup, Requirement } from '../../core/checkout.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** Whether a text can be an e-mail address. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text.trim());
}

/**
 * The requirements that are open, in the order in which a form asks for them.
 *
 * @param delivery empty where nothing has to be delivered
 */
export function openRequirements(
  buyer: Buyer,
  address: Address | undefined,
  delivery: readonly DeliveryGroup[],
): readonly Requirement[] {
  return [
    ...(buyer.email ? [] : [missing('buyer.email')]),
    ...delivery.flatMap((group) => [...missingFields(address), ...deliveryRequirements(group, address)]),
  ];
}

function missingFields(address: Partial<Address> = {}): readonly Requirement[] {
  const names = ['country', ...requiredAddressFields(address.country ?? '')] as const;
  return names.filter((name) => !address[name]?.trim()).map((name) => missing(`shippingAddress.${name}`));
}

function deliveryRequirements(group: DeliveryGroup, address: Address | undefined): readonly Requirement[] {
  if (group.selectedOptionId !== undefined) return [];
  if (group.options.length > 0 || !address) return [missing(`delivery.${group.id}`)];
  return [
    { field: 'shippingAddress.country', kind: 'invalid', message: `no delivery to ${address.country}` },
  ];
}

function missing(field: string): Requirement {
  return { field, kind: 'required' };
}
