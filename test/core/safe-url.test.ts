/** The check that every URL from a shop passes. */
import { describe, expect, it } from 'vitest';
import { safeLink, safeUrl } from '../../src/core/safe-url.js';

describe('safeUrl', () => {
  it.each([
    '/mug.webp',
    'mug.webp?x=1',
    '//cdn.example/mug.webp',
    'https://shop.example/p',
    'HTTP://a.example/',
  ])('lets %s through as it is', (url) => expect(safeUrl(url)).toBe(url));

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'blob:https://a.example/1',
    'mailto:a@b.example',
    '',
    'https://',
    'https://shop.example/\u202egpj.exe',
    '/p\u0000',
    undefined,
  ])('stops %j', (url) => expect(safeUrl(url)).toBeUndefined());
});

describe('safeUrl with options', () => {
  it('makes the answer absolute', () => {
    expect(safeUrl('../mug', { base: 'https://shop.example/a/b/' })).toBe('https://shop.example/a/mug');
    expect(safeUrl('mug', { base: 'nowhere' })).toBeUndefined();
    expect(safeUrl('javascript:x', { base: 'https://shop.example/' })).toBeUndefined();
  });

  it("lets the page's own blobs through on demand", () => {
    expect(safeUrl('blob:https://a.example/1', { blob: true })).toBe('blob:https://a.example/1');
  });
});

describe('safeLink', () => {
  it('also lets addresses for writing and calling through', () => {
    expect(safeLink('mailto:care@shop.example')).toBe('mailto:care@shop.example');
    expect(safeLink('tel:+491234')).toBe('tel:+491234');
    expect(safeLink('javascript:alert(1)')).toBeUndefined();
  });
});
