/** The JSON scripts inside `<vitrine-shop>`. */
import { describe, expect, it } from 'vitest';
import { parseShopScripts } from '../../../src/elements/shop/shop-scripts.js';

describe('parseShopScripts', () => {
  it('counts what is missing as empty', () => {
    expect(parseShopScripts(() => undefined)).toEqual({ options: {}, facts: {}, problems: [] });
  });

  it('uses the one script when the other is malformed, and names its place', () => {
    const texts = { options: '{ "a": 1 }', facts: '[1]', 'shop-facts': undefined, market: undefined };
    const { options, facts, problems } = parseShopScripts((kind) => texts[kind]);
    expect([options, facts]).toEqual([{ a: 1 }, {}]);
    expect(problems).toEqual([
      {
        code: 'options-malformed',
        detail: 'script[data-vitrine="facts"]: the top level is not an object of products',
      },
    ]);
  });

  it('reads what the page states about the shop, and names what is wrong with it', () => {
    const read = (text: string) => parseShopScripts((kind) => (kind === 'shop-facts' ? text : undefined));
    const policies = [{ kind: 'terms', url: '/terms', language: 'de' }];
    expect(read(JSON.stringify({ policies })).shopFacts).toEqual({ policies });
    const { shopFacts, problems } = read('{ "policies": [{ "kind": "term", "language": "de" }] }');
    expect(shopFacts).toBeUndefined();
    expect(problems[0]?.detail).toContain('policies[0].kind is none of terms, privacy');
  });
});
