/** The merchant's own code gets the order, may refuse it, and may fail. */
import { describe, expect, it } from 'vitest';
import type { PlacedOrder } from '../../../src/adapters/local.js';
import { CommerceError } from '../../../src/core/commerce-error.js';
import { ADDRESS, checkoutOf, openShop, orderInput } from './local-bench.js';

describe('the merchant', () => {
  it('is handed the order, and may give it a number', async () => {
    const placed: PlacedOrder[] = [];
    const { shop } = await openShop({
      placeOrder: async (order) => {
        placed.push(order);
        return { number: 'M-1', confirmationSentTo: order.buyer.email ?? '' };
      },
    });
    const session = await checkoutOf(shop);
    const { order } = await session.complete(orderInput(session.state));
    expect(placed).toMatchObject([
      {
        attemptId: 'attempt-1',
        cart: { itemCount: 1 },
        buyer: { email: 'ada@example.com' },
        shippingAddress: ADDRESS,
        delivery: { id: 'standard' },
        payment: { methodId: 'test' },
      },
    ]);
    expect(order).toMatchObject({ number: 'M-1', confirmationSentTo: 'ada@example.com' });
    expect(await shop.getOrder?.(order?.id ?? '')).toEqual(order);
  });

  it('may refuse it, and nothing has happened', async () => {
    const placeOrder = () => Promise.reject(new CommerceError('payment-failed'));
    const { shop } = await openShop({ placeOrder });
    const session = await checkoutOf(shop);
    const refused = session.complete(orderInput(session.state));
    await expect(refused).rejects.toMatchObject({ code: 'payment-failed', ambiguous: false });
    expect((await shop.getCart())?.itemCount).toBe(1);
  });

  it('may have it without answering, and gets the same attempt again', async () => {
    const attempts: string[] = [];
    const placeOrder = (order: PlacedOrder) => {
      attempts.push(order.attemptId);
      return attempts.length > 1 ? Promise.resolve(undefined) : Promise.reject(new TypeError('fetch failed'));
    };
    const { shop } = await openShop({ placeOrder });
    const session = await checkoutOf(shop);
    const input = orderInput(session.state);
    await expect(session.complete(input)).rejects.toMatchObject({ code: 'server', ambiguous: true });
    await session.complete(input);
    expect(attempts).toEqual(['attempt-1', 'attempt-1']);
  });
});
