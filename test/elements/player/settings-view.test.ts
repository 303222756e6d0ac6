/** The settings as sections. */
import { describe, expect, it } from 'vitest';
import { distinctQualities, NO_CHOICES, type FilmChoices } from '../../../src/core/film-choices.js';
import { settingsSections, type SettingsText } from '../../../src/elements/player/settings-view.js';
import { SETTINGS_TEXTS } from '../../../src/elements/player/settings-texts.js';
import { formatText } from '../../../src/core/text.js';

const text: SettingsText = (key, values) => formatText(SETTINGS_TEXTS, key, 'en', values);
const QUALITIES = [
  { id: '2', heightPixels: 1080, bitsPerSecond: 3e6 },
  { id: '0', heightPixels: 540, bitsPerSecond: 1e6 },
];

function open(choices: Partial<FilmChoices>, captions: readonly string[] = [], locale = 'en') {
  const done: unknown[] = [];
  const note = (name: string) => (value: unknown) => void done.push([name, value]);
  const sections = settingsSections(
    {
      choices: { ...NO_CHOICES, ...choices },
      captions: captions.map((label) => ({
        label,
        language: label.toLowerCase(),
        showing: label === 'DE',
        track: {} as TextTrack,
      })),
      rate: 1,
      locale,
    },
    {
      chooseCaption: (caption) => note('caption')(caption?.label ?? null),
      chooseQuality: note('quality'),
      chooseAudio: note('audio'),
      setRate: note('rate'),
    },
    text,
  );
  const section = (name: string) => sections.find((each) => each.name === name);
  return { sections, section, done };
}

describe('settingsSections', () => {
  it('leaves out what leaves no choice', () => {
    const { sections } = open({
      qualities: QUALITIES.slice(1),
      audios: [{ id: '0', label: 'English', language: 'en' }],
    });
    expect(sections.map(({ name }) => name)).toEqual(['Speed']);
  });

  it('says what plays beside "automatic" while the engine chooses', () => {
    const quality = (choices: Partial<FilmChoices>) =>
      open({ qualities: QUALITIES, ...choices })
        .section('Quality')
        ?.choices.map(({ label, chosen }) => `${label}${chosen ? ' *' : ''}`);
    expect(quality({ playingQuality: '0' })).toEqual(['Automatic (540p) *', '1080p', '540p']);
    expect(quality({ playingQuality: '0', chosenQuality: '2' })).toEqual(['Automatic', '1080p *', '540p']);
    expect(quality({})).toEqual(['Automatic *', '1080p', '540p']);
  });

  it('lists captions with "off", and marks the one that shows', () => {
    const { section, done } = open({}, ['EN', 'DE']);
    const choices = section('Captions')?.choices ?? [];
    expect(choices.map(({ label, chosen }) => [label, chosen])).toEqual([
      ['Off', false],
      ['EN', false],
      ['DE', true],
    ]);
    choices[0]?.choose();
    choices[1]?.choose();
    expect(done).toEqual([
      ['caption', null],
      ['caption', 'EN'],
    ]);
  });

  it('writes speeds as the locale does', () => {
    const labels = open({}, [], 'de')
      .section('Speed')
      ?.choices.map(({ label }) => label);
    expect(labels).toEqual(['0,5×', '0,75×', '1×', '1,5×', '2×']);
  });
});

describe('distinctQualities', () => {
  it('keeps the best of each height, best first', () => {
    const twin = { id: '1', heightPixels: 540, bitsPerSecond: 2e6 };
    expect(distinctQualities([...QUALITIES, twin].reverse()).map(({ id }) => id)).toEqual(['2', '1']);
  });
});
