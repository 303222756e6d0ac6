/** The merchant's server gets orders and withdrawals by POST. */
import { describe, expect, it } from 'vitest';
import type { LocalAdapterOptions } from '../../../src/adapters/local.js';
import { createFakeClock } from '../../../src/testing/fake-clock.js';
import { checkoutOf, openShop, orderInput } from './local-bench.js';

const ORDER_URL = 'https://merchant.example/orders';
const WITHDRAWAL_URL = 'https://merchant.example/withdrawals';

interface Posted {
  readonly url: string;
  readonly init: RequestInit | undefined;
  readonly content: Readonly<Record<string, unknown>>;
}

/** A shop with a merchant's server that answers as told. */
async function openWith(options: Partial<LocalAdapterOptions>, answer: () => Response | Promise<never>) {
  const posted: Posted[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    const body = typeof init?.body === 'string' ? init.body : '';
    posted.push({ url, init, content: JSON.parse(body) as Posted['content'] });
    return answer();
  };
  const clock = createFakeClock(Date.UTC(2026, 10, 20));
  const { shop } = await openShop(options, { fetch, clock });
  return { shop, posted };
}

async function order(answer: () => Response | Promise<never>) {
  const { shop, posted } = await openWith({ orderUrl: ORDER_URL }, answer);
  const session = await checkoutOf(shop);
  return { shop, session, posted, placing: session.complete(orderInput(session.state)) };
}

describe('an order', () => {
  it('is sent before it counts as placed, and numbered by the merchant', async () => {
    const answer = { number: 'M-1', confirmationSentTo: 'ada@example.com', total: { amountMinor: 1 }, id: 7 };
    const { placing, posted } = await order(() => Response.json(answer));
    const { order: placed } = await placing;
    expect(placed).toMatchObject({
      number: 'M-1',
      status: 'placed',
      confirmationSentTo: 'ada@example.com',
      total: { amountMinor: 4800 + 490 },
    });
    expect(placed?.id).not.toBe(7);
    expect(posted).toMatchObject([
      {
        url: ORDER_URL,
        init: { method: 'POST', credentials: 'omit', headers: { 'content-type': 'application/json' } },
        content: { attemptId: 'attempt-1', buyer: { email: 'ada@example.com' }, cart: { itemCount: 1 } },
      },
    ]);
  });

  it('may wait for its payment', async () => {
    const { placing } = await order(() => Response.json({ status: 'pending-payment' }));
    expect((await placing).order?.status).toBe('pending-payment');
  });

  it('is taken by an answer without content', async () => {
    const { placing } = await order(() => new Response(null, { status: 204 }));
    expect((await placing).status).toBe('completed');
  });

  it.each<[string, () => Response, object]>([
    [
      'with a code of the contract',
      () => Response.json({ code: 'out-of-stock', message: 'no bowls' }, { status: 409 }),
      { code: 'out-of-stock', status: 409, message: `${ORDER_URL} answered 409: no bowls` },
    ],
    [
      'with a code of its own',
      () => Response.json({ code: 'E17' }, { status: 400 }),
      { code: 'checkout-blocked', status: 400 },
    ],
    ['in HTML', () => new Response('<html>', { status: 404 }), { code: 'checkout-blocked', status: 404 }],
  ])('is refused %s, and the cart stays', async (_how, answer, error) => {
    const { placing, shop } = await order(answer);
    await expect(placing).rejects.toMatchObject({ ...error, ambiguous: false });
    expect((await shop.getCart())?.itemCount).toBe(1);
  });

  it.each<[string, () => Response | Promise<never>]>([
    ['no answer', () => Promise.reject(new TypeError('gone'))],
    ['a failure', () => new Response('', { status: 502 })],
  ])('is open after %s', async (_what, answer) => {
    const { placing } = await order(answer);
    await expect(placing).rejects.toMatchObject({ ambiguous: true });
  });
});

describe('a withdrawal', () => {
  const request = { name: 'Ada', email: 'ada@example.com' } as const;

  async function withdraw(answer: () => Response | Promise<never>) {
    const { shop, posted } = await openWith({ withdrawalUrl: WITHDRAWAL_URL }, answer);
    const session = await checkoutOf(shop);
    const { order: placed } = await session.complete(orderInput(session.state));
    const orderNumber = placed?.number ?? '';
    return { orderNumber, posted, sending: shop.requestWithdrawal?.({ ...request, orderNumber }) };
  }

  it('is sent and acknowledged with the time', async () => {
    const { orderNumber, posted, sending } = await withdraw(() => new Response(null, { status: 204 }));
    const receipt = { receivedAt: '2026-11-20T00:00:00.000Z', reference: `W-${orderNumber}` };
    expect(await sending).toEqual(receipt);
    expect(posted).toMatchObject([{ url: WITHDRAWAL_URL, content: { ...request, orderNumber, ...receipt } }]);
  });

  it('is not acknowledged when nobody took it', async () => {
    const lost = await withdraw(() => Promise.reject(new TypeError('gone')));
    await expect(lost.sending).rejects.toMatchObject({ code: 'network', ambiguous: true });
    const refused = await withdraw(() => new Response('', { status: 404 }));
    await expect(refused.sending).rejects.toMatchObject({ status: 404, ambiguous: false });
  });
});
