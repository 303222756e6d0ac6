/** How the text of a `product` attribute names a product. */
import { describe, expect, it } from 'vitest';
import { parseProductReference, productReferenceKey } from '../../src/core/product-reference.js';

describe('parseProductReference', () => {
  it.each([
    ['id:42', [{ id: '42' }]],
    ['handle:mug', [{ handle: 'mug' }]],
    ['handle: mug ', [{ handle: 'mug' }]],
    ['sku:MUG-1', [{ sku: 'MUG-1' }]],
    ['variant:gid://shop/Variant/1', [{ variantId: 'gid://shop/Variant/1' }]],
    [' mug ', [{ id: 'mug' }, { handle: 'mug' }]],
    ['gid://shop/Product/1', [{ id: 'gid://shop/Product/1' }, { handle: 'gid://shop/Product/1' }]],
    ['HANDLE:mug', [{ id: 'HANDLE:mug' }, { handle: 'HANDLE:mug' }]],
    ['handle:', [{ id: 'handle:' }, { handle: 'handle:' }]],
    ['', []],
    ['   ', []],
  ])('reads %j', (text, references) => {
    expect(parseProductReference(text)).toEqual(references);
  });
});

describe('productReferenceKey', () => {
  it('tells kinds apart', () => {
    expect(productReferenceKey({ id: 'mug' })).not.toBe(productReferenceKey({ handle: 'mug' }));
    expect(productReferenceKey({ id: 'mug' })).toBe(productReferenceKey({ id: 'mug' }));
  });
});
