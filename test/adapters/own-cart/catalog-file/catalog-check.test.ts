/** A catalogue is checked with messages that name the place; the JSON Schema for editors says the same. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { checkCatalog, shapeFindings } from '../../../../src/adapters/own-cart/catalog-file/catalog-check.js';
import schema from '../../../../src/schemas/catalog-1.json' with { type: 'json' };
import { sampleCatalog } from '../../local/sample-shop.js';

const demo = JSON.parse(
  readFileSync(new URL('../../../../demo/public/catalog.json', import.meta.url), 'utf8'),
) as Json;
const isValid = new Ajv({ strict: true, strictRequired: false }).compile(schema);

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Path = readonly (string | number)[];

/** A copy of the sample with one value exchanged; `undefined` takes it out. */
function sampleWith(path: Path, value: Json | undefined, base: unknown = sampleCatalog()): Json {
  const copy = JSON.parse(JSON.stringify(base)) as Json;
  let at = copy as Record<string | number, Json>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, Json>;
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return copy;
}

/** Every place of a document. */
function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const members = Object.entries(value).map(([name, member]) => {
    const step = Array.isArray(value) ? Number(name) : name;
    return pathsOf(member, [...path, step]);
  });
  return [...(path.length > 0 ? [path] : []), ...members.flat()];
}

describe('a page that adds to every object', () => {
  it('does not change what a catalogue may hold', () => {
    const catalog = sampleCatalog();
    const plain = shapeFindings(catalog);
    Object.assign(Object.prototype, { each: () => expect.fail('It is no check') });
    let themed: ReturnType<typeof shapeFindings>;
    try {
      themed = shapeFindings(catalog);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'each');
    }
    expect(themed).toEqual(plain);
  });
});

describe('what stops the shop', () => {
  it.each<[Path, Json | undefined, string]>([
    [['currency'], undefined, 'currency: must be an ISO 4217 code of three capital letters, got nothing'],
    [['currency'], 'euro', 'currency: must be an ISO 4217 code of three capital letters, got "euro"'],
    [['version'], 2, 'version: must be 1, got 2'],
    [['products'], {}, 'products: must be a list, got {}'],
    [['tax', 'ratePercent'], '19', 'tax.ratePercent: must be a percentage from 0 to 100, got "19"'],
    [
      ['countries', 0],
      'Germany',
      'countries[0]: must be an ISO 3166-1 code of two capital letters, got "Germany"',
    ],
    [['coupons'], 'TEN', 'coupons: must be a list, got "TEN"'],
  ])('%j = %j', (path, value, message) => {
    expect(() => checkCatalog(sampleWith(path, value))).toThrow(
      expect.objectContaining({ code: 'config', message }),
    );
  });

  it.each([null, [], 'text', 7])('%j instead of an object', (content) => {
    expect(() => checkCatalog(content)).toThrow(expect.objectContaining({ code: 'config' }));
  });
});

describe('what is left out while the rest sells on', () => {
  it.each<[Path, Json | undefined, string]>([
    [
      ['products', 0, 'variants', 1, 'price'],
      -5,
      'products[0].variants[1].price: must be a whole number of minor units, got -5',
    ],
    [
      ['products', 0, 'variants', 0, 'price'],
      19.99,
      'products[0].variants[0].price: must be a whole number of minor units, got 19.99',
    ],
    [['products', 0, 'title'], '', 'products[0].title: must be a text, got ""'],
    [['products', 0, 'variants'], [], 'products[0].variants: must be a list of at least 1, got []'],
    [
      ['products', 0, 'variants', 0, 'selections', 'colour'],
      'green',
      'products[0].variants[0].selections.colour: must be one of red, blue, got "green"',
    ],
    [
      ['products', 0, 'variants', 0, 'selections', 'size'],
      undefined,
      'products[0].variants[0].selections.size: must be one of small, large, got nothing',
    ],
    [
      ['products', 0, 'variants', 0, 'selections', 'glaze'],
      'matt',
      'products[0].variants[0].selections.glaze: must be an option of the product, got "glaze"',
    ],
    [
      ['products', 0, 'variants', 1, 'sku'],
      'red-small',
      'products[0].variants[1].sku: must be a name of its own, got "red-small"',
    ],
  ])('%j = %j', (path, value, finding) => {
    const { file, findings } = checkCatalog(sampleWith(path, value));
    expect(findings).toEqual([finding]);
    expect(file.products.map(({ handle }) => handle)).toEqual(['bowl']);
  });

  it('the later of two products with one handle', () => {
    const { file, findings } = checkCatalog(sampleWith(['products', 1, 'handle'], 'mug'));
    expect(findings).toEqual(['products[1].handle: must be a name of its own, got "mug"']);
    expect(file.products.map(({ title }) => title)).toEqual(['Mug']);
  });

  it('a coupon without an effect, and a shipping method without a price', () => {
    const odd = sampleCatalog({ coupons: [{ code: 'X' }, { code: 'ten', percent: 10 }] });
    const { file, findings } = checkCatalog(sampleWith(['shipping', 0, 'price'], undefined, odd));
    expect(file.coupons?.map(({ code }) => code)).toEqual(['ten']);
    expect(file.shipping?.map(({ id }) => id)).toEqual(['express']);
    expect(findings).toHaveLength(2);
  });

  it('a seller of whom too little is known', () => {
    const { file, findings } = checkCatalog(sampleWith(['seller'], { id: 's', trader: true, name: 'S' }));
    expect(file.seller).toBeUndefined();
    expect(findings).toContain(
      'seller.country: must be an ISO 3166-1 code of two capital letters, got nothing',
    );
  });

  it('shows a long value by its beginning', () => {
    const { findings } = checkCatalog(sampleWith(['products', 0, 'title'], ['x'.repeat(10_000)]));
    expect(findings[0]?.length).toBeLessThan(150);
  });
});

describe('the demo catalogue', () => {
  it('has nothing to object to', () => {
    expect(checkCatalog(demo).findings).toEqual([]);
    expect(isValid(demo)).toBe(true);
  });
});

describe('check and schema', () => {
  const oddities: readonly (Json | undefined)[] = [undefined, null, -5, 1.5, 7, '', 'text', [], {}, true];
  const rich = sampleWith(['consents'], [{ id: 'c', text: 'Yes', required: true, kind: 'terms' }], demo);

  it.each(pathsOf(rich).map((path) => [path.join('.'), path] as const))('agree about %s', (_, path) => {
    for (const oddity of oddities) {
      const content = sampleWith(path, oddity, rich);
      // An entry taken out of a list leaves a hole, which JSON does not have.
      const whole = JSON.parse(JSON.stringify(content)) as Json;
      const agreed = { value: oddity, isValid: isValid(whole) };
      expect({ value: oddity, isValid: shapeFindings(whole).length === 0 }).toEqual(agreed);
    }
  });
});
