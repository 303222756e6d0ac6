/** What is still missing or wrong before a cart can be ordered, field by field. */
import type { Cart } from '../../core/cart.js';
import type { DeliveryGroup, Requirement } from '../../core/checkout.js';
import type { FieldPath } from '../../core/commerce-error.js';
import type { StoredCheckout } from '../own-cart/cart-record.js';
import type { Catalog } from '../own-cart/catalog-file/catalog-index.js';
import { deliversTo } from '../own-cart/catalog-file/delivery.js';

/** The places without postal codes that shops are asked about most. */
const WITHOUT_POSTAL_CODE: ReadonlySet<string> = new Set(['AE', 'HK', 'MO', 'QA']);
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** What is looked at. */
export interface CheckoutQuestion {
  readonly catalog: Catalog;
  readonly checkout: StoredCheckout;
  readonly cart: Cart;
  readonly delivery: readonly DeliveryGroup[];
}

/** The requirements that are open, in the order in which a form asks for them. */
export function openRequirements(question: CheckoutQuestion): readonly Requirement[] {
  const { catalog, checkout, cart, delivery } = question;
  const needsAddress = cart.lines.some(({ kind }) => kind === 'physical');
  const consents = (catalog.file.consents ?? []).filter(({ required }) => required);
  return [
    ...(cart.lines.length === 0 ? [missing('cart')] : []),
    ...emailRequirement(checkout),
    ...(needsAddress ? addressRequirements(question) : []),
    ...delivery
      .filter(({ selectedOptionId }) => selectedOptionId === undefined)
      .map(({ id }) => missing(`delivery.${id}`)),
    ...consents.filter(({ id }) => !checkout.consents?.[id]).map(({ id }) => missing(`consents.${id}`)),
  ];
}

function emailRequirement({ buyer }: StoredCheckout): Requirement[] {
  if (!buyer?.email?.trim()) return [missing('buyer.email')];
  return EMAIL.test(buyer.email.trim()) ? [] : [{ field: 'buyer.email', kind: 'invalid' }];
}

/** A name may stand with the buyer or in the address. */
function addressRequirements({ catalog, checkout, delivery }: CheckoutQuestion): Requirement[] {
  const { shippingAddress: address, buyer } = checkout;
  const fields: Readonly<Record<string, string | undefined>> = {
    firstName: address?.firstName || buyer?.firstName,
    lastName: address?.lastName || buyer?.lastName,
    line1: address?.line1,
    city: address?.city,
    postalCode: WITHOUT_POSTAL_CODE.has(address?.country ?? '') ? 'none' : address?.postalCode,
    country: address?.country,
  };
  const open = Object.entries(fields).filter(([, text]) => !text?.trim());
  const requirements = open.map(([name]) => missing(`shippingAddress.${name}`));
  const country = address?.country;
  const isServed =
    !country || (deliversTo(catalog, country) && delivery.every((group) => group.options.length > 0));
  if (isServed) return requirements;
  const message = `no delivery to ${country}`;
  return [...requirements, { field: 'shippingAddress.country', kind: 'invalid', message }];
}

function missing(field: FieldPath): Requirement {
  return { field, kind: 'required' };
}
