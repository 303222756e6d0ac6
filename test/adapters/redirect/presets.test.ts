/** Every address that a preset writes, letter by letter. */
import { describe, expect, it } from 'vitest';
import { linkOfOptions } from '../../../src/adapters/redirect/link-of-options.js';
import type { LinkOrder, RedirectPreset } from '../../../src/adapters/redirect.js';
import { FROM_A_FILM, items, sampleOrder } from './sample-order.js';

const ADDRESS = 'https://shop.example';

function write(preset: RedirectPreset, order: Partial<LinkOrder>, checkoutUrl = ADDRESS): string {
  const url = linkOfOptions({ catalog: '/c.json', preset, checkoutUrl }).write(sampleOrder(order));
  // What is written is what a browser asks for, letter by letter.
  expect(new URL(url).href).toBe(url);
  return url;
}

describe('ucp', () => {
  it.each<[string, Partial<LinkOrder>]>([
    ['https://shop.example/buy/123:2,456:1', {}],
    [
      'https://shop.example/buy/123:2,456:1?discounts/codes/0=SAVE%2010%25&discounts/codes/1=A%26B',
      { codes: ['SAVE 10%', 'A&B'] },
    ],
    [
      'https://shop.example/buy/123:2,456:1?attribution/utm_source=vitrine&attribution/utm_medium=video&attribution/utm_content=kitchen.mug%20%26%20bowl.2&attribution/ref=ada',
      FROM_A_FILM,
    ],
    [
      'https://shop.example/buy/123:2,456:1?context/address_country=DE&context/language=de-AT',
      { context: { country: 'DE', language: 'de-AT', currency: 'EUR' } },
    ],
    ['https://shop.example/buy/123:2,456:1', { note: 'ring twice', attributes: { gift: 'yes' } }],
  ])('%s', (url, order) => expect(write('ucp', order)).toBe(url));

  it.each([
    ['sku_1.a-b', 'sku_1.a-b'],
    ['gid://shopify/ProductVariant/70881412', '~Z2lkOi8vc2hvcGlmeS9Qcm9kdWN0VmFyaWFudC83MDg4MTQxMg'],
    ['a,b', '~YSxi'],
    ['a:1', '~YTox'],
    ['a b', '~YSBi'],
    ['a&b', '~YSZi'],
    ['a#b', '~YSNi'],
    ['"\'', '~Iic'],
    ['~', '~fg'],
    ['%2F', '~JTJG'],
    ['..', '~Li4'],
    ['.', '~Lg'],
    ['ü', '~w7w'],
    ['☕', '~4piV'],
    ['🫖', '~8J-rlg'],
    ['\ud800', '~77-9'],
    ['javascript:alert(1)', '~amF2YXNjcmlwdDphbGVydCgxKQ'],
    ['<svg onload=x>', '~PHN2ZyBvbmxvYWQ9eD4'],
  ])('the id %j as %s', (id, token) => {
    expect(write('ucp', { items: [{ id, quantity: 3 }] })).toBe(`https://shop.example/buy/${token}:3`);
  });

  it('an endpoint that is not at /buy', () => {
    expect(write('ucp', {}, 'https://shop.example/de/kaufen')).toBe(
      'https://shop.example/de/kaufen/123:2,456:1',
    );
  });

  it('where the buyer shall go on', () => {
    const options = { catalog: '/c.json', preset: 'ucp', checkoutUrl: ADDRESS, continueTo: '/cart' } as const;
    expect(linkOfOptions(options).write(sampleOrder())).toBe(
      'https://shop.example/buy/123:2,456:1?continue_to=%2Fcart',
    );
  });

  it.each(['//evil.example', 'https://evil.example', 'cart', '/a\\b', '/a b', '/a\n'])(
    'never on to %j',
    (continueTo) => {
      const options = { catalog: '/c.json', preset: 'ucp', checkoutUrl: ADDRESS, continueTo } as const;
      expect(() => linkOfOptions(options)).toThrow(
        expect.objectContaining({ code: 'config', message: expect.stringContaining('continueTo') as string }),
      );
    },
  );

  it.each(['', 'a\nb', '\u0000'])('not the id %j', (id) => {
    expect(() => write('ucp', { items: [{ id, quantity: 1 }] })).toThrow(
      expect.objectContaining({ code: 'checkout-blocked' }),
    );
  });
});

describe('shopify', () => {
  it.each<[string, Partial<LinkOrder>]>([
    ['https://shop.example/cart/123:2,456:1', {}],
    ['https://shop.example/cart/70881412:1', { items: items('gid://shopify/ProductVariant/70881412:1') }],
    ['https://shop.example/cart/123:2,456:1?discount=SAVE%2010%25%2CA%26B', { codes: ['SAVE 10%', 'A&B'] }],
    [
      'https://shop.example/cart/123:2,456:1?note=ring%20twice%20%26%20wait&attributes[gift%20wrap%5D]=yes%20%23%22',
      { note: 'ring twice & wait', attributes: { 'gift wrap]': 'yes #"' } },
    ],
    [
      'https://shop.example/cart/123:2,456:1?attributes[_vitrine]=video%3Dkitchen%26hotspot%3Dmug%2520%2526%2520bowl%26second%3D2.5%26creator%3Dada&ref=ada&utm_source=vitrine&utm_medium=video&utm_content=kitchen.mug%20%26%20bowl.2',
      FROM_A_FILM,
    ],
  ])('%s', (url, order) => expect(write('shopify', order)).toBe(url));

  it('a shop under a path', () => {
    expect(write('shopify', {}, 'https://shop.example/en-de/')).toBe(
      'https://shop.example/en-de/cart/123:2,456:1',
    );
  });

  it('not a code that would be two', () => {
    expect(() => write('shopify', { codes: ['A,B'] })).toThrow(
      expect.objectContaining({ code: 'checkout-blocked' }),
    );
  });
});

describe('woocommerce', () => {
  it.each<[string, Partial<LinkOrder>]>([
    ['https://shop.example/checkout-link/?products=123%3A2%2C456%3A1', {}],
    [
      'https://shop.example/checkout-link/?products=123%3A2%2C456%3A1&coupon=SPRING%2010%25',
      { codes: ['OLD', 'SPRING 10%'] },
    ],
    [
      'https://shop.example/checkout-link/?products=123%3A2%2C456%3A1&utm_source=vitrine&utm_medium=video&utm_content=kitchen.mug%20%26%20bowl.2',
      FROM_A_FILM,
    ],
  ])('%s', (url, order) => expect(write('woocommerce', order)).toBe(url));

  it('a WordPress in a folder', () => {
    expect(write('woocommerce', {}, 'http://localhost:8080/wp/')).toBe(
      'http://localhost:8080/wp/checkout-link/?products=123%3A2%2C456%3A1',
    );
  });
});

describe('meta', () => {
  it.each<[string, Partial<LinkOrder>]>([
    ['https://shop.example/?products=123%3A2%2C456%3A1', {}],
    ['https://shop.example/?products=123%3A2%2C456%3A1&coupon=SUMMERSALE20', { codes: ['SUMMERSALE20'] }],
    [
      'https://shop.example/?products=MUG%20%26%20%23%22%27%28%29%2F%3C%E2%98%95%EF%BF%BD%3A1',
      { items: items('MUG & #"\'()/<☕\ud800:1') },
    ],
  ])('%s', (url, order) => expect(write('meta', order)).toBe(url));

  it('a checkout with parameters and a fragment of its own', () => {
    expect(write('meta', {}, 'https://shop.example/checkout?lang=de#top')).toBe(
      'https://shop.example/checkout?lang=de&products=123%3A2%2C456%3A1#top',
    );
  });

  it.each(['a,b', 'a:b', '', 'a\u0007'])('not the id %j', (id) => {
    expect(() => write('meta', { items: [{ id, quantity: 1 }] })).toThrow(
      expect.objectContaining({
        code: 'checkout-blocked',
        message: expect.stringContaining(JSON.stringify(id)) as string,
      }),
    );
  });
});

describe.each(['shopify', 'woocommerce'] as const)('%s has numbers for ids', (preset) => {
  it.each(['MUG', '12,34', '12:3', '1 2', '-1', '1.5', '', '１２', 'javascript:1', '9'.repeat(5) + 'x'])(
    'not %j',
    (id) => {
      expect(() => write(preset, { items: [{ id, quantity: 1 }] })).toThrow(
        expect.objectContaining({
          code: 'checkout-blocked',
          message: expect.stringContaining('itemId') as string,
        }),
      );
    },
  );
});

describe.each(['ucp', 'shopify', 'woocommerce', 'meta'] as const)('the address of %s', (preset) => {
  it.each(['', '/checkout', 'shop.example', 'javascript:alert(1)', 'ftp://shop.example', 'data:text/html,x'])(
    'is not %j',
    (checkoutUrl) => {
      expect(() => linkOfOptions({ catalog: '/c.json', preset, checkoutUrl })).toThrow(
        expect.objectContaining({
          code: 'config',
          message: expect.stringContaining('absolute http(s)') as string,
        }),
      );
    },
  );
});

describe('options', () => {
  it.each<[string, object]>([
    [
      'unknown preset "magento"; there are ucp, shopify, woocommerce, meta',
      { preset: 'magento', checkoutUrl: ADDRESS },
    ],
    ['unknown preset "constructor"', { preset: 'constructor', checkoutUrl: ADDRESS }],
    ['the option checkoutUrl is missing', { preset: 'ucp' }],
    ['must end before "?" and "#"', { preset: 'shopify', checkoutUrl: 'https://shop.example/?a=b' }],
    ['must leave "coupon" to the link', { preset: 'meta', checkoutUrl: 'https://shop.example/?coupon=X' }],
    ['the link carries 1 codes', { preset: 'meta', checkoutUrl: ADDRESS, codes: ['A', 'B'] }],
  ])('%s', (message, options) => {
    expect(() => linkOfOptions({ catalog: '/c.json', ...options } as never)).toThrow(
      expect.objectContaining({ code: 'config', message: expect.stringContaining(message) as string }),
    );
  });
});
