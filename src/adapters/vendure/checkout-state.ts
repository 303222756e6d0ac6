/** Turns what Vendure says of an order into the state of a checkout. */
import type { Buyer } from '../../core/address.js';
import type { CheckoutState, CheckoutStatus, DeliveryGroup } from '../../core/checkout.js';
import type { PaymentMethod } from '../../core/payment.js';
import { safeUrl } from '../../core/safe-url.js';
import { plainText } from '../remote/plain-text.js';
import { toAddress } from './checkout-address.js';
import type { CheckoutOrder, CheckoutReading } from './checkout-reading.js';
import { openRequirements } from './checkout-requirements.js';
import { toOrder } from './placed-orders.js';
import type { VendureOrder } from './shop-api-answers.js';
import { toCart } from './vendure-cart.js';
import type { VendureShop } from './vendure-shop.js';

/** All lines are delivered together. */
export const DELIVERY_GROUP_ID = 'main';

/** The states in which Vendure leaves a payment. In any other that a shop adds, somebody is waited for. */
const SETTLED_PAYMENTS: readonly string[] = ['Authorized', 'Settled', 'Declined', 'Error', 'Cancelled'];

/** @param entered what the buyer said and Vendure does not keep without an e-mail address */
export function openState(
  shop: VendureShop,
  reading: CheckoutReading,
  order: CheckoutOrder,
  entered: Buyer = {},
): CheckoutState {
  const cart = toCart(shop, order);
  const buyer = { ...entered, ...buyerOf(order) };
  const shippingAddress = toAddress(order.shippingAddress, buyer);
  const billingAddress = toAddress(order.billingAddress, buyer);
  const delivery = cart.lines.length === 0 ? [] : [deliveryOf(shop, reading, order)];
  const requirements = [
    ...(cart.lines.length === 0 ? [{ field: 'cart', kind: 'required' } as const] : []),
    ...openRequirements(buyer, shippingAddress, delivery),
  ];
  const status = pendingStatus(order) ?? (requirements.length > 0 ? 'incomplete' : 'ready');
  const continueUrl = status === 'action-required' ? paymentPage(order) : undefined;
  return {
    id: order.code,
    handle: order.code,
    status,
    cart,
    ...(Object.keys(buyer).length > 0 ? { buyer } : {}),
    ...(shippingAddress ? { shippingAddress } : {}),
    ...(billingAddress ? { billingAddress } : {}),
    delivery,
    paymentMethods: paymentMethodsOf(shop, reading),
    requirements,
    consentRequests: [],
    notices: [],
    ...(continueUrl === undefined ? {} : { continueUrl }),
    countries: reading.availableCountries.map(({ code }) => code),
  };
}

/** The checkout of an order that was placed. */
export function completedState(shop: VendureShop, order: VendureOrder): CheckoutState {
  return {
    id: order.code,
    handle: order.code,
    status: 'completed',
    cart: toCart(shop, order),
    delivery: [],
    paymentMethods: [],
    requirements: [],
    consentRequests: [],
    notices: [],
    order: toOrder(shop, order),
  };
}

/** The payment that the buyer has to confirm is the last one; earlier ones were declined or given up. */
function pendingStatus({ state, payments }: CheckoutOrder): CheckoutStatus | undefined {
  const last = payments?.at(-1);
  if (state !== 'ArrangingPayment' || !last) return undefined;
  return SETTLED_PAYMENTS.includes(last.state) ? undefined : 'action-required';
}

/** Where the buyer confirms: what payment plugins commonly call it. */
function paymentPage({ payments }: CheckoutOrder): string | undefined {
  const { redirectUrl, checkoutUrl, url } = payments?.at(-1)?.metadata?.public ?? {};
  const found = [redirectUrl, checkoutUrl, url].filter((one) => typeof one === 'string');
  return safeUrl(found.find((one) => URL.canParse(one)));
}

function buyerOf({ customer }: CheckoutOrder): Buyer {
  if (!customer) return {};
  const { emailAddress, firstName, lastName, phoneNumber } = customer;
  return {
    email: emailAddress,
    ...(firstName ? { firstName } : {}),
    ...(lastName ? { lastName } : {}),
    ...(phoneNumber ? { phone: phoneNumber } : {}),
  };
}

function deliveryOf(
  shop: VendureShop,
  { eligibleShippingMethods }: CheckoutReading,
  order: CheckoutOrder,
): DeliveryGroup {
  const selected = order.shippingLines[0]?.shippingMethod.id;
  return {
    id: DELIVERY_GROUP_ID,
    lineIds: order.lines.map(({ id }) => id),
    options: eligibleShippingMethods.map(({ id, name, description, priceWithTax }) => {
      const words = plainText(description);
      return {
        id,
        title: name,
        ...(words === '' ? {} : { description: words }),
        price: shop.money(priceWithTax, order.currencyCode),
        kind: 'shipping',
      };
    }),
    ...(selected === undefined ? {} : { selectedOptionId: selected }),
  };
}

function paymentMethodsOf(
  { settings }: VendureShop,
  { eligiblePaymentMethods }: CheckoutReading,
): readonly PaymentMethod[] {
  return eligiblePaymentMethods
    .filter(({ isEligible }) => isEligible)
    .map(({ code, name }) => ({
      id: code,
      title: name,
      handler: code,
      ...settings.paymentMethods?.[code],
    }));
}
