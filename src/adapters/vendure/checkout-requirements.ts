/** What is still missing before the order can be placed, field by field. Vendure itself asks for much less. */
import { requiredAddressFields } from '../../core/required-address-fields.js';
import type { Address, Buyer } from '../../core/address.js';
import type { DeliveryGroup, Requirement } from '../../core/checkout.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** Whether a text can be an e-mail address; Vendure takes any text for one. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text.trim());
}

/** The requirements that are open, in the order in which a form asks for them. */
export function openRequirements(
  buyer: Buyer,
  address: Address | undefined,
  delivery: readonly DeliveryGroup[],
): readonly Requirement[] {
  return [
    ...(buyer.email ? [] : [missing('buyer.email')]),
    ...addressRequirements(buyer, address),
    ...delivery.flatMap((group) => deliveryRequirements(group, address)),
  ];
}

/** A name may stand with the buyer or in the address. */
function addressRequirements(
  { firstName, lastName }: Buyer,
  address: Address | undefined,
): readonly Requirement[] {
  const found: Partial<Address> = {
    ...address,
    ...(address?.firstName || !firstName ? {} : { firstName }),
    ...(address?.lastName || !lastName ? {} : { lastName }),
  };
  const names = ['country', ...requiredAddressFields(found.country ?? '')] as const;
  return names.filter((name) => !found[name]?.trim()).map((name) => missing(`shippingAddress.${name}`));
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
