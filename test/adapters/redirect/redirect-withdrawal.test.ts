/** Withdrawals from orders that were placed elsewhere. */
import { describe, expect, it, vi } from 'vitest';
import { openRedirectShop } from './redirect-bench.js';

const REQUEST = { name: 'Ada', email: 'ada@example.com', orderNumber: ' 1001 ' } as const;

describe('a withdrawal', () => {
  it('is handed to the merchant, who knows the orders', async () => {
    const receiveWithdrawal = vi.fn(() => Promise.resolve());
    const { shop } = await openRedirectShop({ receiveWithdrawal });
    const receipt = await shop.requestWithdrawal?.(REQUEST);
    expect(receipt?.reference).toBe('W-1001');
    expect(receiveWithdrawal).toHaveBeenCalledWith(REQUEST, receipt, undefined);
  });

  it('is sent to the merchant by POST', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(new Response(null, { status: 204 })));
    const withdrawalUrl = 'https://merchant.example/withdrawals';
    const { shop } = await openRedirectShop({ withdrawalUrl }, { fetch });
    await shop.requestWithdrawal?.(REQUEST);
    expect(fetch.mock.calls[0]?.[0]).toBe(withdrawalUrl);
  });

  it('names its fields when they are empty', async () => {
    const { shop } = await openRedirectShop({ receiveWithdrawal: () => Promise.resolve() });
    await expect(shop.requestWithdrawal?.({ ...REQUEST, name: ' ' })).rejects.toMatchObject({
      code: 'validation',
      issues: [{ field: 'name', code: 'required' }],
    });
  });
});
