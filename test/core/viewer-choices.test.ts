/** What a viewer has chosen, as it is kept and found again. */
import { describe, expect, it } from 'vitest';
import { readViewerChoices, wantedTrack } from '../../src/core/viewer-choices.js';

describe('readViewerChoices', () => {
  it.each([
    {},
    { volume: 0.4 },
    { volume: 1, rate: 1.5, captions: null },
    { captions: { language: 'de', label: 'Deutsch' } },
    { audio: { language: 'de', label: 'Deutsch' } },
  ])('reads %j as it was written', (choices) => {
    expect(readViewerChoices(JSON.stringify(choices))).toEqual(choices);
  });

  it.each([
    undefined,
    '',
    'null',
    '[]',
    '"loud"',
    '{"volume":0.4',
    '{"volume":0,"rate":0}',
    '{"volume":"0.5","rate":100,"captions":"de"}',
    '{"volume":2,"rate":null,"captions":{"language":1}}',
    '{"audio":null}',
    '{"audio":"de"}',
  ])('takes %s as nothing', (text) => {
    expect(readViewerChoices(text)).toEqual({});
  });
});

describe('wantedTrack', () => {
  const english = { language: 'en', label: 'English' };
  const swiss = { language: 'de-CH', label: 'Deutsch' };
  const forDeaf = { language: 'de-CH', label: 'Deutsch für Gehörlose' };
  const unnamed = { language: '', label: 'Captions' };
  const captions = [english, unnamed, swiss, forDeaf];

  it.each([
    [forDeaf, forDeaf],
    [{ language: 'de-CH', label: 'Another' }, swiss],
    [{ language: 'de', label: 'German' }, swiss],
    [{ language: 'EN-gb', label: 'British' }, english],
    [unnamed, unnamed],
    [{ language: 'fr', label: 'Français' }, undefined],
    [{ language: '', label: 'Another' }, undefined],
  ])('of %j is %j, wherever it stands', (wish, wanted) => {
    expect(wantedTrack(captions, wish)).toBe(wanted);
  });
});
