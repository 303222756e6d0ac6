/** Every document that the adapter can send is valid in Shopify's published schema and uses nothing deprecated. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mistakesIn } from '../../servers/shopify/schema.mjs';

const FOLDER = new URL('../../../src/adapters/shopify/', import.meta.url);

type Named = readonly [name: string, document: string];

/** The documents that a module holds, or makes from a number of handles. */
function documentsOf(module: Readonly<Record<string, unknown>>): Named[] {
  return Object.entries(module).flatMap(([name, value]): Named[] => {
    if (typeof value === 'string') return /^(query|mutation)\b/.test(value) ? [[name, value]] : [];
    if (name !== 'productsDocument') return [];
    const make = value as (handleCount: number) => string;
    return [0, 1, 50].map((count): Named => [`${name}(${count})`, make(count)]);
  });
}

const modules = await Promise.all(
  readdirSync(FOLDER).map(
    async (file) => (await import(new URL(file, FOLDER).href)) as Record<string, unknown>,
  ),
);
const documents = modules.flatMap(documentsOf);

describe('the documents', () => {
  it.each(documents)('%s is valid', (_name, document) => {
    expect(mistakesIn(document)).toEqual([]);
  });

  it.each(documents)('%s is in the country and language of the buyer', (_name, document) => {
    expect(document).toContain('@inContext(country: $country, language: $language)');
  });

  it('are all that the adapter has', () => {
    const heads = documents.map(([, document]) => /^(\w+ \w+)/.exec(document)?.[1]);
    expect(new Set(heads)).toEqual(
      new Set([
        ...['Products', 'MoreVariants', 'Search', 'Collection', 'Cart', 'MoreLines', 'ShopFacts'].map(
          (name) => `query ${name}`,
        ),
        ...['CreateCart', 'AddLines', 'UpdateLines', 'RemoveLines'].map((name) => `mutation ${name}`),
        ...['UpdateCodes', 'UpdateAttributes', 'UpdateNote', 'UpdateBuyer'].map((name) => `mutation ${name}`),
      ]),
    );
  });
});

describe('the check', () => {
  it('finds a field and an argument that are not there', () => {
    const wrong = 'mutation($id: ID!) { cartLinesAdd(cartId: $id, lines: [{ qty: 2 }]) { cart { totl } } }';
    const mistakes = mistakesIn(wrong).join('\n');
    expect(mistakes).toContain('"totl"');
    expect(mistakes).toContain('"qty"');
  });

  it('finds a field that Shopify takes away', () => {
    expect(mistakesIn('{ product(handle: "x") { images(first: 1) { nodes { src } } } }').join()).toContain(
      'deprecated',
    );
  });
});
