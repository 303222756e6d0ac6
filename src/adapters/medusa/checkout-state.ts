/** Turns what Medusa says of a cart into the state of a checkout. */
import type { Buyer } from '../../core/address.js';
import type { Cart } from '../../core/cart.js';
import type { CheckoutState, DeliveryGroup } from '../../core/checkout.js';
import type { PaymentMethod } from '../../core/payment.js';
import { safeUrl } from '../../core/safe-url.js';
import { isObject } from '../own-cart/is-object.js';
import { toAddress } from './checkout-address.js';
import type { CheckoutReading } from './checkout-reading.js';
import { openRequirements } from './checkout-requirements.js';
import { amountOf } from './medusa-money.js';
import type { MedusaAdapterOptions } from './medusa-options.js';
import type { MedusaCart, MedusaPaymentSession, MedusaShippingOption } from './store-api-answers.js';

/** All lines are delivered together. */
export const DELIVERY_GROUP_ID = 'main';

/** @param entered what the buyer said and Medusa keeps only with an address */
export function openState(
  options: MedusaAdapterOptions,
  reading: CheckoutReading,
  cart: Cart,
  entered: Buyer = {},
): CheckoutState {
  const { cart: found } = reading;
  const shippingAddress = toAddress(found.shipping_address);
  const billing = toAddress(found.billing_address);
  const billsElsewhere = billing && JSON.stringify(billing) !== JSON.stringify(shippingAddress);
  const { firstName, lastName } = shippingAddress ?? {};
  const buyer: Buyer = {
    ...(firstName ? { firstName } : {}),
    ...(lastName ? { lastName } : {}),
    ...entered,
    ...(found.email ? { email: found.email } : {}),
  };
  const needsDelivery = found.items.some(({ requires_shipping }) => requires_shipping);
  const delivery = needsDelivery ? [deliveryOf(reading, cart)] : [];
  const requirements = openRequirements(buyer, shippingAddress, delivery);
  const session = pendingSession(found);
  const continueUrl = session && paymentPage(session);
  return {
    ...frame(cart),
    status: session ? 'action-required' : requirements.length > 0 ? 'incomplete' : 'ready',
    ...(Object.keys(buyer).length > 0 ? { buyer } : {}),
    ...(shippingAddress ? { shippingAddress } : {}),
    ...(billsElsewhere ? { billingAddress: billing } : {}),
    delivery,
    paymentMethods: found.total === 0 ? [] : methodsOf(options, reading.paymentProviderIds),
    requirements,
    ...(continueUrl === undefined ? {} : { continueUrl }),
    countries: (found.region?.countries ?? []).map(({ iso_2 }) => iso_2.toUpperCase()),
  };
}

/** What every state has. A checkout is named like its cart. */
export function frame(cart: Cart): Omit<CheckoutState, 'status'> {
  return {
    id: cart.id,
    handle: cart.id,
    cart,
    delivery: [],
    paymentMethods: [],
    requirements: [],
    consentRequests: [],
    notices: [],
  };
}

/** The session of a payment that was begun by an order, and waits for the buyer. */
export function pendingSession({ payment_collection }: MedusaCart): MedusaPaymentSession | undefined {
  return payment_collection?.payment_sessions?.find(({ status }) => status === 'requires_more');
}

/** Where the buyer confirms: what payment providers commonly call it. */
function paymentPage({ data }: MedusaPaymentSession): string | undefined {
  const { next_action: action, redirectUrl, redirect_url, checkoutUrl, url } = data ?? {};
  const redirect = isObject(action) ? action['redirect_to_url'] : undefined;
  const stripe = isObject(redirect) ? redirect['url'] : undefined;
  const found = [stripe, redirectUrl, redirect_url, checkoutUrl, url].filter(
    (one) => typeof one === 'string',
  );
  return safeUrl(found.find((one) => URL.canParse(one)));
}

/** Those that the integrator named come first, in their order: Medusa has none. */
export function methodsOf(
  options: MedusaAdapterOptions,
  providerIds: readonly string[],
): readonly PaymentMethod[] {
  const named = Object.keys(options.paymentMethods ?? {}).filter((id) => providerIds.includes(id));
  return [...new Set([...named, ...providerIds])].map((id) => methodOf(options, id));
}

/** How a provider's payment is collected. */
function methodOf({ paymentMethods = {} }: MedusaAdapterOptions, id: string): PaymentMethod {
  const { title, handler, config } = (Object.hasOwn(paymentMethods, id) && paymentMethods[id]) || {};
  const isManual = id === 'pp_system_default';
  return {
    id,
    title: title ?? (isManual ? 'Manual payment' : id.replace(/^pp_/, '')),
    handler: handler ?? (isManual ? 'offline' : id),
    ...(config ? { config } : {}),
  };
}

function deliveryOf({ cart, shippingOptions }: CheckoutReading, { lines }: Cart): DeliveryGroup {
  const chosen = new Set(cart.shipping_methods?.map(({ shipping_option_id }) => shipping_option_id));
  const selected = shippingOptions.find(({ id }) => chosen.has(id));
  return {
    id: DELIVERY_GROUP_ID,
    lineIds: lines.map(({ id }) => id),
    options: shippingOptions.map((option) => deliveryOption(option, cart.currency_code)),
    ...(selected ? { selectedOptionId: selected.id } : {}),
  };
}

function deliveryOption(
  { id, name, amount, type, service_zone }: MedusaShippingOption,
  currencyCode: string,
): DeliveryGroup['options'][number] {
  const description = type?.description;
  return {
    id,
    title: name,
    ...(description ? { description } : {}),
    price: amountOf(amount ?? 0, currencyCode),
    kind: service_zone?.fulfillment_set?.type === 'pickup' ? 'pickup' : 'shipping',
  };
}
