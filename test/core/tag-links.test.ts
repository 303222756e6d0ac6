/** The product list that servers write. */
import { describe, expect, it } from 'vitest';
import type { Hotspot } from '../../src/core/hotspot.js';
import type { Product } from '../../src/core/product.js';
import { renderTagLinks, tagJsonLd } from '../../src/core/tag-links.js';

function tag(product: string, start: number): Hotspot {
  return { id: `${product}@${start}`, product, start, end: 99, x: 1, y: 1, keyframes: [] };
}

function product(given: Partial<Product> = {}): Product {
  const price = { amountMinor: 2400, currency: 'EUR' };
  return {
    id: 'p1',
    handle: 'mug',
    title: 'Mug',
    url: '/p/mug',
    pictures: [{ url: '/mug.webp' }],
    options: [],
    variants: [
      { id: 'v1', sku: 'M-1', title: 'Mug', price, selections: {}, availability: { status: 'in-stock' } },
    ],
    priceRange: { min: price, max: price },
    complete: true,
    kind: 'physical',
    ...given,
  };
}

const HOSTILE = '</script><img src=x onerror="alert(1)">\'&\u2028';

describe('renderTagLinks', () => {
  it('lists each product once, with its price and all its times, in the order of the film', () => {
    const vase = product({ id: 'p2', handle: 'vase', title: 'Vase', url: 'https://shop.example/vase' });
    const html = renderTagLinks(
      [tag('handle:mug', 62), tag('sku:none', 0), tag('id:p2', 3), tag('mug', 5.5)],
      [product(), vase],
      { locale: 'en' },
    );
    expect(html.split('<script')[0]).toBe(
      '<ol><li><a href="https://shop.example/vase">Vase</a> <span>€24.00</span> <time datetime="PT3S">0:03</time></li>' +
        '<li><a href="/p/mug">Mug</a> <span>€24.00</span> <time datetime="PT5.5S">0:05</time>, <time datetime="PT62S">1:02</time></li></ol>',
    );
  });

  it.each(['id:p1', 'p1', 'handle:mug', 'sku:M-1', 'variant:v1'])('finds a product by %s', (reference) => {
    expect(renderTagLinks([tag(reference, 0)], [product()], { locale: 'en' })).toContain('Mug');
  });

  it('shows a range of prices, and is empty without products', () => {
    const range = { min: { amountMinor: 500, currency: 'JPY' }, max: { amountMinor: 900, currency: 'JPY' } };
    const html = renderTagLinks([tag('mug', 0)], [product({ priceRange: range })], { locale: 'en' });
    expect(html).toContain('<span>¥500 – ¥900</span>');
    expect(renderTagLinks([tag('other', 0)], [product()], { locale: 'en' })).toBe('');
  });

  it('writes hostile texts as texts and leaves hostile addresses out', () => {
    const hostile = product({
      title: HOSTILE,
      vendor: HOSTILE,
      description: HOSTILE,
      url: 'javascript:alert(1)',
      pictures: [{ url: 'data:text/html,x' }],
    });
    const html = renderTagLinks([tag('mug', 0)], [hostile], { locale: 'en' });
    expect(html.match(/<\/?[a-z]+/g)).toEqual([
      ...['<ol', '<li', '<span', '</span', '<time', '</time', '</li', '</ol'],
      ...['<script', '</script'],
    ]);
    expect(html).not.toMatch(/javascript:|data:|onerror="/);
  });

  it('takes addresses from the page, through the same check', () => {
    const render = (url: string): string =>
      renderTagLinks([tag('mug', 0)], [product()], { locale: 'en', url: () => url });
    expect(render('/shop/mug?a=1&b="2"')).toContain('href="/shop/mug?a=1&amp;b=&quot;2&quot;"');
    expect(render('vbscript:x')).not.toContain('href');
  });
});

describe('tagJsonLd', () => {
  it('says the same as data', () => {
    const list = JSON.parse(tagJsonLd([tag('mug', 1)], [product({ title: HOSTILE })], { locale: 'en' })) as {
      itemListElement: { item: Record<string, unknown> }[];
    };
    expect(list.itemListElement[0]?.item).toMatchObject({
      '@type': 'Product',
      name: HOSTILE,
      url: '/p/mug',
      offers: { lowPrice: '24.00', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
    });
  });
});
