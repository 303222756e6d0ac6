/** Checkout addresses from a template of the integrator's. */
import { describe, expect, it } from 'vitest';
import { urlTemplate } from '../../../src/adapters/redirect/url-template.js';
import { FROM_A_FILM, items, sampleOrder } from './sample-order.js';

const hostile = 'a&b=c#d?e/f%g"\'<>☕ +';

describe('a template', () => {
  it.each([
    ['https://s.example/basket?items={items}', 'https://s.example/basket?items=123%3A2%2C456%3A1'],
    ['https://s.example/add/{ids}/{quantities}', 'https://s.example/add/123%2C456/2%2C1'],
    ['https://s.example?i={items}&c={code}', 'https://s.example?i=123%3A2%2C456%3A1&c=TEN'],
    ['https://s.example/?i={ids}&c={codes}', 'https://s.example/?i=123%2C456&c=FIVE%2CTEN'],
    ['https://s.example/#/cart/{items}', 'https://s.example/#/cart/123%3A2%2C456%3A1'],
    [
      'https://s.example/{country}/{language}?i={ids}&cur={currency}&r={reference}',
      'https://s.example/DE/de?i=123%2C456&cur=EUR&r=V-7C0D41E2',
    ],
    [
      'https://s.example/?i={ids}&back={returnUrl}',
      'https://s.example/?i=123%2C456&back=https%3A%2F%2Fpage.example%2Ffilm%3Fa%3D1%26b%3D2',
    ],
    [
      'https://s.example/?i={ids}&v={video}&h={hotspot}&s={second}&by={creator}&in={campaign}&n={note}',
      'https://s.example/?i=123%2C456&v=kitchen&h=mug%20%26%20bowl&s=2&by=ada&in=&n=',
    ],
  ])('%s', (template, url) => {
    const order = sampleOrder({
      codes: ['FIVE', 'TEN'],
      attribution: FROM_A_FILM.attribution,
      returnUrl: 'https://page.example/film?a=1&b=2',
      context: { country: 'DE', language: 'de', currency: 'EUR' },
    });
    expect(urlTemplate(template).write(order)).toBe(url);
  });

  it('has the parameters of statistics after its own and before the fragment', () => {
    const order = sampleOrder({ utm: FROM_A_FILM.utm });
    expect(urlTemplate('https://s.example/?i={ids}#pay').write(order)).toBe(
      'https://s.example/?i=123%2C456&utm_source=vitrine&utm_medium=video&utm_content=kitchen.mug%20%26%20bowl.2#pay',
    );
  });

  it.each([
    'https://s.example/{note}?i={ids}',
    'https://s.example/?i={ids}&n={note}',
    'https://s.example/?i={ids}#{note}',
  ])('keeps a hostile text in its place: %s', (template) => {
    const url = new URL(urlTemplate(template).write(sampleOrder({ note: hostile })));
    const written = encodeURIComponent(hostile).replaceAll("'", '%27');
    expect(url.href).toBe(template.replace('{ids}', '123%2C456').replace('{note}', written));
    expect([...url.searchParams.keys()]).toEqual(template.includes('&n') ? ['i', 'n'] : ['i']);
  });

  it('says what it can carry', () => {
    const carries = (template: string) => {
      const { discounts, note, returns } = urlTemplate(template);
      return { discounts, note, returns };
    };
    expect(carries('https://s.example/{items}')).toEqual({ discounts: 'none', note: false, returns: false });
    expect(carries('https://s.example/{items}/{code}/{note}')).toEqual({
      discounts: 'single',
      note: true,
      returns: false,
    });
    expect(carries('https://s.example/{items}?{codes}&{returnUrl}')).toEqual({
      discounts: 'multiple',
      note: false,
      returns: true,
    });
  });

  it.each(['.', '..'])('does not let the id %j lead up the path', (id) => {
    const order = sampleOrder({ items: [{ id, quantity: 1 }] });
    expect(() => urlTemplate('https://s.example/buy/{ids}').write(order)).toThrow(
      expect.objectContaining({ code: 'checkout-blocked' }),
    );
    expect(urlTemplate('https://s.example/buy?id={ids}').write(order)).toBe(`https://s.example/buy?id=${id}`);
  });

  it.each(['a,b', 'a:b'])('does not list the id %j, which could not be found again', (id) => {
    const order = sampleOrder({ items: items(`${id}:1`) });
    for (const template of ['https://s.example/?i={items}', 'https://s.example/?i={ids}']) {
      expect(() => urlTemplate(template).write(order)).toThrow(
        expect.objectContaining({ code: 'checkout-blocked' }),
      );
    }
  });
});

describe('a template is refused', () => {
  it.each([
    [
      'https://s.example/?i={items}&x={sku}',
      'unknown placeholder "{sku}" in checkoutUrl; there are {items}, {ids}',
    ],
    ['https://s.example/?i={items}&x={toString}', 'unknown placeholder "{toString}"'],
    ['https://s.example/?i={items}&x={}', 'unknown placeholder "{}"'],
    ['https://s.example/?i={items', 'a brace without its partner'],
    ['https://s.example/?i={items}}', 'a brace without its partner'],
    ['https://s.example/', 'says nothing of the cart'],
    ['https://{note}.example/?i={items}', 'a host without placeholders'],
    ['https://s.example{items}', 'a host without placeholders'],
    ['{returnUrl}?i={items}', 'a host without placeholders'],
    ['javascript:alert({items})', 'a host without placeholders'],
    ['/basket?i={items}', 'a host without placeholders'],
    ['', 'a host without placeholders'],
  ])('%s', (template, message) => {
    expect(() => urlTemplate(template)).toThrow(
      expect.objectContaining({ code: 'config', message: expect.stringContaining(message) as string }),
    );
  });
});
