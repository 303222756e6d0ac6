/** The themes of the demo keep to what is public: every token and every part that they use is in the manifest. */
import { describe, expect, it } from 'vitest';
import { readBuilt } from './built-files.js';
import { filesBelow, readText } from './source-files.js';

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string; readonly default?: string }[];
}

const manifest = JSON.parse(readBuilt('custom-elements.json')) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName);
const properties = elements.flatMap(({ cssProperties }) => cssProperties ?? []);
const tokens = new Map(properties.map(({ name, default: value }) => [name, value]));
const parts = new Set(
  elements.flatMap(({ tagName, cssParts }) =>
    (cssParts ?? []).map(({ name }) => `${tagName}::part(${name})`),
  ),
);

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([match]) => match);

describe.each(filesBelow('demo/public/themes', /\.css$/))('the theme %s', (file) => {
  const css = readText(file).replace(/\/\*[\s\S]*?\*\//g, '');

  it('sets public tokens only', () => {
    const set = found(css, /--[\w-]+/g);
    expect(set.length).toBeGreaterThan(10);
    expect(set.filter((token) => !tokens.has(token))).toEqual([]);
  });

  it('styles public parts only, and nothing else', () => {
    const selectors = found(css, /[^{}]+(?=\{)/g).flatMap((list) => list.split(',').map((one) => one.trim()));
    expect(selectors.filter((selector) => selector !== ':root' && !parts.has(selector))).toEqual([]);
  });
});

describe('the tokens that all elements have', () => {
  const written = found(
    readText('src/elements/base/tokens.styles.ts'),
    /var\(--vitrine-[\w-]+, .+(?=\);)/g,
  ).map((match) => match.slice('var('.length).split(/, (.*)/s));

  it.each(written)('%s is documented with its default', (token, value) => {
    expect(tokens.get(token ?? '')).toBe(value);
  });
});
