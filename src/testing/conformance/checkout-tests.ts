/** Conformance: ordering, and not ordering. */
import { totalOf } from '../../core/cart.js';
import type { CheckoutMode } from '../../core/checkout-session.js';
import type { CommerceErrorCode } from '../../core/commerce-error.js';
import { expectLawfulCart } from './cart-law.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectRefusal, expectThat, needs } from './expectations.js';
import { beginNative, BUYER, chooseDelivery, orderOf, readyCheckout } from './native-checkout.js';

const MODES: readonly CheckoutMode[] = ['native', 'embedded', 'popup', 'redirect', 'message'];

export const CHECKOUT_TESTS: readonly ConformanceTest[] = [
  {
    id: 'checkout.empty-cart',
    run: async ({ adapter, capabilities }) => {
      const [mode] = capabilities.checkout.modes;
      needs(mode, 'a way to check out');
      await expectRefusal(adapter.beginCheckout({ mode }), 'checkout-blocked', 'cart-expired');
    },
  },
  {
    id: 'checkout.unsupported-mode',
    run: async ({ adapter, add, capabilities, fixtures: { inStock } }) => {
      const mode = MODES.find((other) => !capabilities.checkout.modes.includes(other));
      needs(mode, 'a mode that is not supported');
      await add(inStock, 1);
      await expectRefusal(adapter.beginCheckout({ mode }), 'unsupported');
    },
  },
  {
    id: 'checkout.asks-field-by-field',
    run: async (bench) => {
      const { add, capabilities, fixtures } = bench;
      const { address } = fixtures;
      needs(address, 'an address');
      await add(fixtures.inStock, 1);
      const session = await beginNative(bench);
      const open = () => session.state.requirements.map(({ field }) => field);
      expectEqual(session.state.status, 'incomplete', 'status at the beginning');
      expectThat(open().includes('buyer.email'), 'an e-mail address is asked for');
      const state = await session.update({ buyer: BUYER });
      expectThat(!open().includes('buyer.email'), 'and not when it is there');
      expectEqual(state.buyer?.email, BUYER.email, 'what was entered comes back');
      await session.update({ shippingAddress: address });
      expectEqual(session.state.shippingAddress?.city, address.city, 'so does the address');
      const ready = await chooseDelivery(session);
      expectEqual([ready.status, ready.requirements], ['ready', []], 'everything is there');
      expectLawfulCart(ready.cart, capabilities);
      const rows = ready.cart.totals.map(({ type }) => type);
      expectThat(ready.delivery.length === 0 || rows.includes('shipping'), 'the totals state shipping');
    },
  },
  {
    id: 'checkout.bad-email',
    run: async (bench) => {
      await bench.add(bench.fixtures.inStock, 1);
      const session = await beginNative(bench);
      const open = await session.update({ buyer: { email: 'nonsense' } }).then(
        ({ requirements }) => requirements.map(({ field, kind }) => [field, kind]),
        (thrown: { issues?: readonly { field: string; code: string }[] }) =>
          (thrown.issues ?? []).map(({ field, code }) => [field, code]),
      );
      const found = open.find(([field]) => field === 'buyer.email');
      expectEqual(found, ['buyer.email', 'invalid'], 'what is said of it');
    },
  },
  {
    id: 'checkout.unknown-delivery-option',
    run: async (bench) => {
      const session = await readyCheckout(bench, bench.fixtures.inStock, 1);
      const [group] = session.state.delivery;
      needs(group, 'a choice of delivery');
      await expectRefusal(session.update({ delivery: { [group.id]: 'no-such-option' } }), 'validation');
      const { delivery } = await session.refresh();
      expectEqual(delivery[0]?.selectedOptionId, group.options[0]?.id, 'the choice stays as it was');
    },
  },
  {
    id: 'checkout.country-that-is-not-served',
    run: async (bench) => {
      const { address, unservedCountry, inStock } = bench.fixtures;
      needs(address && unservedCountry, 'a country that is not served');
      const session = await readyCheckout(bench, inStock, 1);
      const elsewhere = { shippingAddress: { ...address, country: unservedCountry } };
      const fields = await session.update(elsewhere).then(
        ({ requirements }) => requirements.map(({ field }) => field),
        (thrown: { issues?: readonly { field: string }[] }) =>
          (thrown.issues ?? []).map(({ field }) => field),
      );
      expectThat(fields.includes('shippingAddress.country'), `the country is named, got ${fields.join()}`);
    },
  },
  {
    id: 'checkout.incomplete-is-refused',
    run: async (bench) => {
      await bench.add(bench.fixtures.inStock, 1);
      const session = await beginNative(bench);
      const refused = session.complete(orderOf(bench, session.state, 'too-early'));
      const error = await expectRefusal(refused, 'validation');
      const issue = error.issues.find(({ field }) => field === 'buyer.email');
      expectEqual(issue?.code, 'required', 'the field that is missing');
      expectThat(await bench.adapter.getCart(), 'the cart is still there');
    },
  },
  {
    id: 'checkout.order-is-placed',
    run: async (bench) => {
      const { adapter, fixtures } = bench;
      const session = await readyCheckout(bench, fixtures.inStock, 2);
      const expectedTotal = totalOf(session.state.cart);
      const { status, order } = await session.complete(orderOf(bench, session.state, 'first'));
      expectEqual(status, 'completed', 'status');
      expectThat(order && order.number !== '', 'the order has a number');
      expectEqual(order.total, expectedTotal, 'the total is the one that was seen');
      expectEqual(await adapter.getCart(), null, 'the cart is gone');
      if (adapter.getOrder) {
        const read = await adapter.getOrder(order.id);
        expectEqual(read?.number, order.number, 'the order can be read');
        expectEqual(await adapter.getOrder('no-such-order'), null, 'an order that nobody placed');
      }
    },
  },
  {
    id: 'checkout.completing-twice-is-one-order',
    run: async (bench) => {
      const session = await readyCheckout(bench, bench.fixtures.inStock, 1);
      const input = orderOf(bench, session.state, 'same');
      const first = await session.complete(input);
      const second = await session.complete(input);
      expectEqual(second.order?.id, first.order?.id, 'order of the second time');
      const { order } = await session.refresh();
      expectEqual(order?.id, first.order?.id, 'order after asking again');
    },
  },
  {
    id: 'checkout.other-total-is-refused',
    run: async (bench) => {
      const session = await readyCheckout(bench, bench.fixtures.inStock, 1);
      const input = orderOf(bench, session.state, 'wrong-total');
      const expectedTotal = { ...input.expectedTotal, amountMinor: 1 };
      const error = await expectRefusal(session.complete({ ...input, expectedTotal }), 'price-changed');
      const stated = error.cart && totalOf(error.cart);
      if (stated) expectEqual(stated, input.expectedTotal, 'the error brings the true total');
      const { order } = await session.complete(orderOf(bench, await session.refresh(), 'right-total'));
      expectThat(order, 'with the true total it goes through');
    },
  },
  {
    id: 'checkout.declined-payment-leaves-the-cart',
    run: async (bench) => {
      const { adapter, subject, lawful, fixtures } = bench;
      const token = subject.controls?.declinedToken;
      needs(token, 'control declinedToken');
      const session = await readyCheckout(bench, fixtures.inStock, 1);
      const input = orderOf(bench, session.state, 'declined', token);
      await expectRefusal(session.complete(input), 'payment-declined');
      const lineId = (await adapter.getCart())?.lines[0]?.id;
      expectThat(lineId, 'the cart is still there');
      expectEqual(lawful(await adapter.setQuantity(lineId, 2)).itemCount, 2, 'and can be changed');
      const state = await session.refresh();
      const { order } = await session.complete(orderOf(bench, state, 'paid'));
      expectThat(order, 'another payment goes through');
    },
  },
  {
    id: 'checkout.stock-gone-meanwhile',
    run: async (bench) => {
      const { subject, fixtures } = bench;
      const setStock = subject.controls?.setStock?.bind(subject.controls);
      needs(setStock, 'control setStock');
      const { variantId, stock } = fixtures.limited;
      const session = await readyCheckout(bench, variantId, 2);
      await setStock(variantId, 1);
      try {
        const codes: readonly CommerceErrorCode[] = ['insufficient-stock', 'out-of-stock'];
        const refused = session.complete(orderOf(bench, session.state, 'too-late'));
        const error = await expectRefusal(refused, ...codes);
        expectThat(error.cart, 'the error brings the cart');
      } finally {
        await setStock(variantId, stock);
      }
    },
  },
  {
    id: 'checkout.comes-back-after-a-reload',
    run: async (bench) => {
      const session = await readyCheckout(bench, bench.fixtures.inStock, 1);
      const { handle } = session.state;
      needs(bench.adapter.resumeCheckout && handle, 'checkouts that can be resumed');
      const { adapter } = await bench.openReadyTab();
      const resumed = await adapter.resumeCheckout?.(handle);
      expectThat(resumed?.mode === 'native', 'it is there');
      const { buyer, status } = resumed.state;
      expectEqual([buyer?.email, status], [BUYER.email, 'ready'], 'and nothing entered is lost');
      const done = await resumed.complete(orderOf(bench, resumed.state, 'after-reload'));
      expectThat(done.order, 'it goes through');
      expectEqual(await adapter.resumeCheckout?.('no-such-checkout'), null, 'one that nobody began');
    },
  },
];
