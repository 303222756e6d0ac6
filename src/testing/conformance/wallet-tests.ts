/** Conformance: a checkout that begins with a wallet, which knows only a part of the address before the buyer approves. */
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectThat, needs } from './expectations.js';
import { beginNative, BUYER, chooseDelivery, orderOf } from './native-checkout.js';

export const WALLET_TESTS: readonly ConformanceTest[] = [
  {
    id: 'checkout.begins-with-a-wallet',
    run: async (bench) => {
      const { add, capabilities, fixtures } = bench;
      const { address } = fixtures;
      needs(capabilities.checkout.express, 'wallets before the forms');
      needs(address, 'an address');
      await add(fixtures.inStock, 1);
      const session = await beginNative(bench);
      const { city, postalCode, country } = address;
      const place = { line1: '', city, country, ...(postalCode === undefined ? {} : { postalCode }) };
      await session.update({ shippingAddress: place });
      const priced = await chooseDelivery(session);
      expectEqual(priced.status, 'incomplete', 'status before the buyer has approved');
      const rows = priced.cart.totals.map(({ type }) => type);
      expectThat(priced.delivery.length === 0 || rows.includes('shipping'), 'the totals state shipping');
      const before = await session.refresh();
      await session.update({ buyer: BUYER, shippingAddress: address, billingAddress: null });
      const consents = session.state.consentRequests.map(({ id }) => [id, true] as const);
      if (consents.length > 0) await session.update({ consents: Object.fromEntries(consents) });
      expectEqual(session.state.status, 'ready', 'status afterwards');
      expectEqual(session.state.cart.totals, before.cart.totals, 'the rest of the address changes no total');
      const { order } = await session.complete(orderOf(bench, session.state, 'wallet'));
      expectThat(order, 'it goes through');
    },
  },
];
