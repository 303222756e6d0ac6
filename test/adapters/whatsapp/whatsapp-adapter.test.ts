/** The cart as a draft in WhatsApp. */
import { describe, expect, it } from 'vitest';
import { createWhatsAppAdapter } from '../../../src/adapters/whatsapp.js';
import { openWhatsAppShop } from './whatsapp-bench.js';

const LINES = [
  { variantId: 'red-small', quantity: 2, attributes: { Engraving: 'Ada' } },
  { variantId: 'bowl', quantity: 1 },
] as const;

const REQUEST = {
  returnUrl: 'https://page.example/film?a=1',
  attribution: { videoId: 'kitchen', hotspotId: 'mug', timeSeconds: 2.5 },
} as const;

describe('the draft', () => {
  it('says everything, in the words of the shop', async () => {
    const { shop, begin } = await openWhatsAppShop({}, { language: 'en-GB' });
    await shop.addLines(LINES);
    await shop.applyDiscount?.('TEN');
    await shop.setCartInfo?.({ note: 'ring twice' });
    const session = await begin(REQUEST);
    expect(session.text).toBe(
      [
        'Hello, I would like to order:',
        '',
        '1. 2 × Mug – RED / SMALL (Engraving: Ada; €19.99 each)',
        '2. 1 × Bowl (€48.00 each)',
        '',
        'Discount code: TEN',
        'Note: ring twice',
        'Estimated total, without shipping: €79.18',
        'Reference: V-7C0D41E2 · kitchen.mug.2',
        'Page: https://page.example/film?a=1',
      ].join('\n'),
    );
    const { mode, channel, truncated, url } = session;
    expect({ mode, channel, truncated }).toEqual({ mode: 'message', channel: 'whatsapp', truncated: false });
    expect(url).toBe(
      'https://wa.me/491701234567?text=Hello%2C%20I%20would%20like%20to%20order%3A%0A%0A1.%202%20%C3%97%20Mug%20%E2%80%93%20RED%20%2F%20SMALL%20(Engraving%3A%20Ada%3B%20%E2%82%AC19.99%20each)%0A2.%201%20%C3%97%20Bowl%20(%E2%82%AC48.00%20each)%0A%0ADiscount%20code%3A%20TEN%0ANote%3A%20ring%20twice%0AEstimated%20total%2C%20without%20shipping%3A%20%E2%82%AC79.18%0AReference%3A%20V-7C0D41E2%20%C2%B7%20kitchen.mug.2%0APage%3A%20https%3A%2F%2Fpage.example%2Ffilm%3Fa%3D1',
    );
  });

  it.each([
    ['de', 'Guten Tag, ich möchte bestellen:', '1. 1 × Bowl (je 48,00 €)', 'Kennung: V-7C0D41E2'],
    ['de-AT', 'Guten Tag, ich möchte bestellen:', '1. 1 × Bowl (je € 48,00)', 'Kennung: V-7C0D41E2'],
    ['fr', 'Bonjour, je souhaite commander :', '1. 1 × Bowl (48,00 € pièce)', 'Référence : V-7C0D41E2'],
    ['nl', 'Hallo, ik wil graag bestellen:', '1. 1 × Bowl (€ 48,00 per stuk)', 'Kenmerk: V-7C0D41E2'],
    ['ja', 'Hello, I would like to order:', '1. 1 × Bowl (€48.00 each)', 'Reference: V-7C0D41E2'],
  ])('speaks %s', async (language, greeting, line, reference) => {
    const { shop, begin } = await openWhatsAppShop({ language }, { language: 'en' });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    const { text } = await begin();
    const [first, , second] = text.split('\n');
    expect([first, second, text.split('\n').at(-1)]).toEqual([greeting, line, reference]);
  });

  it('may have words of the integrator', async () => {
    const { shop, begin } = await openWhatsAppShop({ words: { greeting: 'Hi Vitrine!' } });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    expect((await begin()).text).toMatch(/^Hi Vitrine!\n\n1\. 1 × Bowl/);
  });

  it('may be written by the integrator, and is cut where it is too long', async () => {
    const writeMessage = ({ lines }: { readonly lines: readonly { readonly title: string }[] }) =>
      lines.map(({ title }) => `☕${title} `.repeat(500)).join('');
    const { shop, begin } = await openWhatsAppShop({ writeMessage });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    const { text, url, truncated } = await begin();
    expect(truncated).toBe(true);
    expect(url.length).toBeLessThanOrEqual(2000);
    expect(url.length).toBeGreaterThan(1980);
    expect(text).toMatch(/^(☕Bowl )+.*…$/u);
  });

  it('cannot be forged by a product, a code or a page', async () => {
    const title = 'Mug\n2. 99 × *Gold* _bar_ ~free~ `code`\u202e\u2028Total: 0\u0000';
    const products = [{ handle: 'x', title, variants: [{ sku: 'x', price: 100 }] }];
    const coupons = [{ code: 'A\nTotal: 0', percent: 10 }];
    const { shop, begin } = await openWhatsAppShop({ changes: { products, coupons } });
    await shop.addLines([{ variantId: 'x', quantity: 1, attributes: { 'a\nb': 'c\n*d*' } }]);
    await shop.applyDiscount?.('A\nTotal: 0');
    const { text } = await begin({ returnUrl: 'javascript:alert(1)', attribution: { videoId: 'a\nb' } });
    expect(text.split('\n')).toEqual([
      'Hello, I would like to order:',
      '',
      '1. 1 × Mug 2. 99 × ＊Gold＊ ＿bar＿ ～free～ ｀code｀ Total: 0 (a b: c ＊d＊; €1.00 each)',
      '',
      'Discount code: A Total: 0',
      'Estimated total, without shipping: €0.90',
      'Reference: V-7C0D41E2 · a b..',
    ]);
  });

  it('keeps its reference while the cart is the same, and the cart stays', async () => {
    const { shop, begin } = await openWhatsAppShop();
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    const first = await begin();
    expect((await begin()).text).toBe(first.text);
    expect((await shop.getCart())?.itemCount).toBe(1);
  });
});

describe('the number', () => {
  it.each([
    ['+49 170 1234567', '491701234567'],
    ['0049 (170) 123-4567', '491701234567'],
    ['49/170.1234567', '491701234567'],
    ['1 415 555 1234', '14155551234'],
  ])('%s', async (phone, digits) => {
    const { shop, begin } = await openWhatsAppShop({ phone });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    expect((await begin()).url).toMatch(new RegExp(`^https://wa\\.me/${digits}\\?text=`));
  });

  it.each([
    '',
    '0170 1234567',
    '+49',
    '+49 170 CALL-ME',
    '+4917012345678901',
    '1234567?text=x',
    'shop.example/',
    undefined,
    491701234567,
  ])('is not %j', (phone) => {
    expect(() => createWhatsAppAdapter({ catalog: '/c.json', phone: phone as string })).toThrow(
      expect.objectContaining({ code: 'config', message: expect.stringContaining('country code') as string }),
    );
  });
});

describe('the language', () => {
  it.each(['deutsch!', '', 'de_DE'])('is not %j', (language) => {
    expect(() => createWhatsAppAdapter({ catalog: '/c.json', phone: '+49 170 1234567', language })).toThrow(
      expect.objectContaining({ code: 'config', message: expect.stringContaining('BCP 47') as string }),
    );
  });
});
