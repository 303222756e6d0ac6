/** What the embedded shop keeps in storage, and what it makes of a storage that is broken, full or meddled with. */
import { describe, expect, it } from 'vitest';
import { createLocalAdapter } from '../../../src/adapters/local.js';
import { createMemoryBrowser, createMemoryHost } from '../../../src/testing/memory-host.js';
import { openShop } from './local-bench.js';
import { sampleCatalog } from './sample-shop.js';

const CART_KEY = 'local:catalog';

describe('storage', () => {
  it.each([
    'not JSON',
    'null',
    '{"version":2}',
    '{"version":1,"cart":null}',
    '{"version":1,"mutationIds":[],"orders":[],"sold":{},"cart":{"id":"c","lines":[{"variantId":"bowl","quantity":-1,"unitPriceMinor":1}],"codes":[],"checkout":{}}}',
  ])('that holds %s is forgotten with a warning', async (text) => {
    const browser = createMemoryBrowser();
    browser.storage.set(CART_KEY, text);
    const { shop, host } = await openShop({}, { browser });
    expect(await shop.getCart()).toBeNull();
    expect(host.logs).toMatchObject([
      { level: 'warn', message: expect.stringContaining(CART_KEY) as string },
    ]);
    const { cart } = await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    expect(cart.itemCount).toBe(1);
  });

  it('cannot change a price', async () => {
    const browser = createMemoryBrowser();
    const { shop } = await openShop({}, { browser });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    browser.storage.set(CART_KEY, (browser.storage.get(CART_KEY) ?? '').replaceAll('4800', '1'));
    expect((await shop.getCart())?.lines[0]?.unitPrice.amountMinor).toBe(4800);
  });

  it('that is full is an error, not a loss', async () => {
    const host = createMemoryHost();
    const full = { ...host.storage, set: () => Promise.reject(new Error('quota')) };
    const shop = createLocalAdapter({ catalog: sampleCatalog() });
    await shop.init({ ...host, storage: full }, {});
    await expect(shop.addLines([{ variantId: 'bowl', quantity: 1 }])).rejects.toMatchObject({
      code: 'server',
    });
  });

  it('does not grow for ever', async () => {
    const { shop, host } = await openShop();
    for (let turn = 0; turn < 250; turn += 1) await shop.setCartInfo?.({}, { mutationId: `m${turn}` });
    expect(await shop.hasMutation?.('m249')).toBe(true);
    expect(await shop.hasMutation?.('m0')).toBe(false);
    expect(host.browser.storage.get(CART_KEY)?.length).toBeLessThan(3000);
  });
});
