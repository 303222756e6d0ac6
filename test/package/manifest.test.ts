/** The manifest of the custom elements knows every tag, with all that a page can set, hear and style. */
import { describe, expect, it } from 'vitest';
import { readBuilt } from './built-files.js';
import { filesBelow, readText } from './source-files.js';

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssStates?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Element {
  readonly tag: string;
  readonly declaration: Declaration;
  /** Text of all scripts of the element's folder. */
  readonly source: string;
}

const baseSource = filesBelow('src/elements/base', /\.ts$/).map(readText).join('\n');

const matchesOf = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].flatMap(([, found]) => (found ?? '').split(/\s+/)).filter(Boolean)),
];

/** Every element that the source names, with what the manifest says about it. */
function elements(): readonly Element[] {
  const manifest = JSON.parse(readBuilt('custom-elements.json')) as {
    readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
  };
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  return filesBelow('src/elements', /\.ts$/).flatMap((file) => {
    const tag = /static (?:override )?readonly tagName = '([^']+)'/.exec(readText(file))?.[1];
    if (!tag) return [];
    const folder = file.slice(0, file.lastIndexOf('/'));
    const source = filesBelow(folder, /\.ts$/).map(readText).join('\n');
    return [{ tag, declaration: declarations.find(({ tagName }) => tagName === tag) ?? {}, source }];
  });
}

const names = (described: readonly Described[] | undefined): readonly string[] =>
  (described ?? []).map(({ name }) => name);

const TAGS = [
  'shop',
  'player',
  'hotspot',
  'product',
  'product-list',
  'price',
  'mini-cart',
  'checkout-drawer',
  'withdrawal',
];

describe('the manifest', () => {
  it('knows every tag of the first version', () => {
    const found = elements().map(({ tag }) => tag);
    expect(found).toEqual(expect.arrayContaining(TAGS.map((name) => `vitrine-${name}`)));
  });

  describe.each(elements())('of <$tag>', ({ declaration, source }) => {
    it('says what it is', () => {
      expect(declaration.summary).toMatch(/\S/);
      expect(declaration.description).toMatch(/\S/);
    });

    it('describes all that it lists', () => {
      const { attributes, events, slots, cssParts, cssStates, cssProperties } = declaration;
      const listed = [attributes, events, slots, cssParts, cssStates, cssProperties].flatMap(
        (list) => list ?? [],
      );
      expect(listed.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
    });

    it('lists every part that it draws', () => {
      const drawn = matchesOf(source, /\spart="([^"$]+)"/g);
      expect(drawn.filter((part) => !names(declaration.cssParts).includes(part))).toEqual([]);
    });

    it('lists every state that it sets', () => {
      const set = matchesOf(source, /\.setState\('([^']+)'/g);
      expect(set.filter((state) => !names(declaration.cssStates).includes(state))).toEqual([]);
    });

    it('lists every slot that it has', () => {
      const slots = matchesOf(source, /<slot[^>]*\sname="([^"$]+)"/g);
      expect(slots.filter((slot) => !names(declaration.slots).includes(slot))).toEqual([]);
    });

    it('lists no part and no state that is nowhere', () => {
      const everything = source + baseSource;
      const mentioned = (name: string): boolean => new RegExp(`['"\`\\s]${name}['"\`\\s$]`).test(everything);
      const listed = [...names(declaration.cssParts), ...names(declaration.cssStates)];
      expect(listed.filter((name) => !mentioned(name))).toEqual([]);
    });
  });
});
