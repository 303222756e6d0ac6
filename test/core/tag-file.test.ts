/** Reading and writing tag files, and the schema that describes them. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseTagFile, readTags, serializeTagFile } from '../../src/core/tag-file.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const MUG = { id: 'mug', product: 'handle:camp-mug', start: 1, end: 5, x: 62.1, y: 58 };
const file = (...hotspots: unknown[]): string => JSON.stringify({ version: 1, hotspots });

function messagesOf(text: string): string[] {
  return parseTagFile(text, '/tags.json').problems.map(
    ({ code, where, detail }) => `${code} ${where}: ${detail}`,
  );
}

describe('parseTagFile', () => {
  it('reads the file of the demo', () => {
    const { hotspots, film, problems } = parseTagFile(
      read('demo/public/films/ceramics/tags.json'),
      '/tags.json',
    );
    expect(problems).toEqual([]);
    expect(hotspots.length).toBeGreaterThan(1);
    expect(film?.frameRate).toBe(24);
  });

  it('leaves a wrong hotspot out, says where it is, and keeps the rest', () => {
    const text = file(MUG, { ...MUG, id: 'vase', start: 5, end: 3 }, { ...MUG, id: 'bowl' });
    expect(parseTagFile(text, '/tags.json').hotspots.map(({ id }) => id)).toEqual(['mug', 'bowl']);
    expect(messagesOf(text)).toEqual(['hotspot-invalid /tags.json hotspots[1].end: 3 is before start 5']);
  });

  it('takes an id once', () => {
    expect(messagesOf(file(MUG, MUG))).toEqual([
      'hotspot-invalid /tags.json hotspots[1].id: "mug" is the id of hotspots[0] already',
    ]);
  });

  it.each([
    ['{"version":2,"hotspots":[]}', 'version: 2 is not 1, the version this build reads'],
    ['{"hotspots":[]}', 'version: missing; write "version": 1'],
    ['{"version":1}', 'hotspots: expected a list'],
    ['{"version":1,"hotspots":{}}', 'hotspots: expected a list'],
  ])('refuses %s', (text, message) =>
    expect(messagesOf(text)).toEqual([`tags-malformed /tags.json ${message}`]),
  );

  it.each(['', '{', 'null', '[]', '<!doctype html>', '\u0000', '"x"'])(
    'never throws, also for %j',
    (text) => {
      const { hotspots, problems } = parseTagFile(text, '/tags.json');
      expect(hotspots).toEqual([]);
      expect(problems[0]).toMatchObject({ code: 'tags-malformed', where: '/tags.json' });
    },
  );

  it('does without a wrong fact about the film', () => {
    const { film, problems } = readTags(
      { version: 1, film: { width: 540, height: -1 }, hotspots: [] },
      '/tags.json',
    );
    expect(film).toEqual({ width: 540 });
    expect(problems[0]?.where).toBe('/tags.json film.height');
  });

  it('reads past a byte order mark', () => {
    expect(parseTagFile(`\ufeff${file(MUG)}`, '').hotspots).toHaveLength(1);
  });
});

describe('serializeTagFile', () => {
  it('gives back everything, also what it does not know', () => {
    const tags = {
      version: 1,
      film: { durationSeconds: 6, 'x-shot': 'a' },
      'x-editor': { zoom: 2 },
      hotspots: [
        { ...MUG, label: 'Mug', 'x-note': [1], keyframes: [{ time: 1, x: 1, y: 2, cut: true, ease: 'in' }] },
        { id: 'vase', product: 'sku:1', start: 2, x: 0, y: 100 },
      ],
    };
    const once = serializeTagFile(parseTagFile(JSON.stringify(tags), ''));
    expect(JSON.parse(once)).toEqual(tags);
    expect(serializeTagFile(parseTagFile(once, ''))).toBe(once);
  });

  it('is not led astray by a member called __proto__', () => {
    const text = '{"version":1,"hotspots":[],"__proto__":{"polluted":true}}';
    const reading = parseTagFile(text, '');
    expect({}).not.toHaveProperty('polluted');
    expect(serializeTagFile(reading)).toContain('"__proto__"');
  });
});

describe('schemas/tags-1.json', () => {
  const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    JSON.parse(read('src/schemas/tags-1.json')) as object,
  );
  const kept = { keyframes: [{ time: 1, x: 1, y: 1 }], label: 'Mug', 'x-a': 1 };

  it.each([
    { ...MUG, ...kept },
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
    { ...MUG, keyframes: [{ time: 1, x: 1, y: 1, cut: 0 }] },
    'mug',
  ])('judges %j as the reader does', (hotspot) => {
    const tags = JSON.parse(file(hotspot)) as unknown;
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
