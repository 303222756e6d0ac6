/** Money as text. */
import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../src/core/money-format.js';

/** Intl separates with spaces that look alike. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}

describe('formatMoney', () => {
  it.each([
    [1299, 'EUR', 'de', '12,99 €'],
    [1299, 'EUR', 'en', '€12.99'],
    [5, 'EUR', 'en', '€0.05'],
    [-5, 'EUR', 'en', '-€0.05'],
    [0, 'EUR', 'en', '€0.00'],
    [1299, 'JPY', 'en', '¥1,299'],
    [1234, 'BHD', 'en', 'BHD 1.234'],
    [129900, 'HUF', 'en', 'HUF 1,299.00'],
    [9007199254740991, 'USD', 'en', '$90,071,992,547,409.91'],
  ])('writes %d %s in %s as %s', (amountMinor, currency, locale, text) => {
    expect(plain(formatMoney({ amountMinor, currency }, locale))).toBe(text);
  });

  it('survives a currency that is none', () => {
    expect(formatMoney({ amountMinor: -1299, currency: '<b>' }, 'en')).toBe('-12.99 <b>');
    expect(formatMoney({ amountMinor: 1299, currency: '' }, 'en')).toBe('12.99');
  });
});
