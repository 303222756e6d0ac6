/** Every language says everything that the English interface says, with the same values in it. */
import { describe, expect, it } from 'vitest';
import type { AreaTexts, TextForm, TextTable } from '../../src/core/text.js';
import { languageCodes } from '../../src/elements/base/language-loader.js';
import { filesBelow } from '../package/source-files.js';

const PARTS = ['film', 'cart', 'checkout'] as const;

/** The English tables, by area. */
async function englishTables(): Promise<ReadonlyMap<string, TextTable>> {
  const files = [...filesBelow('src/elements', /-texts\.ts$/), ...filesBelow('src/payments', /-texts\.ts$/)];
  const modules = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ `../../${file}`) as Promise<Record<string, unknown>>),
  );
  const tables = modules.flatMap((module) => Object.values(module)).filter(isTable);
  return new Map(tables.map((table) => [table.area, table]));
}

function isTable(value: unknown): value is TextTable {
  return typeof value === 'object' && value !== null && 'area' in value && 'texts' in value;
}

async function textsOf(language: string, part: string): Promise<AreaTexts> {
  const file = `../../src/languages/${language}-${part}.ts`;
  return ((await import(/* @vite-ignore */ file)) as { texts: AreaTexts }).texts;
}

const formsOf = (form: TextForm): readonly string[] =>
  typeof form === 'string' ? [form] : Object.values(form);
const placesIn = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].toSorted();

const english = await englishTables();

describe.each(languageCodes)('%s', (language) => {
  describe.each(PARTS)('%s', async (part) => {
    const texts = await textsOf(language, part);
    const tables = [...english.values()].filter((table) => table.part === part);

    it('has the areas and keys of the English texts, and no others', () => {
      const keys = (areas: AreaTexts) =>
        Object.entries(areas).flatMap(([area, table]) => Object.keys(table).map((key) => `${area}.${key}`));
      const wanted = Object.fromEntries(tables.map(({ area, texts: own }) => [area, own]));
      expect(keys(texts).toSorted()).toEqual(keys(wanted).toSorted());
    });

    it('has the same values in every text', () => {
      const wrong: string[] = [];
      for (const { area, texts: own } of tables) {
        for (const [key, form] of Object.entries(own)) {
          const wanted = placesIn(formsOf(form).join()).join();
          for (const said of formsOf(texts[area]?.[key] ?? '')) {
            // Some languages say one and two by the form of the word.
            const found = placesIn(said);
            const complete = found.join() === wanted || [...found, '{count}'].toSorted().join() === wanted;
            if (!complete) wrong.push(`${area}.${key}: "${said}" has ${found.join()}, wanted ${wanted}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    });

    it('has every plural form that the language tells apart', () => {
      // The category of a million in Romance languages, which "other" stands in for.
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      const needed = pluralCategories.filter(
        (category) => category !== 'many' || !['es', 'fr', 'it'].includes(language),
      );
      const wrong: string[] = [];
      for (const [area, table] of Object.entries(texts))
        for (const [key, form] of Object.entries(table)) {
          if (typeof form === 'string') continue;
          const missing = needed.filter((category) => !(category in form));
          if (missing.length > 0) wrong.push(`${area}.${key} lacks ${missing.join()}`);
        }
      expect(wrong).toEqual([]);
    });

    it('leaves no text empty', () => {
      const empty = Object.values(texts)
        .flatMap((table) => Object.values(table))
        .flatMap(formsOf)
        .filter((text) => !text.trim());
      expect(empty).toEqual([]);
    });
  });
});
