/** What a checkout offers: deliveries that there are, and payments under the names that the integrator gave. */
import { describe, expect, it } from 'vitest';
import { readCheckout } from '../../../src/adapters/medusa/checkout-reading.js';
import { methodsOf, openState } from '../../../src/adapters/medusa/checkout-state.js';
import { toCart } from '../../../src/adapters/medusa/medusa-cart.js';
import type { MedusaShippingOption } from '../../../src/adapters/medusa/store-api-answers.js';
import { asCommerceError } from '../../../src/core/commerce-error.js';
import { BASE, offlineShop } from './offline-shop.js';
import { EUROPEAN_CART } from './recorded-cart.js';

const EXPRESS: MedusaShippingOption = {
  id: 'so_express',
  name: 'Express',
  price_type: 'flat',
  amount: 9.9,
  shipping_profile_id: 'sp_parcels',
  insufficient_inventory: false,
  type: { description: 'Express delivery' },
  service_zone: { fulfillment_set: { type: 'shipping' } },
};
const PICKUP = { ...EXPRESS, id: 'so_pickup', service_zone: { fulfillment_set: { type: 'pickup' } } };
const PROVIDERS = {
  payment_providers: [
    { id: 'pp_system_default', is_enabled: true },
    { id: 'pp_old', is_enabled: false },
  ],
};

function shopWith(options: readonly MedusaShippingOption[], more: Parameters<typeof offlineShop>[0] = {}) {
  return offlineShop({
    '/shipping-options': { shipping_options: options },
    '/payment-providers': PROVIDERS,
    ...more,
  });
}

async function offered(options: readonly MedusaShippingOption[]) {
  const { shippingOptions } = await readCheckout(shopWith(options).shop, EUROPEAN_CART);
  return shippingOptions.map(({ id }) => id);
}

describe('delivery', () => {
  it('from a warehouse without the pieces is not offered where another has them', async () => {
    expect(await offered([{ ...EXPRESS, insufficient_inventory: true }, PICKUP])).toEqual(['so_pickup']);
  });

  it('stays chosen where no warehouse has them, because it is not the delivery that is missing', async () => {
    expect(await offered([{ ...EXPRESS, insufficient_inventory: true }])).toEqual(['so_express']);
  });

  it('without a price is none', async () => {
    expect(await offered([{ ...EXPRESS, amount: null }, PICKUP])).toEqual(['so_pickup']);
  });

  it('at the price of a carrier is asked for, and left out with a warning when nobody answers', async () => {
    const calculated = { ...EXPRESS, price_type: 'calculated' as const };
    const { shop, host, requests } = shopWith([calculated, { ...calculated, id: 'so_carrier' }], {
      '/shipping-options/so_carrier/calculate': {
        shipping_option: { ...calculated, id: 'so_carrier', amount: 7 },
      },
    });
    const { shippingOptions } = await readCheckout(shop, EUROPEAN_CART);
    expect(shippingOptions.map(({ id, amount }) => [id, amount])).toEqual([['so_carrier', 7]]);
    expect(host.logs.map(({ message }) => message)).toEqual([expect.stringContaining('"Express"')]);
    expect(requests.at(-1)?.content).toEqual({ cart_id: EUROPEAN_CART.id });
  });

  it('of several shipping profiles needs the integrator to say which', async () => {
    const other = { ...PICKUP, shipping_profile_id: 'sp_other' };
    const { shop } = shopWith([EXPRESS, other]);
    const error = await readCheckout(shop, EUROPEAN_CART).catch(asCommerceError);
    expect(error).toMatchObject({
      code: 'checkout-blocked',
      message: expect.stringContaining('shippingProfileId') as string,
    });
    const named = offlineShop(
      { '/shipping-options': { shipping_options: [EXPRESS, other] }, '/payment-providers': PROVIDERS },
      { shippingProfileId: 'sp_other' },
    );
    const { shippingOptions } = await readCheckout(named.shop, EUROPEAN_CART);
    expect(shippingOptions.map(({ id }) => id)).toEqual(['so_pickup']);
  });
});

describe('the state', () => {
  it('asks for what is missing, in the order of a form', async () => {
    const { shop } = shopWith([EXPRESS, PICKUP]);
    const reading = await readCheckout(shop, EUROPEAN_CART);
    const cart = toCart(shop.options, EUROPEAN_CART, { handle: 'a-name', prices: {}, codes: [] });
    const state = openState(shop.options, reading, cart);
    expect([state.status, state.requirements[0]?.field]).toEqual(['incomplete', 'buyer.email']);
    expect(state.requirements.map(({ field }) => field)).toContain('shippingAddress.line1');
    expect(state.delivery[0]?.options.map(({ kind, price }) => [kind, price.amountMinor])).toEqual([
      ['shipping', 990],
      ['pickup', 990],
    ]);
    expect(state.countries).toEqual(['AT', 'FR', 'DE', 'NL']);
  });

  it('names a page of the payment only where it is a web address', async () => {
    const { shop } = shopWith([EXPRESS]);
    const stateWith = async (data: Readonly<Record<string, unknown>>) => {
      const payment_sessions = [{ provider_id: 'pp_stripe_stripe', status: 'requires_more', data }];
      const found = { ...EUROPEAN_CART, payment_collection: { id: 'pay_col', payment_sessions } };
      const cart = toCart(shop.options, found, { handle: 'a-name', prices: {}, codes: [] });
      return openState(shop.options, await readCheckout(shop, found), cart);
    };
    const bank = 'https://bank.example/3ds';
    const { status, continueUrl } = await stateWith({ next_action: { redirect_to_url: { url: bank } } });
    expect([status, continueUrl]).toEqual(['action-required', bank]);
    expect((await stateWith({ redirectUrl: 'javascript:alert(1)' })).continueUrl).toBeUndefined();
  });
});

it('payments are named by the integrator, in the integrator’s order, and no name is found in a prototype', () => {
  const paymentMethods = { pp_b_b: { title: 'Card', handler: 'card' }, pp_gone: { title: 'Gone' } };
  const options = { url: BASE, publishableKey: 'pk_film', paymentMethods };
  const methods = methodsOf(options, ['pp_system_default', 'toString', 'pp_b_b']);
  expect(methods).toEqual([
    { id: 'pp_b_b', title: 'Card', handler: 'card' },
    { id: 'pp_system_default', title: 'Manual payment', handler: 'offline' },
    { id: 'toString', title: 'toString', handler: 'toString' },
  ]);
});
