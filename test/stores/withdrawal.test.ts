/** A withdrawal is acknowledged by whoever has it, and by nobody else. */
import { describe, expect, it } from 'vitest';
import type { CommerceAdapter } from '../../src/core/commerce-adapter.js';
import { CommerceError } from '../../src/core/commerce-error.js';
import { createShop, type Shop } from '../../src/stores/shop.js';
import { createMemoryHost } from '../../src/testing/memory-host.js';
import { createAdapterStandIn } from '../support/adapter-stand-in.js';

const REQUEST = { name: 'Ada', orderNumber: '7', email: 'ada@example.com', lineIds: ['1'] };
const RECEIPT = { receivedAt: '2026-03-01T10:00:00Z', reference: 'W-7' };
const URL_OF_SHOP = 'https://shop.example/withdrawals';

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

/** A shop whose server gives these answers, one after the other. */
function open(
  answers: readonly (Response | Error)[],
  { adapter = {}, withdrawalUrl }: { adapter?: Partial<CommerceAdapter>; withdrawalUrl?: string } = {},
): { shop: Shop; sent: Sent[] } {
  const sent: Sent[] = [];
  const left = [...answers];
  const fetch = (url: unknown, init: RequestInit = {}): Promise<Response> => {
    sent.push({ url: url as string, init });
    const answer = left.shift() ?? new Error('no answer is left');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const host = { ...createMemoryHost(), fetch, delay: () => Promise.resolve() };
  const options = withdrawalUrl === undefined ? {} : { withdrawalUrl };
  return {
    sent,
    shop: createShop({ adapter: createAdapterStandIn('shop', adapter), host, market: 'DE', ...options }),
  };
}

const json = (value: unknown, status = 200) => Response.json(value, { status });

describe('a withdrawal', () => {
  it('goes to the adapter where it takes some', async () => {
    const { shop, sent } = open([], {
      adapter: { requestWithdrawal: () => Promise.resolve(RECEIPT) },
      withdrawalUrl: URL_OF_SHOP,
    });
    expect(shop.takesWithdrawals).toBe(true);
    expect(await shop.requestWithdrawal(REQUEST)).toEqual({ status: 'received', receipt: RECEIPT });
    expect(sent).toEqual([]);
  });

  it('goes to the address of the page where the adapter takes none, and to no other host', async () => {
    const { shop, sent } = open([json(RECEIPT)], { withdrawalUrl: URL_OF_SHOP });
    expect(await shop.requestWithdrawal(REQUEST)).toEqual({ status: 'received', receipt: RECEIPT });
    const [{ url, init } = { url: '', init: {} }] = sent;
    expect([url, init.method, init.redirect]).toEqual([URL_OF_SHOP, 'POST', 'error']);
    const body = JSON.parse(init.body as string) as Record<string, unknown>;
    expect(body).toMatchObject(REQUEST);
    expect(Object.keys(body).sort()).toEqual(
      ['email', 'lineIds', 'name', 'orderNumber', 'reference', 'requestedAt'].sort(),
    );
  });

  it('is sent again under the same reference when no answer comes', async () => {
    const { shop, sent } = open([new TypeError('cut'), json(RECEIPT)], { withdrawalUrl: URL_OF_SHOP });
    expect(await shop.requestWithdrawal(REQUEST)).toMatchObject({ status: 'received' });
    expect(new Set(sent.map(({ init }) => init.body)).size).toBe(1);
    expect(sent).toHaveLength(2);
  });

  it.each([
    ['no answer', [1, 2, 3].map(() => new TypeError('cut')), 'network'],
    ['an answer without receipt', [json({ ok: true })], 'outcome-unknown'],
    ['a receipt with no date', [json({ ...RECEIPT, receivedAt: 'soon' })], 'outcome-unknown'],
    ['an unknown order', [json({}, 404)], 'not-found'],
    ['a page instead of a receipt', [1, 2, 3].map(() => new Response('<html>')), 'server'],
  ] as const)('is not acknowledged after %s', async (_name, answers, code) => {
    const { shop } = open(answers, { withdrawalUrl: URL_OF_SHOP });
    const result = await shop.requestWithdrawal(REQUEST);
    expect(result.status === 'failed' && result.error.code).toBe(code);
  });

  it('is not sent with empty fields, nor where nobody takes it', async () => {
    const { shop, sent } = open([json(RECEIPT)], { withdrawalUrl: URL_OF_SHOP });
    expect(await shop.requestWithdrawal({ ...REQUEST, name: ' ' })).toMatchObject({
      status: 'failed',
      error: { code: 'validation', issues: [{ field: 'name' }] },
    });
    expect(sent).toEqual([]);
    const none = open([]);
    expect(none.shop.takesWithdrawals).toBe(false);
    expect(await none.shop.requestWithdrawal(REQUEST)).toMatchObject({
      status: 'failed',
      error: { code: 'unsupported' },
    });
  });

  it('is not acknowledged when the adapter fails', async () => {
    const fail = () => Promise.reject(new CommerceError('not-found'));
    const { shop } = open([], { adapter: { requestWithdrawal: fail } });
    expect(await shop.requestWithdrawal(REQUEST)).toMatchObject({
      status: 'failed',
      error: { code: 'not-found' },
    });
  });
});
