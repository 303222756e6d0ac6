/** What the author of a tag file is told. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatTagMessage } from '../../src/core/tag-message.js';
import { validateTags } from '../../src/core/tag-validation.js';

const MUG = { id: 'mug', product: 'handle:camp-mug', start: 1, end: 5, x: 62.1, y: 58 };

function said(tags: unknown): string[] {
  const { messages } = validateTags(JSON.stringify(tags, null, 1), 'tags.json');
  return messages.map(formatTagMessage);
}

const saidOf = (...hotspots: unknown[]): string[] => said({ version: 1, hotspots });

describe('validateTags', () => {
  it('has nothing to say about the file of the demo', () => {
    const demo = new URL('../../demo/public/films/ceramics/tags.json', import.meta.url);
    expect(validateTags(readFileSync(demo, 'utf8'), 'tags.json').messages).toEqual([]);
  });

  it('names everything that is wrong with a pin, by its line', () => {
    const wrong = { ...MUG, id: 3, start: 5, end: 3, x: 101, keyframes: [{ time: -1 }] };
    expect(saidOf(MUG, wrong)).toEqual([
      'tags.json:13 hotspots[1].id: 3 is not a text',
      'tags.json:16 hotspots[1].end: 3 is before start 5; make it later',
      'tags.json:17 hotspots[1].x: 101 is not between 0 and 100 percent',
      'tags.json:21 hotspots[1].keyframes[0].time: -1 is before the film begins',
    ]);
  });

  it('goes on with the pins that a page would show', () => {
    const { tags } = validateTags(JSON.stringify({ version: 1, hotspots: [{}, MUG] }), 'tags.json');
    expect(tags.hotspots.map(({ id }) => id)).toEqual(['mug']);
  });

  it('says where a text is not JSON', () => {
    const { messages } = validateTags('{\n"version": 1,\n}', 'tags.json');
    expect(messages).toMatchObject([{ severity: 'error', file: 'tags.json', line: 3, path: '' }]);
  });

  it('says what is wrong with the file as a whole, and nothing else', () => {
    expect(said({ version: 2, hotspots: [MUG] })).toEqual([
      'tags.json:2 version: 2 is not 1, the version this build reads',
    ]);
    expect(said(null)).toEqual(['tags.json:1: expected an object']);
    expect(said({ version: 1, hotspots: 3 })).toEqual(['tags.json:3 hotspots: expected a list']);
    expect(said({ version: 1, hotspots: [] })).toEqual(['tags.json:1: warning: there is no pin in it']);
  });

  it.each([
    [
      { ...MUG, keyframe: [] },
      'keyframe: warning: the format does not know this member; did you mean keyframes?',
    ],
    [{ ...MUG, Label: 'a' }, 'Label: warning: the format does not know this member; did you mean label?'],
    [{ ...MUG, lable: 'a' }, 'lable: warning: the format does not know this member; did you mean label?'],
    [
      { ...MUG, price: 3 },
      'price: warning: the format does not know this member; begin its name with x- if it is yours',
    ],
    [{ ...MUG, end: 1.2 }, 'end: warning: the pin is there for 0.2 s only; give people 1 s to reach it'],
    [
      { ...MUG, easing: 'ease-in' },
      'easing: warning: has no effect on a pin that stands still; give it two keyframes',
    ],
    [
      { ...MUG, keyframes: [{ time: 2, x: 1, y: 1, scale: 2 }] },
      'keyframes[0].scale: warning: has no effect on a pin without a region',
    ],
    [
      { ...MUG, keyframes: [{ time: 2, x: 1, y: 1, eases: 2 }] },
      'keyframes[0].eases: warning: the format does not know this member; begin its name with x- if it is yours',
    ],
  ])('warns of %j', (hotspot, message) => {
    const said = saidOf(hotspot).map((line) => line.replace(/^tags\.json:\d+ hotspots\[0\]\./, ''));
    expect(said).toEqual([message]);
  });

  it('warns of pins after the end of the film, and of members that are nearly known', () => {
    const film = { durationSeconds: 4, framerate: 24, 'x-shot': 1 };
    const tags = { $schema: 'a', version: 1, film, hotspots: [{ ...MUG, start: 4 }], hotspot: [] };
    expect(said(tags).map((line) => line.replace(/^tags\.json:\d+ /, ''))).toEqual([
      'film.framerate: warning: the format does not know this member; did you mean frameRate?',
      'hotspots[0].start: warning: the film ends at 4, so the pin never shows',
      'hotspot: warning: the format does not know this member; did you mean hotspots?',
    ]);
  });

  it('checks a track by the same rules', () => {
    const track = 'WEBVTT\n\nmug\n00:01.000 --> 00:01.500\n{"product":"mug","x":1,"y":2,"colour":1}\n';
    expect(validateTags(track, 'tags.vtt').messages.map(formatTagMessage)).toEqual([
      'tags.vtt:4 cues[0].end: warning: the pin is there for 0.5 s only; give people 1 s to reach it',
      'tags.vtt:5 cues[0].colour: warning: the format does not know this member; begin its name with x- if it is yours',
    ]);
  });

  it('is quick with 5,000 pins, each with two faults and many keyframes', () => {
    const keyframes = Array.from({ length: 20 }, (_, index) => ({ time: 1 + index / 5, x: 1, y: 1 }));
    const wrong = { ...MUG, x: 'a', y: 'b', keyframes };
    expect(saidOf(...Array.from({ length: 5000 }, () => wrong))).toHaveLength(10_000);
  });
});
