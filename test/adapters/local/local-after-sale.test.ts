/** After the order: facts about the shop, the way back from another page, withdrawal. */
import { describe, expect, it, vi } from 'vitest';
import { createFakeClock } from '../../../src/testing/fake-clock.js';
import { checkoutOf, openShop, orderInput } from './local-bench.js';
import { CATALOG_URL, sampleCatalog, serve } from './sample-shop.js';

const SELLER = {
  id: 's',
  trader: true,
  name: 'Shop',
  postalAddress: 'Street 1',
  electronicAddress: 'a@b.example',
  country: 'DE',
  imprintUrl: 'imprint.html',
} as const;

describe('facts about the shop', () => {
  it('come from the catalogue, with URLs that a page can use', async () => {
    const policies = [
      { kind: 'terms', url: '/terms.html', language: 'en' },
      { kind: 'privacy', text: 'We keep nothing.', language: 'en' },
    ] as const;
    const fetch = serve(() => sampleCatalog({ seller: SELLER, policies }));
    const { shop } = await openShop({ catalog: CATALOG_URL }, { fetch });
    expect(await shop.getShopFacts?.()).toEqual({
      sellers: [{ ...SELLER, imprintUrl: 'https://shop.example/data/imprint.html' }],
      policies: [{ ...policies[0], url: 'https://shop.example/terms.html' }, policies[1]],
      deliversTo: ['DE', 'AT'],
      paymentMeans: ['Test payment', 'Invoice'],
    });
  });
});

describe('the way back', () => {
  it('shows the order that the address names', async () => {
    const { shop } = await openShop();
    const session = await checkoutOf(shop);
    const { order } = await session.complete(orderInput(session.state));
    const url = `https://shop.example/thanks?vitrine-order=${order?.id}`;
    expect(await shop.readReturn?.(url)).toEqual({ outcome: 'completed', order });
    expect(await shop.readReturn?.('https://shop.example/thanks')).toEqual({ outcome: 'unknown' });
    expect(await shop.readReturn?.('not a URL')).toEqual({ outcome: 'unknown' });
  });
});

describe('withdrawal', () => {
  const request = { name: 'Ada', email: 'ada@example.com' } as const;

  it('is handed to the merchant and acknowledged with the time', async () => {
    const receiveWithdrawal = vi.fn(() => Promise.resolve());
    const clock = createFakeClock(Date.UTC(2026, 10, 20));
    const { shop } = await openShop({ receiveWithdrawal }, { clock });
    const session = await checkoutOf(shop);
    const { order } = await session.complete(orderInput(session.state));
    const wanted = { ...request, orderNumber: ` ${order?.number} ` };
    const receipt = await shop.requestWithdrawal?.(wanted);
    expect(receipt).toEqual({ receivedAt: '2026-11-20T00:00:00.000Z', reference: `W-${order?.number}` });
    expect(receiveWithdrawal).toHaveBeenCalledWith(wanted, receipt, undefined);
  });

  it('is not acknowledged when the merchant cannot be reached', async () => {
    const receiveWithdrawal = () => Promise.reject(new Error('gone'));
    const { shop } = await openShop({ receiveWithdrawal });
    const session = await checkoutOf(shop);
    const { order } = await session.complete(orderInput(session.state));
    const sent = shop.requestWithdrawal?.({ ...request, orderNumber: order?.number ?? '' });
    await expect(sent).rejects.toMatchObject({ name: 'CommerceError', ambiguous: true });
  });

  it('that nobody receives is told to the developer', async () => {
    const { shop, host } = await openShop();
    const session = await checkoutOf(shop);
    const { order } = await session.complete(orderInput(session.state));
    await shop.requestWithdrawal?.({ ...request, orderNumber: order?.number ?? '' });
    expect(host.logs).toMatchObject([
      { level: 'warn', message: expect.stringContaining('withdrawalUrl') as string },
    ]);
  });

  it('needs an order and whose it is', async () => {
    const { shop } = await openShop();
    await expect(shop.requestWithdrawal?.({ ...request, orderNumber: 'X' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(shop.requestWithdrawal?.({ name: ' ', email: '', orderNumber: 'X' })).rejects.toMatchObject({
      issues: [
        { field: 'name', code: 'required' },
        { field: 'email', code: 'required' },
      ],
    });
  });
});
