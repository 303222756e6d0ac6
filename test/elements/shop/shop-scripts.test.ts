/** The JSON scripts inside `<vitrine-shop>`. */
import { describe, expect, it } from 'vitest';
import { parseShopScripts } from '../../../src/elements/shop/shop-scripts.js';

describe('parseShopScripts', () => {
  it('counts what is missing as empty', () => {
    expect(parseShopScripts(() => undefined)).toEqual({ options: {}, facts: {}, problems: [] });
  });

  it('uses the one script when the other is malformed, and names its place', () => {
    const texts = { options: '{ "a": 1 }', facts: '[1]' };
    const { options, facts, problems } = parseShopScripts((kind) => texts[kind]);
    expect([options, facts]).toEqual([{ a: 1 }, {}]);
    expect(problems).toEqual([
      {
        code: 'options-malformed',
        detail: 'script[data-vitrine="facts"]: the top level is not an object of products',
      },
    ]);
  });
});
