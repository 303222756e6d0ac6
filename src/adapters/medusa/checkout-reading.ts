/** What a checkout shows beside the cart: ways to deliver, and ways to pay. */
import type { Call } from '../../core/call.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { MedusaShop } from './medusa-shop.js';
import type { MedusaCart, MedusaShippingOption } from './store-api-answers.js';

/** What was read. */
export interface CheckoutReading {
  readonly cart: MedusaCart;
  readonly shippingOptions: readonly MedusaShippingOption[];
  readonly paymentProviderIds: readonly string[];
}

/** @throws CommerceError `checkout-blocked` where the shop has several shipping profiles and none was named. */
export async function readCheckout(
  shop: MedusaShop,
  cart: MedusaCart,
  call?: Call,
): Promise<CheckoutReading> {
  const needsDelivery = cart.items.some(({ requires_shipping }) => requires_shipping);
  const [shippingOptions, paymentProviderIds] = await Promise.all([
    needsDelivery ? readShippingOptions(shop, cart.id, call) : [],
    readPaymentProviders(shop, cart, call),
  ]);
  return { cart, shippingOptions, paymentProviderIds };
}

/** The ids of a region's payment providers. */
export async function readPaymentProviders(
  { api }: MedusaShop,
  { region_id }: Pick<MedusaCart, 'region_id'>,
  call?: Call,
): Promise<readonly string[]> {
  if (region_id === null) return [];
  const { payment_providers } = await api.read<{
    readonly payment_providers: readonly { readonly id: string; readonly is_enabled: boolean }[];
  }>('/payment-providers', { region_id }, call);
  return payment_providers.filter(({ is_enabled }) => is_enabled).map(({ id }) => id);
}

async function readShippingOptions(
  shop: MedusaShop,
  cartId: string,
  call: Call | undefined,
): Promise<readonly MedusaShippingOption[]> {
  const { shipping_options } = await shop.api.read<{
    readonly shipping_options: readonly MedusaShippingOption[];
  }>('/shipping-options', { cart_id: cartId }, call);
  const priced = await Promise.all(
    ofProfile(shop, shipping_options).map((option) => priceOf(shop, cartId, option, call)),
  );
  return inStock(priced.filter(({ amount }) => typeof amount === 'number'));
}

/**
 * An option whose warehouse lacks pieces is left out where another has them. Where none has, it is pieces that are missing and not
 * a delivery, which ordering says.
 */
function inStock(options: readonly MedusaShippingOption[]): readonly MedusaShippingOption[] {
  const stocked = options.filter(({ insufficient_inventory }) => !insufficient_inventory);
  return stocked.length > 0 ? stocked : options;
}

/** A product is delivered by the options of its own profile, but the Store API does not tell which that is. */
function ofProfile(
  { options: { shippingProfileId } }: MedusaShop,
  found: readonly MedusaShippingOption[],
): readonly MedusaShippingOption[] {
  const profiles = new Set(found.map(({ shipping_profile_id }) => shipping_profile_id));
  if (shippingProfileId === undefined && profiles.size > 1) {
    const message = `medusa: the shop has several shipping profiles (${[...profiles].join(', ')}): name that of the products in the films as shippingProfileId`;
    throw new CommerceError('checkout-blocked', { message });
  }
  if (shippingProfileId === undefined) return found;
  return found.filter(({ shipping_profile_id }) => shipping_profile_id === shippingProfileId);
}

/** Some prices are those of a carrier, who is asked for each. One who does not answer delivers nothing. */
async function priceOf(
  { api, host }: MedusaShop,
  cartId: string,
  option: MedusaShippingOption,
  call: Call | undefined,
): Promise<MedusaShippingOption> {
  if (option.price_type !== 'calculated') return option;
  try {
    const path = `/shipping-options/${option.id}/calculate`;
    const content = { cart_id: cartId };
    return (await api.send<{ readonly shipping_option: MedusaShippingOption }>('ask', path, content, call))
      .shipping_option;
  } catch (thrown) {
    if (call?.signal?.aborted) throw thrown;
    host.log('warn', `medusa: no price for the shipping option "${option.name}", so it is left out`, thrown);
    return { ...option, amount: null };
  }
}
