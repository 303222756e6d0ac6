/** The way to a checkout elsewhere. */
import { describe, expect, it } from 'vitest';
import { createRedirectAdapter, type RedirectAdapterOptions } from '../../../src/adapters/redirect.js';
import { createMemoryBrowser } from '../../../src/testing/memory-host.js';
import { sampleCatalog } from '../local/sample-shop.js';
import { openRedirectShop, TEMPLATE } from './redirect-bench.js';

const ATTRIBUTION = { videoId: 'kitchen', hotspotId: 'mug', timeSeconds: 2.5 } as const;

describe('the checkout', () => {
  it('is an address with everything in it, in the same tab', async () => {
    const { shop, begin } = await openRedirectShop();
    await shop.addLines([
      { variantId: 'red-small', quantity: 2 },
      { variantId: 'bowl', quantity: 1 },
    ]);
    await shop.applyDiscount?.('ten');
    expect(await begin()).toEqual({
      mode: 'redirect',
      url: 'https://shop.example/basket?items=red-small%3A2%2Cbowl%3A1&codes=TEN&back=',
      target: '_self',
    });
  });

  it('opens a tab of its own where the integrator wants this', async () => {
    const { shop, begin } = await openRedirectShop({ newTab: true });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    expect((await begin()).target).toBe('_blank');
  });

  it('names articles as the shop behind it does, each once', async () => {
    const itemId = ({ productId }: { readonly productId?: string }) => `shop-${productId}`;
    const { shop, begin } = await openRedirectShop({ itemId, codes: ['FILM'] });
    await shop.addLines([
      { variantId: 'red-small', quantity: 2 },
      { variantId: 'red-large', quantity: 1 },
    ]);
    expect((await begin()).url).toBe('https://shop.example/basket?items=shop-mug%3A3&codes=FILM&back=');
  });

  it('names the currency of the cart, whatever the page would like', async () => {
    const checkoutUrl = 'https://shop.example/?i={items}&c={currency}&l={language}';
    const { shop, begin } = await openRedirectShop({ checkoutUrl }, {}, { currency: 'USD', language: 'de' });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    expect((await begin()).url).toBe('https://shop.example/?i=bowl%3A1&c=EUR&l=de');
  });

  it('leaves out what is no longer sold', async () => {
    const browser = createMemoryBrowser();
    const { shop } = await openRedirectShop({}, { browser });
    await shop.addLines(['bowl', 'red-small'].map((variantId) => ({ variantId, quantity: 1 })));
    const [mug] = sampleCatalog().products;
    const later = await openRedirectShop(
      { catalog: sampleCatalog({ products: mug ? [mug] : [] }) },
      { browser },
    );
    expect((await later.begin()).url).toContain('items=red-small%3A1&');
  });

  it.each<[string, Partial<RedirectAdapterOptions>, string]>([
    ['as UTM parameters', { utm: {} }, '&utm_source=vitrine&utm_medium=video&utm_content=kitchen.mug.2'],
    [
      'with words of the integrator',
      { utm: { source: 'film', medium: 'shop', campaign: 'autumn & winter' } },
      '&utm_source=film&utm_medium=shop&utm_campaign=autumn%20%26%20winter&utm_content=kitchen.mug.2',
    ],
    ['not at all', { utm: false }, ''],
  ])('carries the attribution %s', async (_how, options, query) => {
    const { shop, begin } = await openRedirectShop(options);
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    const { url } = await begin({ attribution: ATTRIBUTION });
    expect(url).toBe(`https://shop.example/basket?items=bowl%3A1&codes=&back=${query}`);
  });

  it('carries the attribution of the last line where it has none of its own', async () => {
    const { shop, begin } = await openRedirectShop({ utm: {} });
    await shop.addLines([{ variantId: 'bowl', quantity: 1, attribution: { videoId: 'hall' } }]);
    await shop.addLines([{ variantId: 'red-small', quantity: 1, attribution: ATTRIBUTION }]);
    expect((await begin()).url).toContain('utm_content=kitchen.mug.2');
    await shop.clear();
    await shop.addLines([{ variantId: 'bowl', quantity: 1, attribution: { videoId: 'hall' } }]);
    expect((await begin()).url).toContain('utm_content=hall..');
  });

  it.each<[string, RedirectAdapterOptions['checkoutUrl']]>([
    ['javascript', () => 'javascript:alert(1)'],
    ['a relative address', () => '/checkout'],
    ['another scheme', () => 'intent://pay'],
    ['nothing', () => ''],
  ])('is blocked when a function answers %s', async (_what, checkoutUrl) => {
    const { shop, begin } = await openRedirectShop({ checkoutUrl });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    await expect(begin()).rejects.toMatchObject({
      code: 'checkout-blocked',
      message: expect.stringContaining('no http(s) address') as string,
    });
  });

  it('may be written by a function', async () => {
    const { shop, begin } = await openRedirectShop({
      checkoutUrl: ({ items, reference }) =>
        `https://shop.example/?ref=${reference}&${items.map(({ id, quantity }) => `sku[]=${id}&qty[]=${quantity}`).join('&')}`,
    });
    await shop.addLines([{ variantId: 'bowl', quantity: 2 }]);
    expect((await begin()).url).toMatch(
      /^https:\/\/shop\.example\/\?ref=V-[\dA-F]{8}&sku\[\]=bowl&qty\[\]=2$/,
    );
  });
});

describe('an address that is too long', () => {
  const long = { catalog: sampleCatalog(), utm: {}, checkoutUrl: TEMPLATE };

  it('goes without attribution first, and says so', async () => {
    const { shop, host, begin } = await openRedirectShop({ ...long, maxUrlLength: 100 });
    await shop.addLines([{ variantId: 'bowl', quantity: 1, attribution: ATTRIBUTION }]);
    expect((await begin()).url).toBe('https://shop.example/basket?items=bowl%3A1&codes=&back=');
    expect(host.logs).toMatchObject([
      { level: 'warn', message: expect.stringContaining('without attribution') as string },
    ]);
  });

  it('is blocked with the limit, and the cart stays', async () => {
    const { shop, begin } = await openRedirectShop({ ...long, maxUrlLength: 50 });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    await expect(begin()).rejects.toMatchObject({
      code: 'checkout-blocked',
      message:
        'redirect: the checkout address has 55 characters, at most 50 characters are sent (option maxUrlLength); the cart holds too much',
    });
    expect((await shop.getCart())?.itemCount).toBe(1);
  });

  it.each([
    ['ucp', 2048],
    ['meta', 8000],
  ] as const)('for %s has more than %i characters', async (preset, limit) => {
    const sku = 'x'.repeat(limit);
    const products = [{ handle: 'long', title: 'Long', variants: [{ sku, price: 1 }] }];
    const options = { catalog: sampleCatalog({ products }), preset, checkoutUrl: 'https://shop.example' };
    const { shop, begin } = await openRedirectShop(options);
    await shop.addLines([{ variantId: sku, quantity: 1 }]);
    await expect(begin()).rejects.toMatchObject({
      code: 'checkout-blocked',
      message: expect.stringContaining(`at most ${limit} characters`) as string,
    });
  });
});

describe('what the link cannot carry', () => {
  it('is not offered', async () => {
    const { shop, host } = await openRedirectShop({ checkoutUrl: 'https://shop.example/?i={items}' });
    const { cart, checkout } = await shop.init(host, {});
    expect(cart).toMatchObject({
      discounts: 'none',
      note: false,
      cartAttributes: false,
      totals: 'estimated',
    });
    expect(checkout.modes).toEqual(['redirect']);
    expect([shop.applyDiscount, shop.setCartInfo, shop.requestWithdrawal]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('refuses attributes of a line, which would be lost', async () => {
    const { shop } = await openRedirectShop();
    const line = { variantId: 'bowl', quantity: 1, attributes: { engraving: 'Ada' } };
    await expect(shop.addLines([line])).rejects.toMatchObject({
      code: 'unsupported',
      cart: { itemCount: 0 },
    });
  });

  it('replaces a code by the next where there is room for one, and says so', async () => {
    const { shop, begin } = await openRedirectShop({
      checkoutUrl: 'https://shop.example/?i={items}&c={code}',
    });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    await shop.applyDiscount?.('TEN');
    const { cart, notices } = (await shop.applyDiscount?.('FIVER')) ?? {};
    expect(cart?.discounts.map(({ code }) => code)).toEqual(['FIVER']);
    expect(notices).toMatchObject([{ code: 'discount-not-applied' }]);
    expect((await begin()).url).toBe('https://shop.example/?i=bowl%3A1&c=FIVER');
  });

  it('states totals as an estimate', async () => {
    const { shop } = await openRedirectShop();
    const { cart } = await shop.addLines([{ variantId: 'bowl', quantity: 2 }]);
    expect(cart.totals.at(-1)).toEqual({
      type: 'total',
      amount: { amountMinor: 9600, currency: 'EUR' },
      estimated: true,
    });
  });
});

describe('shops', () => {
  it('are told apart by catalogue and checkout', () => {
    const identity = (options: Partial<RedirectAdapterOptions>) =>
      createRedirectAdapter({ catalog: '/c.json', checkoutUrl: TEMPLATE, ...options }).identity;
    expect(identity({})).toBe(`/c.json ${TEMPLATE}`);
    expect(identity({ preset: 'ucp', checkoutUrl: 'https://a.example' })).toBe('/c.json https://a.example');
    expect(identity({ storageKey: 'mine' })).toBe('mine');
  });

  it('cannot be made with options that no link comes of', () => {
    expect(() =>
      createRedirectAdapter({ catalog: '/c.json', checkoutUrl: 'https://a.example/{sku}' }),
    ).toThrow(expect.objectContaining({ code: 'config' }));
  });
});
