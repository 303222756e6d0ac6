/** Pins in the date ranges of a stream. */
import { describe, expect, it } from 'vitest';
import { readStreamPins, type StreamRange } from '../../src/core/stream-tags.js';

function range(id: string, startSeconds: number, given: Partial<StreamRange> = {}): StreamRange {
  const attributes = { 'X-VITRINE-PRODUCT': 'handle:mug' };
  return { id, className: '', startSeconds, endSeconds: undefined, endsOnNext: false, attributes, ...given };
}

const hotspots = (...ranges: readonly StreamRange[]) => readStreamPins(ranges).map(({ hotspot }) => hotspot);

describe('readStreamPins', () => {
  it('reads place, label and times', () => {
    const attributes = {
      'X-VITRINE-PRODUCT': 'handle:mug',
      'X-VITRINE-X': '12.5',
      'X-VITRINE-Y': '90',
      'X-VITRINE-LABEL': 'The mug',
    };
    expect(hotspots(range('a', 3, { endSeconds: 5, attributes }))).toEqual([
      { id: 'a', product: 'handle:mug', start: 3, end: 5, x: 12.5, y: 90, label: 'The mug', keyframes: [] },
    ]);
  });

  it('shows a product without a place at the foot of the picture, until the stream says its end', () => {
    expect(hotspots(range('a', -4))[0]).toMatchObject({ start: 0, end: Infinity, x: 50, y: 80 });
  });

  it('ends a range where the next of its class begins', () => {
    const given = { className: 'now', endsOnNext: true };
    const found = hotspots(
      range('a', 1, given),
      range('other', 2),
      range('b', 6, given),
      range('c', 9, given),
    );
    expect(found.map((hotspot) => hotspot?.end)).toEqual([6, Infinity, 9, Infinity]);
  });

  it('passes over what means something else', () => {
    expect(readStreamPins([range('ad', 1, { attributes: { 'X-ASSET-URI': 'ad.m3u8' } })])).toEqual([]);
  });

  it.each([
    ['X-VITRINE-X', '130', 'EXT-X-DATERANGE a.x'],
    ['X-VITRINE-Y', 'low', 'EXT-X-DATERANGE a.y'],
    ['X-VITRINE-PRODUCT', ' ', 'EXT-X-DATERANGE a.product'],
  ])('says what is wrong: %s=%s', (name, value, where) => {
    const attributes = { 'X-VITRINE-PRODUCT': 'handle:mug', [name]: value };
    const [reading] = readStreamPins([range('a', 1, { attributes })]);
    expect(reading?.problem).toMatchObject({ code: 'hotspot-invalid', where });
  });
});
