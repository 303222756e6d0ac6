/** The page about tag files: its examples are tags, and it names every message and every option. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HELP } from '../../src/command-line/help.js';
import { formatTagMessage } from '../../src/core/tag-message.js';
import { validateTags } from '../../src/core/tag-validation.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const page = read('docs/tags.md');

const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);

/** The members that the schema knows, of everything. */
function schemaMembers(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(schemaMembers)];
}

const MUG = { id: 'mug', product: 'handle:camp-mug', start: 1, end: 5, x: 62, y: 58 };
const KEYFRAME = { time: 2, x: 1, y: 1 };

/** One of each kind of thing that can be said. */
const SAID = [
  { version: 2 },
  { version: 1 },
  { hotspots: [] },
  { version: 1, hotspots: [] },
  { version: 1, film: 3, hotspots: [MUG, MUG] },
  ...[
    { ...MUG, start: 7 },
    { ...MUG, start: 5 },
    { ...MUG, id: undefined },
    { ...MUG, id: 3 },
    { ...MUG, start: 'soon' },
    { ...MUG, start: -1 },
    { ...MUG, x: 101 },
    { ...MUG, x: '1' },
    { ...MUG, label: 3 },
    { ...MUG, keyframes: {} },
    { ...MUG, keyframes: [3] },
    { ...MUG, keyframes: [{ ...KEYFRAME, cut: 1 }] },
    { ...MUG, keyframes: [{ ...KEYFRAME, time: 9 }] },
    { ...MUG, keyframes: [KEYFRAME, KEYFRAME] },
    { ...MUG, keyframes: [{ ...KEYFRAME, scale: 0 }] },
    { ...MUG, keyframes: [{ ...KEYFRAME, scale: 1 }] },
    { ...MUG, easing: 'bounce' },
    { ...MUG, easing: 'linear' },
    { ...MUG, end: 1.5 },
    { ...MUG, start: 70, end: 80 },
    { ...MUG, lable: 'Mug' },
    { ...MUG, price: 3 },
    { ...MUG, region: { shape: 'polygon', points: [] } },
    { ...MUG, region: { shape: 'polygon', points: [[1, 1, 1]] } },
  ].map((hotspot) => ({ version: 1, film: { durationSeconds: 60 }, hotspots: [hotspot] })),
]
  .flatMap((tags) => validateTags(JSON.stringify(tags), '').messages)
  .map(({ text }) => text);

/** The messages in the first column of the page's tables; an ellipsis stands for anything. */
const explained = [...page.matchAll(/^\| (`[^|]*) \|/gm)]
  .flatMap(([, cell = '']) => cell.match(/`[^`]+`/g) ?? [])
  .map((message) => message.slice(1, -1).split('…'))
  .filter((parts) => parts.join('').includes(' '))
  .map((parts) => new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')));

describe('the page about tag files', () => {
  it.each(['json', 'vtt'])('has examples in %s without a fault', (language) => {
    expect(blocks(language)).toHaveLength(1);
    for (const example of blocks(language)) {
      expect(validateTags(example, 'example').messages.map(formatTagMessage)).toEqual([]);
    }
  });

  it('names every member of the schema', () => {
    const members = new Set(schemaMembers(JSON.parse(read('src/schemas/tags-1.json'))));
    expect([...members].filter((member) => !page.includes(`\`${member}\``))).toEqual([]);
  });

  it('names every option of the command line', () => {
    const options = HELP.match(/--[a-z]+/g) ?? [];
    expect(options.length).toBeGreaterThan(5);
    expect(options.filter((option) => option !== '--help' && !page.includes(option))).toEqual([]);
  });

  it('explains every message', () => {
    const unexplained = SAID.filter((message) => !explained.some((pattern) => pattern.test(message)));
    expect(unexplained).toEqual([]);
  });

  it.each([...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path))(
    'links to %s, which is there',
    (path) => expect(read(`docs/${path}`)).not.toBe(''),
  );
});
