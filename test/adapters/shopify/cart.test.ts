/** The cart of a Shopify shop: what Shopify adjusts and refuses, and what it must not lose. */
import { describe, expect, it } from 'vitest';
import { findTotalsFault } from '../../../src/core/totals-law.js';
import { graphqlErrors, oneOf, openShop, refusal, variantId } from './shopify-bench.js';

const FROM_A_PIN = { videoId: 'kitchen', hotspotId: 'mug & bowl', timeSeconds: 2.5 };

/** The attributes of the cart as Shopify last got them. */
function sentAttributes(log: readonly { variables: Record<string, unknown> }[]): unknown {
  return log.findLast(({ variables }) => 'attributes' in variables)?.variables['attributes'];
}

describe('the id of the cart', () => {
  it('keeps its key in storage and shows it to nobody', async () => {
    const { shop, host } = await openShop();
    const result = await shop.addLines([oneOf(1)]);
    const stored = host.browser.storage.get('cart') ?? '';
    expect(stored).toMatch(/^gid:\/\/shopify\/Cart\/\w+\?key=\w+$/);
    const [id = '', key = ''] = stored.split('?key=');
    expect(result.cart.id).toBe(id);
    expect(JSON.stringify(result)).not.toContain(key);
  });

  it('does not come to light in an error of Shopify', async () => {
    const { shop, host, backend } = await openShop();
    await shop.addLines([oneOf(1)]);
    const stored = host.browser.storage.get('cart') ?? '';
    backend.answerNext(
      graphqlErrors(`Variable $cartId was provided invalid value ${stored}`, 'INVALID_VARIABLE'),
    );
    const { message } = await refusal(shop.getCart());
    expect(message).toContain('gid://shopify/Cart…');
    expect(message).not.toContain(stored.slice(-12));
  });
});

describe('attribution', () => {
  it('stays with the variant in the hidden attributes of the cart, and splits no line', async () => {
    const { shop, backend } = await openShop();
    await shop.addLines([{ ...oneOf(1), attribution: FROM_A_PIN }]);
    await shop.addLines([{ ...oneOf(4), attribution: { videoId: 'garden' } }]);
    const { cart } = await shop.addLines([{ ...oneOf(1), attribution: { ...FROM_A_PIN, timeSeconds: 9 } }]);
    expect(cart.lines.map(({ quantity, attribution }) => [quantity, attribution])).toEqual([
      [2, { ...FROM_A_PIN, timeSeconds: 9 }],
      [1, { videoId: 'garden' }],
    ]);
    expect(cart.attributes).toBeUndefined();
    expect(sentAttributes(backend.log)).toEqual([
      { key: '_vitrine_4', value: 'video=garden' },
      { key: '_vitrine_1', value: 'video=kitchen&hotspot=mug%20%26%20bowl&second=9' },
    ]);
  });

  it('is sent only when it says something new', async () => {
    const { shop, backend } = await openShop();
    await shop.addLines([{ ...oneOf(1), attribution: FROM_A_PIN }]);
    const before = backend.log.length;
    await shop.addLines([{ ...oneOf(1), attribution: FROM_A_PIN }]);
    expect(backend.log.length - before).toBe(1);
  });

  it('that could not be noted does not undo the add', async () => {
    const { shop, host, backend } = await openShop();
    await shop.addLines([oneOf(1)]);
    const { fetch } = backend;
    let isLate = false;
    const flaky = await openShop({
      backend: {
        ...backend,
        fetch: (url, init) => {
          isLate = typeof init?.body === 'string' && init.body.includes('UpdateAttributes');
          return isLate ? Promise.reject(new TypeError('offline')) : fetch(url, init);
        },
      },
      host: { browser: host.browser },
    });
    const { cart } = await flaky.shop.addLines([{ ...oneOf(1), attribution: FROM_A_PIN }]);
    expect([isLate, cart.itemCount]).toEqual([true, 2]);
    expect(flaky.host.logs).toMatchObject([{ level: 'warn' }]);
  });
});

describe('attributes of the cart', () => {
  it('that are hidden belong to apps and stay', async () => {
    const { shop, host, backend } = await openShop();
    await shop.addLines([{ ...oneOf(1), attribution: FROM_A_PIN }]);
    await backend.fetch('https://tonwerk.myshopify.com/api/2026-04/graphql.json', {
      body: JSON.stringify({
        query: `mutation($id: ID!) { cartAttributesUpdate(cartId: $id, attributes: [{ key: "_app", value: "1" }, { key: "gift", value: "no" }]) { cart { id } } }`,
        variables: { id: host.browser.storage.get('cart') },
      }),
    });
    const result = await shop.setCartInfo?.({ attributes: { gift: 'yes' } });
    expect(result?.cart.attributes).toEqual({ gift: 'yes' });
    expect(sentAttributes(backend.log)).toEqual([
      { key: '_app', value: '1' },
      { key: 'gift', value: 'yes' },
    ]);
  });
});

describe('a cart with more lines than one answer holds', () => {
  const beads = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => oneOf(1000 + from + index));

  it.each([
    ['with a token', { token: 'public-token' }, 250],
    ['without a token', {}, 40],
  ])('comes whole, %s', async (_what, options, most) => {
    const { shop, backend } = await openShop({ options });
    await shop.addLines(beads(0, most));
    const before = backend.log.length;
    const { cart } = await shop.addLines(beads(most, 3));
    expect([cart.lines.length, backend.log.length - before]).toEqual([most + 3, 2]);
    expect((await shop.getCart())?.itemCount).toBe(most + 3);
  });

  it('may have been changed when the rest of it does not come', async () => {
    const { shop, backend } = await openShop({ options: {} });
    await shop.addLines(beads(0, 40));
    const { fetch } = backend;
    backend.fetch = (url, init) =>
      typeof init?.body === 'string' && init.body.includes('MoreLines')
        ? Promise.reject(new TypeError('offline'))
        : fetch(url, init);
    const flaky = await openShop({ options: {}, backend });
    await flaky.shop.addLines(beads(0, 40));
    const error = await refusal(flaky.shop.addLines(beads(40, 1)));
    expect(error).toMatchObject({ code: 'network', ambiguous: true });
  });
});

describe('stock', () => {
  it('that is short is a notice when some were added', async () => {
    const { shop } = await openShop();
    const { cart, notices } = await shop.addLines([{ variantId: variantId(2), quantity: 9 }]);
    expect(cart.itemCount).toBe(3);
    expect(notices).toMatchObject([{ code: 'quantity-adjusted', actual: 3, variantId: variantId(2) }]);
  });

  it('in a new cart is not compared with the cart before it', async () => {
    const { shop, backend } = await openShop();
    await shop.addLines([{ variantId: variantId(2), quantity: 3 }]);
    backend.controls.expireCarts();
    expect(await shop.getCart()).toBeNull();
    const { cart } = await shop.addLines([{ variantId: variantId(2), quantity: 9 }]);
    expect(cart.itemCount).toBe(3);
  });

  it('of the other lines does not matter', async () => {
    const { shop } = await openShop();
    const { cart, notices } = await shop.addLines([oneOf(1), { variantId: variantId(2), quantity: 9 }]);
    expect([cart.itemCount, notices.length]).toEqual([4, 1]);
  });

  it('that is gone meanwhile takes the line out, with a notice', async () => {
    const { shop, backend } = await openShop();
    const { cart } = await shop.addLines([oneOf(1), oneOf(4)]);
    backend.controls.setStock(variantId(1), 0);
    const result = await shop.setQuantity(cart.lines[0]?.id ?? '', 2);
    expect(result.cart.lines.map((line) => line.variantId)).toEqual([variantId(4)]);
    expect(result.notices).toMatchObject([{ code: 'line-removed' }]);
  });
});

describe('discounts', () => {
  it('of the cart, of a line and of delivery each come as Shopify states them', async () => {
    const { shop } = await openShop();
    await shop.addLines([{ variantId: variantId(1), quantity: 2 }, oneOf(4)]);
    await shop.applyDiscount?.('SAVE10');
    await shop.applyDiscount?.('mug5');
    const result = await shop.applyDiscount?.('FREESHIP');
    expect(result?.cart.totals.map(({ type, label, amount }) => [type, label, amount.amountMinor])).toEqual([
      ['subtotal', undefined, 8798],
      ['discount', 'MUG5', -1000],
      ['discount', 'SAVE10', -880],
      ['total', undefined, 6918],
    ]);
    expect(result?.cart.discounts.map(({ code, amount }) => [code, amount?.amountMinor])).toEqual([
      ['SAVE10', -880],
      ['mug5', -1000],
      ['FREESHIP', undefined],
    ]);
    expect(result && findTotalsFault(result.cart)).toBeUndefined();
  });

  it('that may still begin to work stay, with a notice', async () => {
    const { shop } = await openShop();
    await shop.addLines([oneOf(1)]);
    const result = await shop.applyDiscount?.('BIG');
    expect(result?.notices).toMatchObject([{ code: 'discount-not-applied' }]);
    expect(result?.cart.discounts).toEqual([{ code: 'BIG', title: 'BIG', applicable: false }]);
  });

  it.each([
    ['NOPE', 'DISCOUNT_NOT_FOUND'],
    ['OLD', 'DISCOUNT_CURRENTLY_INACTIVE'],
  ])('like %s are refused and taken off again', async (code, backendCode) => {
    const { shop } = await openShop();
    await shop.addLines([oneOf(1)]);
    await shop.applyDiscount?.('SAVE10');
    const error = await refusal(shop.applyDiscount?.(code) ?? Promise.resolve());
    expect(error).toMatchObject({ code: 'discount-invalid', backendCode });
    expect(error.cart?.discounts.map((discount) => discount.code)).toEqual(['SAVE10']);
    expect((await shop.getCart())?.discounts).toHaveLength(1);
  });
});

describe('the buyer’s country', () => {
  it('prices the cart, and a price that follows the buyer has not changed', async () => {
    const { shop } = await openShop();
    await shop.addLines([oneOf(1)]);
    await shop.setContext?.({ country: 'JP', language: 'ja' });
    const cart = await shop.getCart();
    expect(cart).toMatchObject({ currency: 'JPY', taxDisplay: 'unknown' });
    expect(cart?.lines[0]?.unitPrice).toEqual({ amountMinor: 2999, currency: 'JPY' });
    expect(cart?.lines[0]).not.toHaveProperty('priceChangedFrom');
  });

  it('costs no request while there is no cart', async () => {
    const { shop, backend } = await openShop();
    await shop.setContext?.({ country: 'US' });
    expect(backend.log).toHaveLength(0);
    const { cart } = await shop.addLines([oneOf(1)]);
    expect(cart.currency).toBe('USD');
  });
});
