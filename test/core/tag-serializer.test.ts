/** Writing tags, so that they read back as the same. */
import { describe, expect, it } from 'vitest';
import { parseTags } from '../../src/core/tag-parser.js';
import { serializeTags } from '../../src/core/tag-serializer.js';

const MUG = { id: 'mug', product: 'handle:camp-mug', start: 1, end: 5, x: 62.1, y: 58 };

const TAGS = {
  version: 1,
  film: { durationSeconds: 6, 'x-shot': 'a' },
  'x-editor': { zoom: 2 },
  hotspots: [
    {
      ...MUG,
      label: 'Mug',
      interpolation: 'catmull-rom',
      easing: 'ease-in',
      'x-note': ['-->', '\u2028'],
      keyframes: [
        { time: 1, x: 1, y: 2, cut: true, ease: 'in' },
        { time: 2, x: 3, y: 4, easing: 'ease-out', scale: 2 },
      ],
      region: { shape: 'rectangle', width: 10, height: 20, 'x-by': 'hand' },
    },
    { id: 'NOTE\n-->', product: 'sku:1', start: 1.0417, x: 0, y: 100 },
    {
      id: '3',
      product: 'sku:1',
      start: 2,
      end: 3661.041666,
      x: 0,
      y: 100,
      region: {
        shape: 'polygon',
        points: [
          [1, 1],
          [2, 1],
          [2, 2],
        ],
      },
    },
  ],
};

describe('serializeTags', () => {
  it('gives back everything, also what it does not know', () => {
    const once = serializeTags(parseTags(JSON.stringify(TAGS), ''));
    expect(JSON.parse(once)).toEqual(TAGS);
    expect(serializeTags(parseTags(once, ''))).toBe(once);
  });

  it('gives back everything by way of WebVTT', () => {
    const file = parseTags(JSON.stringify(TAGS), '');
    const track = serializeTags(file, 'vtt');
    expect(track).toContain('\nmug\n00:00:01.000 --> 00:00:05.000\n{"product":"handle:camp-mug",');
    expect(track).toContain('\n00:00:01.042 --> 99:59:59.999\n{"id":"NOTE\\n--\\u003e","start":1.0417,');
    expect(track).toContain('\n3\n00:00:02.000 --> 01:01:01.042\n{"end":3661.041666,');
    expect(parseTags(track, '')).toEqual(file);
  });

  it('writes cues in the order of their start', () => {
    const late = { ...MUG, id: 'late', start: 3 };
    const { hotspots } = parseTags(JSON.stringify({ version: 1, hotspots: [late, MUG] }), '');
    const track = serializeTags({ hotspots }, 'vtt');
    expect(track.indexOf('mug')).toBeLessThan(track.indexOf('late'));
  });

  it('is not led astray by a member called __proto__', () => {
    const reading = parseTags('{"version":1,"hotspots":[],"__proto__":{"polluted":true}}', '');
    expect({}).not.toHaveProperty('polluted');
    expect(serializeTags(reading)).toContain('"__proto__"');
  });
});
