/** What the buyer enters in a checkout, written into the order. */
import type { Address, Buyer } from '../../core/address.js';
import type { Call } from '../../core/call.js';
import type { CheckoutPatch } from '../../core/checkout.js';
import { CommerceError, type FieldPath } from '../../core/commerce-error.js';
import { addressInput } from './checkout-address.js';
import { isEmail } from './checkout-requirements.js';
import { DELIVERY_GROUP_ID } from './checkout-state.js';
import { REFUSAL } from './order-document.js';
import { isRefusal, type VendureRefusal } from './shop-api-answers.js';
import { refusalError } from './vendure-errors.js';
import type { VendureShop } from './vendure-shop.js';

const SET_CUSTOMER = `mutation ($input: CreateCustomerInput!) {
  result: setCustomerForOrder(input: $input) { ... on Order { id } ${REFUSAL} }
}`;
const SET_SHIPPING_ADDRESS = `mutation ($input: CreateAddressInput!) {
  result: setOrderShippingAddress(input: $input) { ... on Order { id } ${REFUSAL} }
}`;
const SET_BILLING_ADDRESS = `mutation ($input: CreateAddressInput!) {
  result: setOrderBillingAddress(input: $input) { ... on Order { id } ${REFUSAL} }
}`;
const UNSET_BILLING_ADDRESS = `mutation {
  result: unsetOrderBillingAddress { ... on Order { id } ${REFUSAL} }
}`;
const SET_DELIVERY = `mutation ($ids: [ID!]!) {
  result: setOrderShippingMethod(shippingMethodId: $ids) { ... on Order { id } ${REFUSAL} }
}`;

/** @throws CommerceError `validation` for an e-mail address that is none, before anything is sent. */
export function checkPatch({ buyer, delivery = {} }: CheckoutPatch): void {
  const issues = [
    ...(buyer?.email === undefined || isEmail(buyer.email) ? [] : [invalid('buyer.email')]),
    ...Object.keys(delivery)
      .filter((group) => group !== DELIVERY_GROUP_ID)
      .map((group) => invalid(`delivery.${group}`)),
  ];
  if (issues.length > 0) throw new CommerceError('validation', { issues });
}

/**
 * Writes the patch, the address before the delivery, because it decides which options there are.
 *
 * @param buyer everything that is known of the buyer, with what the patch says
 */
export async function writePatch(
  shop: VendureShop,
  patch: CheckoutPatch,
  buyer: Buyer,
  call?: Call,
): Promise<void> {
  const { shippingAddress, billingAddress, delivery } = patch;
  const write = (field: FieldPath, query: string, variables?: object) =>
    send(shop, field, query, variables, call);
  if (patch.buyer || shippingAddress) await writeBuyer(buyer, shippingAddress, write);
  if (shippingAddress)
    await write('shippingAddress.country', SET_SHIPPING_ADDRESS, {
      input: addressInput({ ...namesOf(buyer), ...shippingAddress }),
    });
  if (billingAddress)
    await write('billingAddress.country', SET_BILLING_ADDRESS, { input: addressInput(billingAddress) });
  if (billingAddress === null) await write('billingAddress', UNSET_BILLING_ADDRESS);
  const method = delivery?.[DELIVERY_GROUP_ID];
  if (method !== undefined) await write(`delivery.${DELIVERY_GROUP_ID}`, SET_DELIVERY, { ids: [method] });
}

type Write = (field: FieldPath, query: string, variables?: object) => Promise<void>;

/** Vendure knows no customer without an e-mail address. Whoever gave no name has the one of the address. */
async function writeBuyer(buyer: Buyer, address: Address | undefined, write: Write): Promise<void> {
  if (!buyer.email) return;
  const { phone } = buyer;
  const input = {
    emailAddress: buyer.email.trim(),
    firstName: buyer.firstName ?? address?.firstName ?? '',
    lastName: buyer.lastName ?? address?.lastName ?? '',
    ...(phone === undefined ? {} : { phoneNumber: phone }),
  };
  await write('buyer.email', SET_CUSTOMER, { input });
}

function namesOf({ firstName, lastName }: Buyer): Partial<Address> {
  return { ...(firstName ? { firstName } : {}), ...(lastName ? { lastName } : {}) };
}

/** What Vendure does not accept is the fault of the field. */
async function send(
  { api }: VendureShop,
  field: FieldPath,
  query: string,
  variables: object | undefined,
  call: Call | undefined,
): Promise<void> {
  try {
    const { result } = await api.ask<{ readonly result: { readonly id: string } | VendureRefusal }>({
      query,
      ...(variables ? { variables: variables as Readonly<Record<string, unknown>> } : {}),
      call,
    });
    if (isRefusal(result)) throw refusalError(result);
  } catch (thrown) {
    const isOfField =
      thrown instanceof CommerceError && (thrown.code === 'validation' || thrown.code === 'not-found');
    if (!isOfField) throw thrown;
    const { message, backendCode } = thrown;
    throw new CommerceError('validation', {
      message,
      issues: [{ ...invalid(field), message }],
      ...(backendCode === undefined ? {} : { backendCode }),
    });
  }
}

function invalid(field: FieldPath): { readonly field: FieldPath; readonly code: 'invalid' } {
  return { field, code: 'invalid' };
}
