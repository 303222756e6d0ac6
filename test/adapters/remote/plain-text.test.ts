/** Texts of backends that come as HTML. */
import { describe, expect, it } from 'vitest';
import { decodeEntities, plainText } from '../../../src/adapters/remote/plain-text.js';

describe('plainText()', () => {
  it('keeps the words, a line per block', () => {
    expect(plainText('<p>Fired <b>twice</b>.</p>\n<ul><li>Blue</li><li>Grey</li></ul>')).toBe(
      'Fired twice.\nBlue\nGrey',
    );
  });

  it('drops scripts, styles and comments with what is in them', () => {
    expect(plainText('a<script>alert(1)</script>b<style>p{}</style>c<!-- d -->')).toBe('abc');
  });

  it('decodes entities once, so that an escaped tag stays text', () => {
    expect(plainText('&lt;b&gt; &amp;amp; 5 &times; 3')).toBe('<b> &amp; 5 × 3');
  });

  it('leaves a bare less-than sign alone', () => {
    expect(plainText('3 < 5')).toBe('3 < 5');
  });
});

describe('decodeEntities()', () => {
  it('knows numbers in both bases', () => expect(decodeEntities('&#8211;&#x2013;')).toBe('––'));

  it.each(['&unknown;', '&#0;', '&#x110000;', '&amp'])('leaves %s', (text) => {
    expect(decodeEntities(text)).toBe(text);
  });
});
