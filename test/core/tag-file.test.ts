/** Reading tags: what is kept, what is left out, and what is said about it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTags, readTagText } from '../../src/core/tag-file.js';
import { parseTags } from '../../src/core/tag-parser.js';

const MUG = { id: 'mug', product: 'handle:camp-mug', start: 1, end: 5, x: 62.1, y: 58 };
const file = (...hotspots: unknown[]): string => JSON.stringify({ version: 1, hotspots });
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

function messagesOf(text: string): string[] {
  return parseTags(text, 'tags.json').problems.map(
    ({ code, where, detail }) => `${code} ${where}: ${detail}`,
  );
}

describe('parseTags', () => {
  it('reads the file of the demo', () => {
    const demo = new URL('../../demo/public/films/ceramics/tags.json', import.meta.url);
    const { hotspots, film, problems } = parseTags(readFileSync(demo, 'utf8'), 'tags.json');
    expect(problems).toEqual([]);
    expect(hotspots.length).toBeGreaterThan(1);
    expect(film?.frameRate).toBe(24);
  });

  it('leaves a wrong hotspot out, says where it is, and keeps the rest', () => {
    const wrong = { ...MUG, id: 'vase', start: 5, end: 3 };
    const text = JSON.stringify({ version: 1, hotspots: [MUG, wrong, { ...MUG, id: 'bowl' }] }, null, 2);
    expect(parseTags(text, 'tags.json').hotspots.map(({ id }) => id)).toEqual(['mug', 'bowl']);
    expect(messagesOf(text)).toEqual([
      'hotspot-invalid tags.json:16 hotspots[1].end: 3 is before start 5; make it later',
    ]);
  });

  it('names the line of the pin where a member is missing', () => {
    const text = '{ "version": 1,\n"hotspots": [\n{ "id": "mug" }\n] }';
    expect(messagesOf(text)).toEqual([
      'hotspot-invalid tags.json:3 hotspots[0].product: missing; write handle:…, id:…, sku:… or variant:…',
    ]);
  });

  it('takes an id once', () => {
    expect(messagesOf(file(MUG, MUG))).toEqual([
      'hotspot-invalid tags.json:1 hotspots[1].id: "mug" is the id of hotspots[0] already; write another one',
    ]);
  });

  it.each([
    ['{"version":2,"hotspots":[]}', 'version: 2 is not 1, the version this build reads'],
    ['{"hotspots":[]}', 'version: missing; write "version": 1'],
    ['{"version":1}', 'hotspots: expected a list'],
    ['{"version":1,"hotspots":{}}', 'hotspots: expected a list'],
    [`{"version":${nested(100_000)}}`, 'version: […] is not 1, the version this build reads'],
  ])('refuses %.40s', (text, message) =>
    expect(messagesOf(text)).toEqual([`tags-malformed tags.json:1 ${message}`]),
  );

  it.each(['', '{', 'null', '[]', '<!doctype html>', '\u0000', '"x"'])(
    'never throws, also for %j',
    (text) => {
      const { hotspots, problems } = parseTags(text, 'tags.json');
      expect(hotspots).toEqual([]);
      expect(problems[0]).toMatchObject({ code: 'tags-malformed', where: 'tags.json:1' });
    },
  );

  it('names the line on which the text stops being JSON', () => {
    expect(messagesOf('{\n"version": 1,\n"hotspots": [],\n}')[0]).toMatch(/^tags-malformed tags\.json:4: ./);
  });

  it('reads past a byte order mark', () => {
    expect(parseTags(`\ufeff${file(MUG)}`, '').hotspots).toHaveLength(1);
  });

  it('names every one of 5,000 wrong pins in one walk through the text', () => {
    const wrong = Array.from({ length: 5000 }, (_, index) => ({ ...MUG, id: `pin-${index}`, x: 101 }));
    const messages = messagesOf(JSON.stringify({ version: 1, hotspots: wrong }, null, 1));
    expect(messages).toHaveLength(5000);
    expect(messages[4999]).toMatch(/^hotspot-invalid tags\.json:40001 hotspots\[4999\]\.x: 101 /);
  });

  it('is not harmed by depth', () => {
    const text = `{"version":1,"hotspots":[${nested(100_000)},{"id":"mug","product":"mug","x":${nested(100_000)}}]}`;
    expect(messagesOf(text)).toEqual([
      'hotspot-invalid tags.json:1 hotspots[0]: […] is not an object',
      'hotspot-invalid tags.json:1 hotspots[1].x: […] is not a number',
    ]);
  });
});

describe('parseTags of a WebVTT track', () => {
  const track = [
    'WEBVTT - products',
    '',
    'NOTE vitrine-tags {"film":{"frameRate":24},"x-by":"hand"}',
    '',
    'mug',
    '00:01.000 --> 00:00:05.500 line:0',
    '{ "product": "handle:camp-mug",',
    '  "x": 62.1, "y": 58 }',
    '',
    '00:02.000 --> 99:59:59.999',
    '{ "id": "bowl", "product": "bowl", "x": 1, "y": 2, "start": 2.0004, "end": 7 }',
    '',
  ];

  it('takes the times from the cues and the rest from their payload', () => {
    const { hotspots, film, extra, problems } = parseTags(track.join('\r\n'), 'tags.vtt');
    expect(problems).toEqual([]);
    expect(hotspots).toEqual([
      { id: 'mug', product: 'handle:camp-mug', start: 1, end: 5.5, x: 62.1, y: 58, keyframes: [] },
      { id: 'bowl', product: 'bowl', start: 2.0004, end: Infinity, x: 1, y: 2, keyframes: [] },
    ]);
    expect(film).toEqual({ frameRate: 24 });
    expect(extra).toEqual({ 'x-by': 'hand' });
  });

  it('says on which line a cue is wrong', () => {
    const text = track.join('\n');
    const said = (wrong: string) =>
      parseTags(wrong, 'tags.vtt').problems.map(({ where, detail }) => `${where}: ${detail}`);
    expect(said(text.replace('"y": 58', '"y": 158'))).toEqual([
      'tags.vtt:8 cues[0].y: 158 is not between 0 and 100 percent',
    ]);
    expect(said(text.replace('00:00:05.500', '00:00.500'))).toEqual([
      'tags.vtt:6 cues[0].end: 0.5 is before start 1; make it later',
    ]);
    expect(said(text.replace('00:01.000', '1 s'))).toEqual([
      'tags.vtt:6 cues[0].start: "1 s" is not a time; write seconds or hh:mm:ss.mmm',
    ]);
    expect(said(text.replace('camp-mug",', 'camp-mug";'))[0]).toMatch(
      /^tags\.vtt:7 cues\[0\]: "{ .*… is not an object$/,
    );
    expect(said(text.replace('mug\n', ''))).toEqual(['tags.vtt:6 cues[0].id: missing; write a text']);
  });
});

describe('readTags', () => {
  it('does without a wrong fact about the film', () => {
    const { film, problems } = readTags(
      { version: 1, film: { width: 540, height: -1 }, hotspots: [] },
      '<vitrine-player>',
    );
    expect(film).toEqual({ width: 540 });
    expect(problems[0]?.where).toBe('<vitrine-player> film.height');
  });
});

describe('readTagText', () => {
  it.each([
    file(MUG),
    file(MUG, { ...MUG, id: 'vase', x: 101 }),
    `\ufeff${file(MUG)}`,
    '{',
    '',
    'WEBVTT\n\nmug\n00:01.000 --> 00:02.000\n{"product":"mug","x":1,"y":2}',
    'WEBVTT\n\nmug\n00:01.000 --> 00:02.000\n{}',
  ])('reads %j as parseTags does', async (text) => {
    expect(await readTagText(text, 'tags')).toEqual(parseTags(text, 'tags'));
  });
});
