/** An order message that must be shorter than it would like to be. */
import { describe, expect, it } from 'vitest';
import type { MessageOrder } from '../../../src/adapters/whatsapp.js';
import { cutMessage, fittingMessage } from '../../../src/adapters/whatsapp/order-message.js';
import { orderWords } from '../../../src/adapters/whatsapp/order-words.js';
import { plainWords } from '../../../src/adapters/whatsapp/plain-words.js';
import { sampleMessage } from './whatsapp-bench.js';

function message(order: MessageOrder, most: number) {
  return fittingMessage(order, orderWords('en'), (text) => text.length <= most);
}

describe('what is left out', () => {
  const order = sampleMessage({
    lines: sampleMessage().lines.map((line) => ({ ...line, title: `${line.title} ${'long '.repeat(20)}` })),
  });
  const whole = message(order, Infinity);

  it('is nothing while there is room', () => {
    expect(whole.truncated).toBe(false);
    expect(message(order, whole.text.length)).toEqual(whole);
  });

  it('is page and film, then prices, then the ends of titles, then the note, then lines', () => {
    const steps: string[] = [];
    let { text } = whole;
    for (let most = text.length - 1; most > 0; most = text.length - 1) {
      const next = message(order, most);
      expect(next.truncated).toBe(true);
      expect(next.text.length).toBeLessThanOrEqual(most);
      ({ text } = next);
      const has = {
        page: text.includes('Page:') || text.includes('kitchen'),
        prices: text.includes('each'),
        titles: text.includes('long '.repeat(15).trim()),
        note: text.includes('Note:'),
        lines: !text.includes('more that did not fit'),
      };
      steps.push(
        Object.keys(has)
          .filter((name) => !has[name as keyof typeof has])
          .join(' '),
      );
      if (!has.lines) break;
    }
    expect(steps).toEqual([
      'page',
      'page prices',
      'page prices titles',
      'page prices titles note',
      'page prices titles note lines',
    ]);
    expect(text.split('\n').slice(-4)).toEqual([
      '',
      'Discount code: TEN',
      'Estimated total, without shipping: €79.18',
      'Reference: V-7C0D41E2',
    ]);
  });

  it('is said with the number of lines', () => {
    const lines = Array.from({ length: 200 }, (_none, index) => ({
      title: `Thing ${index}`,
      attributes: [],
      quantity: index + 1,
      unitPrice: '€1.00',
    }));
    const { text } = message(sampleMessage({ lines }), 1000);
    const listed = text.split('\n').filter((line) => /^\d+\. /.test(line)).length;
    expect(listed).toBeGreaterThan(20);
    expect(text).toContain(`… and ${200 - listed} more that did not fit here`);
    expect(text).toContain('Reference: V-7C0D41E2');
  });

  it('is the end where not even one line fits', () => {
    const { text, truncated } = message(order, 30);
    expect({ text, truncated }).toEqual({ text: 'Hello, I would like to order:…', truncated: true });
  });
});

describe('a cut', () => {
  it('never goes through a character', () => {
    const fits = (text: string) => encodeURIComponent(text).length <= 40;
    const { text } = cutMessage('🫖'.repeat(10), fits);
    expect(text).toBe('🫖🫖…');
  });
});

describe('plain words', () => {
  it.each([
    ['two\r\nlines\u0085and\u2029more', 'two lines and more'],
    ['  much\t space ', 'much space'],
    ['*_~`', '＊＿～｀'],
    ['\u202eeslaf\u202c \u200bhidden\ufeff', 'eslaf hidden'],
    ['👩‍👧 family, می‌خواهم', '👩‍👧 family, می‌خواهم'],
    ['half \ud800', 'half'],
    ['\u0000', ''],
  ])('%j', (text, plain) => expect(plainWords(text)).toBe(plain));
});
