/** Conformance: an order is placed once, whatever is lost, left or resumed on the way. */
import { totalOf, type Cart } from '../../core/cart.js';
import type { CompleteInput } from '../../core/checkout.js';
import type { NativeCheckout } from '../../core/checkout-session.js';
import { asCommerceError } from '../../core/commerce-error.js';
import type { Order } from '../../core/order.js';
import type { Bench } from './bench.js';
import { expectLawfulCart } from './cart-law.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectThat, needs } from './expectations.js';
import { beginNative, BUYER, chooseDelivery, orderOf, readyCheckout } from './native-checkout.js';

/** More requests than any backend needs to place an order. */
const MOST_CHANGES = 12;

export const ORDER_TESTS: readonly ConformanceTest[] = [
  {
    id: 'order.totals-law-at-every-step',
    run: async (bench) => {
      const { adapter, add, capabilities, fixtures } = bench;
      const { address, inStock, otherInStock, coupon } = fixtures;
      await add(inStock, 2);
      await add(otherInStock, 1);
      const session = await beginNative(bench);
      const lawful = ({ cart }: { readonly cart: Cart }) => expectLawfulCart(cart, capabilities);
      lawful(session.state);
      if (capabilities.cart.discounts !== 'none' && coupon) await adapter.applyDiscount?.(coupon);
      lawful(await session.refresh());
      needs(address, 'an address');
      lawful(await session.update({ buyer: BUYER, shippingAddress: address }));
      lawful(await chooseDelivery(session));
      const consents = session.state.consentRequests.map(({ id }) => [id, true] as const);
      if (consents.length > 0) lawful(await session.update({ consents: Object.fromEntries(consents) }));
      const seen = totalOf(session.state.cart);
      const { order, cart } = await session.complete(orderOf(bench, session.state, 'lawful'));
      expectThat(order, 'the order is placed');
      expectEqual(order.total, seen, 'the total of the order');
      const { totals, lines = cart.lines } = order;
      if (totals) lawful({ cart: { ...cart, totals, lines, itemCount: piecesOf(lines) } });
    },
  },
  {
    id: 'order.canceling-leaves-the-cart',
    run: async (bench) => {
      const { adapter, lawful, contents, fixtures } = bench;
      const session = await readyCheckout(bench, fixtures.inStock, 1);
      await session.cancel();
      expectEqual(await contents(), { [fixtures.inStock]: 1 }, 'the cart');
      const lineId = (await adapter.getCart())?.lines[0]?.id ?? '';
      expectEqual(lawful(await adapter.setQuantity(lineId, 2)).itemCount, 2, 'pieces after a change');
    },
  },
  {
    id: 'order.cart-changes-while-checking-out',
    run: async (bench) => {
      const { adapter, add, lawful, fixtures } = bench;
      const session = await readyCheckout(bench, fixtures.inStock, 1);
      const before = totalOf(session.state.cart);
      const { cart } = await add(fixtures.otherInStock, 1);
      expectEqual(cart.itemCount, 2, 'pieces in the cart');
      const state = await session.refresh();
      lawful({ cart: state.cart, notices: [] });
      expectEqual(state.cart.itemCount, 2, 'pieces in the checkout');
      expectThat((totalOf(state.cart)?.amountMinor ?? 0) > (before?.amountMinor ?? 0), 'the total is higher');
      await chooseDelivery(session);
      const { order } = await session.complete(orderOf(bench, session.state, 'changed'));
      expectThat(order, 'the order is placed');
      expectEqual(await adapter.getCart(), null, 'the cart is gone');
    },
  },
  {
    id: 'order.is-over-after-a-reload',
    run: async (bench) => {
      const session = await readyCheckout(bench, bench.fixtures.inStock, 1);
      const { handle } = session.state;
      needs(bench.adapter.resumeCheckout && handle, 'checkouts that can be resumed');
      const { order } = await session.complete(orderOf(bench, session.state, 'done'));
      const { adapter } = await bench.openReadyTab();
      const resumed = await adapter.resumeCheckout?.(handle);
      const found = resumed?.mode === 'native' ? resumed.state.order?.number : order?.number;
      expectEqual(found, order?.number, 'the order, if it can still be seen');
    },
  },
  {
    id: 'order.lost-answer-is-one-order',
    run: async (bench) => {
      for (let lost = 0; lost < MOST_CHANGES; lost += 1) {
        const before = await countOrders(bench);
        const session = await readyCheckout(bench, bench.fixtures.inStock, 1);
        const input = orderOf(bench, session.state, `lost-${lost}`);
        const changes = await completeLosing(bench, session, input, lost);
        needs(changes > 0, 'the adapter makes no request here');
        const order = await orderAfterAll(session, input);
        const again = await session.complete(input);
        expectEqual(again.order?.id, order.id, 'the order of the same attempt');
        expectEqual(await bench.adapter.getCart(), null, 'the cart is gone');
        if (before !== undefined) expectEqual(await countOrders(bench), before + 1, 'orders at the backend');
        if (changes <= lost) return;
      }
      throw new Error(`an order takes more than ${MOST_CHANGES} changes`);
    },
  },
];

/** Completes while the answer to one change is lost; answers how many changes it made until it gave up or was done. */
async function completeLosing(
  { network, isMutation }: Bench,
  session: NativeCheckout,
  input: CompleteInput,
  lost: number,
): Promise<number> {
  let changes = 0;
  const heal = network.inject({ kind: 'drop-answer' }, (url, init) => {
    if (!isMutation(url, init)) return false;
    changes += 1;
    return changes === lost + 1;
  });
  const thrown = await session.complete(input).then(() => undefined, asCommerceError);
  heal();
  const isOpen = !thrown || thrown.ambiguous || thrown.code === 'outcome-unknown';
  expectThat(isOpen, `nobody knows whether it was ordered, but it said ${thrown?.code}`);
  return changes;
}

/** What a store does after an outcome that nobody knows: it looks, and orders again only where there is no order. */
async function orderAfterAll(session: NativeCheckout, input: CompleteInput): Promise<Order> {
  const { order } = await session.refresh();
  if (order) return order;
  const { order: next } = await session.complete(input);
  expectThat(next, 'the order is placed after all');
  return next;
}

function countOrders({ subject }: Bench): Promise<number | undefined> {
  return subject.controls?.countOrders?.() ?? Promise.resolve(undefined);
}

function piecesOf(lines: Cart['lines']): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}
