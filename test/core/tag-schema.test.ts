/** The published schema says the same as the reader. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readTags } from '../../src/core/tag-file.js';

const SCHEMA = new URL('../../src/schemas/tags-1.json', import.meta.url);
const MUG = { id: 'mug', product: 'handle:camp-mug', start: 1, end: 5, x: 62.1, y: 58 };
const KEYFRAME = { time: 1, x: 1, y: 1 };
const TRIANGLE = [
  [1, 1],
  [9, 1],
  [5, 9],
];

describe('schemas/tags-1.json', () => {
  const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
  );

  it.each([
    { ...MUG, keyframes: [KEYFRAME], label: 'Mug', 'x-a': 1 },
    { ...MUG, start: '0:01', end: '00:00:05.250' },
    { id: 'a', product: 'b', x: 0, y: 100 },
    { ...MUG, id: '' },
    { ...MUG, id: 1 },
    { ...MUG, product: '  ' },
    { ...MUG, start: -1 },
    { ...MUG, start: '1:60' },
    { ...MUG, end: null },
    { ...MUG, x: -1 },
    { ...MUG, x: '50' },
    { ...MUG, y: 100.5 },
    { ...MUG, y: undefined },
    { ...MUG, label: 3 },
    { ...MUG, keyframes: 3 },
    { ...MUG, keyframes: [{ time: 1, x: 1 }] },
    { ...MUG, keyframes: [{ ...KEYFRAME, cut: 0 }] },
    { ...MUG, keyframes: [{ ...KEYFRAME, easing: 'ease-in', scale: 0.5 }], easing: 'linear' },
    { ...MUG, keyframes: [{ ...KEYFRAME, easing: 'ease' }] },
    { ...MUG, keyframes: [{ ...KEYFRAME, scale: 0 }] },
    { ...MUG, interpolation: 'catmull-rom' },
    { ...MUG, interpolation: 'cubic' },
    { ...MUG, easing: null },
    { ...MUG, region: { shape: 'rectangle', width: 20, height: 130, 'x-a': 1 } },
    { ...MUG, region: { shape: 'rectangle', width: 0, height: 30 } },
    { ...MUG, region: { shape: 'rectangle', width: 20 } },
    { ...MUG, region: { shape: 'circle', width: 20, height: 30 } },
    { ...MUG, region: { shape: 'polygon', points: TRIANGLE } },
    { ...MUG, region: { shape: 'polygon', points: TRIANGLE.slice(1) } },
    { ...MUG, region: { shape: 'polygon', points: [...TRIANGLE, [1]] } },
    { ...MUG, region: { shape: 'polygon', points: [...TRIANGLE, [1, 2, 3]] } },
    { ...MUG, region: { shape: 'polygon', points: [...TRIANGLE, [1, 200]] } },
    { ...MUG, region: { shape: 'polygon' } },
    { ...MUG, region: [] },
    'mug',
  ])('judges %j as the reader does', (hotspot) => {
    const tags = JSON.parse(JSON.stringify({ version: 1, hotspots: [hotspot] })) as unknown;
    expect(validate(tags)).toBe(readTags(tags, '').problems.length === 0);
  });

  it.each([
    { version: 1, hotspots: [] },
    { version: 1, hotspots: [], film: { width: 0 } },
    { version: 1, hotspots: [], film: [] },
    { version: 2, hotspots: [] },
    { hotspots: [] },
    { version: 1 },
    [],
  ])('judges the file %j as the reader does', (tags) => {
    expect(validate(tags)).toBe(readTags(tags, '').problems.length === 0);
  });
});
