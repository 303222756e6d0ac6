/** What goes to the Store API, and how a wrong set-up is explained. */
import { describe, expect, it } from 'vitest';
import { createMedusaAdapter, type MedusaAdapterOptions } from '../../../src/adapters/medusa.js';
import { asCommerceError } from '../../../src/core/commerce-error.js';
import { BASE, offlineShop } from './offline-shop.js';

const CART_ID = 'cart_01M83FTX9N33P24YMKGR8X5WHN';

describe('options', () => {
  it.each<[Partial<MedusaAdapterOptions>, string]>([
    [{ url: '/api' }, 'https://api.shop.example'],
    [{ url: 'javascript:alert(1)' }, 'web address'],
    [{ url: `${BASE}/?tenant=1` }, 'web address'],
    [{ publishableKey: '' }, 'publishableKey is missing'],
  ])('%o cannot work', (options, words) => {
    expect(() => createMedusaAdapter({ url: BASE, publishableKey: 'pk_film', ...options })).toThrowError(
      words,
    );
  });

  it('make one identity of a server, with a slash at its end or without', () => {
    const identityOf = (url: string) => createMedusaAdapter({ url, publishableKey: 'pk_film' }).identity;
    expect(identityOf(`${BASE}/`)).toBe(identityOf(BASE));
  });
});

describe('a request', () => {
  it('carries key and language, and never a cookie', async () => {
    const { shop, requests } = offlineShop({ '/carts': { cart: {} } });
    await shop.api.send('POST', '/carts', { region_id: 'reg_eu' });
    const [{ headers, content, url } = expect.fail()] = requests;
    expect(Object.fromEntries(headers)).toEqual({
      'content-type': 'application/json',
      'x-medusa-locale': 'en',
      'x-publishable-api-key': 'pk_film',
    });
    expect([url.href, content]).toEqual([`${BASE}/store/carts`, { region_id: 'reg_eu' }]);
  });

  it('repeats the name of a list', async () => {
    const { shop, requests } = offlineShop({ '/products': {} });
    await shop.api.read('/products', { id: ['prod_a', 'b&c'], limit: 2 });
    expect(requests[0]?.url.search).toBe('?id[]=prod_a&id[]=b%26c&limit=2');
  });

  it('tells nobody the cart that it named, neither in an error nor in the log', async () => {
    const broken = () => new Response('<html>', { status: 502 });
    const { shop, host } = offlineShop({ [`/carts/${CART_ID}`]: broken });
    const error = await shop.api.read(`/carts/${CART_ID}`, {}).catch(asCommerceError);
    const told = JSON.stringify([error, error instanceof Error && error.message, host.logs]);
    expect(told).toContain('/store/carts/cart_…');
    expect(told).not.toContain(CART_ID);
  });
});

describe('where the buyer is', () => {
  it.each([
    [{ country: 'AT' }, { regionId: 'reg_eu', country: 'at' }],
    [
      { country: 'US', currency: 'USD' },
      { regionId: 'reg_us', country: 'us' },
    ],
    [{ currency: 'USD' }, { regionId: 'reg_us' }],
    [{}, { regionId: 'reg_eu' }],
  ])('%o', async (context, market) => {
    const { shop, host } = offlineShop({}, {}, context);
    expect(await shop.market()).toEqual(market);
    expect(host.logs).toEqual([]);
  });

  it('that no region has is told to the developer', async () => {
    const { shop, host } = offlineShop({}, {}, { country: 'CH', currency: 'CHF' });
    expect(await shop.market()).toEqual({ regionId: 'reg_eu' });
    expect(host.logs.map(({ message }) => message)).toEqual([
      expect.stringContaining('no tax is shown for CH'),
      expect.stringContaining('CHF is not used'),
    ]);
  });

  it('is asked for once, and again after a failure', async () => {
    let isDown = true;
    const regions = () =>
      isDown ? Response.error() : Response.json({ regions: [{ id: 'reg', currency_code: 'eur' }] });
    const { shop, requests } = offlineShop({ '/regions': regions });
    await Promise.allSettled([shop.market(), shop.market()]);
    isDown = false;
    expect((await shop.market()).regionId).toBe('reg');
    await shop.market();
    expect(requests).toHaveLength(2);
  });

  it('cannot be a region that the shop does not have', async () => {
    const { shop } = offlineShop({}, { regionId: 'reg_moon' });
    const error = await shop.market().catch(asCommerceError);
    expect(error).toMatchObject({ code: 'config', message: expect.stringContaining('reg_moon') as string });
  });
});
