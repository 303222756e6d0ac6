/** What the buyer enters in a checkout, on its way into Medusa's cart. */
import type { Address, Buyer } from '../../core/address.js';
import type { Call } from '../../core/call.js';
import type { CheckoutPatch, CheckoutState } from '../../core/checkout.js';
import { asCommerceError, CommerceError, type FieldIssue } from '../../core/commerce-error.js';
import { NOTE } from './cart-metadata.js';
import { toAddress, toMedusaAddress, withName } from './checkout-address.js';
import { isEmail } from './checkout-requirements.js';
import { DELIVERY_GROUP_ID } from './checkout-state.js';
import { changeCart, withCart, withWaitingCodes } from './open-cart.js';
import type { MedusaShop } from './medusa-shop.js';
import type { MedusaCart } from './store-api-answers.js';

/** @throws CommerceError `validation` for what cannot be, before anything is sent. */
export function checkPatch(
  { buyer, shippingAddress, delivery = {} }: CheckoutPatch,
  { countries = [], delivery: groups }: CheckoutState,
): void {
  const { [DELIVERY_GROUP_ID]: option, ...others } = delivery;
  const isOffered = groups.some(({ options }) => options.some(({ id }) => id === option));
  const isServed = shippingAddress === undefined || countries.includes(shippingAddress.country);
  const issues = [
    ...(buyer?.email === undefined || isEmail(buyer.email) ? [] : [invalid('buyer.email')]),
    ...(isServed ? [] : [invalid('shippingAddress.country')]),
    // Where the address changes, too, the options are not known yet.
    ...(option === undefined || isOffered || shippingAddress
      ? []
      : [invalid(`delivery.${DELIVERY_GROUP_ID}`)]),
    ...Object.keys(others).map((group) => invalid(`delivery.${group}`)),
  ];
  if (issues.length > 0) throw new CommerceError('validation', { issues });
}

/** Writes the patch, the address before the delivery, because it decides which options there are. */
export async function writePatch(
  shop: MedusaShop,
  before: MedusaCart,
  patch: CheckoutPatch,
  buyer: Buyer,
  call?: Call,
): Promise<MedusaCart> {
  const content = contentOf(before, patch, buyer);
  let cart = before;
  if (Object.keys(content).length > 0)
    cart = await changeCart(shop, 'POST', '', content, call).catch(asIssueOf('shippingAddress.country'));
  const option = patch.delivery?.[DELIVERY_GROUP_ID];
  if (option === undefined) return cart;
  cart = await changeCart(shop, 'POST', '/shipping-methods', { option_id: option }, call).catch(
    asIssueOf(`delivery.${DELIVERY_GROUP_ID}`),
  );
  return withWaitingCodes(shop, cart, call);
}

function contentOf(cart: MedusaCart, patch: CheckoutPatch, buyer: Buyer): object {
  const { shippingAddress, billingAddress, note } = patch;
  const email = patch.buyer?.email?.trim();
  const shipping = shippingAddress && withName(shippingAddress, buyer);
  const billing = billingAfter(cart, shipping, billingAddress);
  return {
    ...(email === undefined ? {} : { email }),
    ...(shipping ? { shipping_address: toMedusaAddress(shipping) } : {}),
    ...(billing ? { billing_address: toMedusaAddress(billing) } : {}),
    ...(note === undefined ? {} : { metadata: { [NOTE]: note } }),
  };
}

/** Payment providers read the billing address, so it is there also where it is the same. `undefined`: it stays. */
function billingAfter(
  { shipping_address, billing_address }: MedusaCart,
  shipping: Address | undefined,
  wanted: Address | null | undefined,
): Address | undefined {
  if (wanted) return wanted;
  const before = toAddress(shipping_address);
  const isSame = JSON.stringify(toAddress(billing_address) ?? before) === JSON.stringify(before);
  return wanted === null || isSame ? (shipping ?? (wanted === null ? before : undefined)) : undefined;
}

/** What Medusa does not accept is the fault of the field. */
function asIssueOf(field: string): (thrown: unknown) => never {
  return (thrown) => {
    const error = asCommerceError(thrown);
    if (error.code !== 'validation' && error.code !== 'not-found') throw error;
    const at = /email/i.test(error.message) ? 'buyer.email' : field;
    const issues = [{ ...invalid(at), message: error.message }];
    throw withCart(error, error.cart, { code: 'validation', issues });
  };
}

function invalid(field: string): FieldIssue {
  return { field, code: 'invalid' };
}
