/** What the buyer enters in a checkout, on its way to WooCommerce's session. */
import type { Call } from '../../core/call.js';
import type { Notice } from '../../core/cart.js';
import type { CheckoutPatch, CheckoutState, DeliveryGroup } from '../../core/checkout.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { CartRecord } from './cart-record.js';
import { addressesAfter } from './checkout-address.js';
import { isEmail } from './checkout-requirements.js';
import { openState } from './checkout-state.js';
import type { WooCart } from './store-api-answers.js';
import type { WooCommerceShop } from './woocommerce-shop.js';

/** @throws CommerceError `validation` for an e-mail address, an address or an option that cannot be. */
export async function changeCheckout(
  shop: WooCommerceShop,
  before: CartRecord,
  state: CheckoutState,
  patch: CheckoutPatch,
  call?: Call,
): Promise<CheckoutState> {
  const { buyer, shippingAddress, billingAddress, delivery = {}, note } = patch;
  const changesAddress = Boolean(buyer ?? shippingAddress) || billingAddress !== undefined;
  if (buyer?.email !== undefined && !isEmail(buyer.email)) throw invalid('buyer.email');
  const unknown = Object.entries(delivery).find(([id, option]) => !isOffered(state.delivery, id, option));
  if (unknown && !changesAddress) throw invalid(`delivery.${unknown[0]}`);

  let cart = await shop.api.readOwn<WooCart>('/cart', call);
  const billsElsewhere =
    billingAddress === undefined ? (before.billsElsewhere ?? false) : billingAddress !== null;
  if (changesAddress) {
    const addresses = addressesAfter(cart, patch, billsElsewhere);
    cart = await shop.api.change('POST', '/cart/update-customer', addresses, call);
  }
  const record = await shop.records.edit((now) => ({
    ...now,
    billsElsewhere,
    ...(note === undefined ? {} : { note }),
  }));
  const wanted = { ...chosen(state.delivery), ...delivery };
  const notices: Notice[] = [];
  for (const { id, options, selectedOptionId } of openState(shop.options, cart, record).delivery) {
    const option = wanted[id];
    if (option === undefined || option === selectedOptionId) continue;
    if (options.some((offered) => offered.id === option))
      cart = await shop.api.change(
        'POST',
        '/cart/select-shipping-rate',
        { package_id: id, rate_id: option },
        call,
      );
    else notices.push({ code: 'delivery-changed', message: `"${option}" is not offered there` });
  }
  return openState(shop.options, cart, record, notices);
}

function isOffered(groups: readonly DeliveryGroup[], id: string, option: string): boolean {
  return groups.some((group) => group.id === id && group.options.some((offered) => offered.id === option));
}

function chosen(groups: readonly DeliveryGroup[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    groups.flatMap(({ id, selectedOptionId }) =>
      selectedOptionId === undefined ? [] : [[id, selectedOptionId]],
    ),
  );
}

function invalid(field: string): CommerceError {
  return new CommerceError('validation', {
    issues: [{ field, code: 'invalid' }],
    message: `${field} cannot be used`,
  });
}
