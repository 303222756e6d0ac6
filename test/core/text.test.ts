/** Looking texts up, in layers and with plural forms. */
import { describe, expect, it } from 'vitest';
import { addTexts, formatText, languageOf, type TextTable } from '../../src/core/text.js';

const TABLE = {
  part: 'film',
  area: 'test',
  texts: { hello: 'Hello {name}', pieces: { one: '{count} piece', other: '{count} pieces' }, bye: 'Bye' },
} as const satisfies TextTable;

describe('formatText', () => {
  it('puts values into their places, and leaves a place without a value as it is', () => {
    expect(formatText(TABLE, 'hello', 'en', { name: '$& Ada' })).toBe('Hello $& Ada');
    expect(formatText(TABLE, 'hello', 'en')).toBe('Hello {name}');
  });

  it('chooses the plural form of the locale', () => {
    expect([0, 1, 2].map((count) => formatText(TABLE, 'pieces', 'en', { count }))).toEqual([
      '0 pieces',
      '1 piece',
      '2 pieces',
    ]);
  });

  it('speaks the language of the locale where it is known, and English where it is not', () => {
    addTexts('pl', {
      test: { pieces: { one: '{count} sztuka', few: '{count} sztuki', other: '{count} sztuk' } },
    });
    expect([1, 3, 5].map((count) => formatText(TABLE, 'pieces', 'pl-PL', { count }))).toEqual([
      '1 sztuka',
      '3 sztuki',
      '5 sztuk',
    ]);
    expect(formatText(TABLE, 'bye', 'pl-PL')).toBe('Bye');
    expect(formatText(TABLE, 'bye', 'cs')).toBe('Bye');
  });

  it('prefers the page’s own texts, also when the built-in ones come later', () => {
    addTexts('de', { test: { bye: 'Servus' } });
    addTexts('de', { test: { bye: 'Tschüss', hello: 'Hallo {name}' } }, 'built-in');
    expect(formatText(TABLE, 'bye', 'de-AT')).toBe('Servus');
    expect(formatText(TABLE, 'hello', 'de-AT', { name: 'Ada' })).toBe('Hallo Ada');
    addTexts('de', { test: { bye: 'Pfiat di' } });
    expect(formatText(TABLE, 'bye', 'de')).toBe('Pfiat di');
  });
});

describe('languageOf', () => {
  it.each([
    ['de-AT', 'de'],
    ['zh-Hant-TW', 'zh'],
    ['AR', 'ar'],
    ['', ''],
  ])('takes script and region off %j', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
