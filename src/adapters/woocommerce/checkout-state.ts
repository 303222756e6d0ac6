/** The checkout as WooCommerce sees it, read from the cart: addresses, shipping rates and ways to pay come with it. */
import type { Cart, Notice } from '../../core/cart.js';
import type { CheckoutState, DeliveryGroup } from '../../core/checkout.js';
import type { Order } from '../../core/order.js';
import type { PaymentMethod } from '../../core/payment.js';
import { decodeEntities, plainText } from '../remote/plain-text.js';
import type { CartRecord } from './cart-record.js';
import { toAddress, toBuyer } from './checkout-address.js';
import { openRequirements } from './checkout-requirements.js';
import type { WooCart, WooShippingRate } from './store-api-answers.js';
import { toCart } from './woocommerce-cart.js';
import { amountOf } from './woocommerce-money.js';
import type { WooCommerceAdapterOptions, WooPaymentMethod } from './woocommerce-options.js';

/** The gateways that come with WooCommerce and collect nothing. */
const OFFLINE: Readonly<Record<string, WooPaymentMethod>> = {
  bacs: { title: 'Bank transfer' },
  cheque: { title: 'Cheque' },
  cod: { title: 'Cash on delivery' },
};

/** How the page collects a gateway's payment, if it can. */
export function gatewayOf(
  { paymentMethods }: WooCommerceAdapterOptions,
  id: string,
): WooPaymentMethod | undefined {
  const all = { ...OFFLINE, ...paymentMethods };
  return Object.hasOwn(all, id) ? all[id] : undefined;
}

/** An open checkout. */
export function openState(
  options: WooCommerceAdapterOptions,
  cart: WooCart,
  record: CartRecord,
  notices: readonly Notice[] = [],
): CheckoutState {
  const billsElsewhere = record.billsElsewhere ?? false;
  const shown = toCart(cart, record);
  const delivery = deliveryOf(cart, shown);
  const requirements = openRequirements(cart, delivery, billsElsewhere);
  const buyer = toBuyer(cart.billing_address);
  const shippingAddress = toAddress(cart.shipping_address);
  const billingAddress = billsElsewhere ? toAddress(cart.billing_address) : undefined;
  return {
    ...frame(record.id, shown),
    status: requirements.length > 0 ? 'incomplete' : 'ready',
    ...(buyer ? { buyer } : {}),
    ...(shippingAddress ? { shippingAddress } : {}),
    ...(billingAddress ? { billingAddress } : {}),
    delivery,
    paymentMethods: paymentMethodsOf(options, cart),
    requirements,
    notices,
  };
}

/** A checkout whose order was placed. */
export function completedState(handle: string, cart: Cart, order: Order): CheckoutState {
  return { ...frame(handle, cart), status: 'completed', order };
}

/** A checkout where nothing can be entered any more: an order was sent. */
export function sentState(
  handle: string,
  cart: Cart,
  status: 'unknown' | 'processing' | 'action-required',
  continueUrl?: string,
): CheckoutState {
  return { ...frame(handle, cart), status, ...(continueUrl === undefined ? {} : { continueUrl }) };
}

function frame(handle: string, cart: Cart): Omit<CheckoutState, 'status'> {
  return {
    id: handle,
    handle,
    cart,
    delivery: [],
    paymentMethods: [],
    requirements: [],
    consentRequests: [],
    notices: [],
  };
}

function paymentMethodsOf(options: WooCommerceAdapterOptions, cart: WooCart): readonly PaymentMethod[] {
  if (!cart.needs_payment) return [];
  return cart.payment_methods.flatMap((id) => {
    const gateway = gatewayOf(options, id);
    if (!gateway) return [];
    const { title, handler = 'offline', config } = gateway;
    return [{ id, title, handler, ...(config ? { config } : {}) }];
  });
}

function deliveryOf(
  { needs_shipping, shipping_rates }: WooCart,
  { taxDisplay }: Cart,
): readonly DeliveryGroup[] {
  if (!needs_shipping) return [];
  return shipping_rates.map(({ package_id, items, shipping_rates: rates }) => {
    const selected = rates.find((rate) => rate.selected);
    return {
      id: String(package_id),
      lineIds: items.map(({ key }) => key),
      options: rates.map((rate) => deliveryOption(rate, taxDisplay)),
      ...(selected ? { selectedOptionId: selected.rate_id } : {}),
    };
  });
}

function deliveryOption(
  rate: WooShippingRate,
  taxDisplay: Cart['taxDisplay'],
): DeliveryGroup['options'][number] {
  const description = [rate.description, rate.delivery_time].map(plainText).filter((text) => text !== '');
  const isPickup = rate.method_id === 'local_pickup' || rate.method_id === 'pickup_location';
  return {
    id: rate.rate_id,
    title: decodeEntities(rate.name),
    ...(description.length > 0 ? { description: description.join(', ') } : {}),
    price: amountOf(rate, rate.price, taxDisplay === 'excluded' ? '0' : rate.taxes),
    kind: isPickup ? 'pickup' : 'shipping',
  };
}
