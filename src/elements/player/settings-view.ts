/** The settings of the film as sections of choices; a section that leaves no choice is left out. */
import type { FilmChoices, FilmQuality } from '../../core/film-choices.js';
import type { Caption } from '../../media/text-tracks.js';
import type { SETTINGS_TEXTS } from './settings-texts.js';

/** Says a text of the settings. */
export type SettingsText = (
  key: keyof typeof SETTINGS_TEXTS.texts,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** One thing to choose. */
export interface SettingsChoice {
  readonly label: string;
  /** BCP 47 of the label, where it is not the language of the interface. */
  readonly language?: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}

/** Choices of which one holds. */
export interface SettingsSection {
  readonly name: string;
  readonly choices: readonly SettingsChoice[];
}

/** What the sections are made of. */
export interface SettingsSituation {
  readonly choices: FilmChoices;
  readonly captions: readonly Caption[];
  readonly rate: number;
  readonly locale: string;
}

/** What a choice does. */
export interface SettingsActions {
  chooseCaption(caption: Caption | null): void;
  chooseQuality(id: string | undefined): void;
  chooseAudio(id: string): void;
  setRate(rate: number): void;
}

const RATES = [0.5, 0.75, 1, 1.5, 2] as const;

/** The sections in their order. */
export function settingsSections(
  situation: SettingsSituation,
  actions: SettingsActions,
  text: SettingsText,
): readonly SettingsSection[] {
  const sections = [
    { name: text('captions'), choices: captionChoices(situation, actions, text) },
    { name: text('audio'), choices: audioChoices(situation, actions) },
    { name: text('quality'), choices: qualityChoices(situation, actions, text) },
    { name: text('rate'), choices: rateChoices(situation, actions) },
  ];
  return sections.filter(({ choices }) => choices.length > 1);
}

function captionChoices(
  { captions }: SettingsSituation,
  actions: SettingsActions,
  text: SettingsText,
): readonly SettingsChoice[] {
  if (captions.length === 0) return [];
  const off: SettingsChoice = {
    label: text('off'),
    chosen: !captions.some(({ showing }) => showing),
    choose: () => actions.chooseCaption(null),
  };
  const tracks = captions.map((caption) => ({
    label: caption.label,
    ...(caption.language ? { language: caption.language } : {}),
    chosen: caption.showing,
    choose: () => actions.chooseCaption(caption),
  }));
  return [off, ...tracks];
}

function audioChoices(
  { choices: { audios, audio } }: SettingsSituation,
  actions: SettingsActions,
): readonly SettingsChoice[] {
  return audios.map(({ id, label, language }) => ({
    label,
    ...(language ? { language } : {}),
    chosen: id === audio,
    choose: () => actions.chooseAudio(id),
  }));
}

/** What the engine plays now is told beside "automatic", as long as it chooses. */
function qualityChoices(
  { choices }: SettingsSituation,
  actions: SettingsActions,
  text: SettingsText,
): readonly SettingsChoice[] {
  const { qualities, chosenQuality, playingQuality } = choices;
  if (qualities.length < 2) return [];
  const playing = qualities.find(({ id }) => id === playingQuality);
  const automatic: SettingsChoice = {
    label:
      playing && !chosenQuality ? text('automatic-now', { quality: heightOf(playing) }) : text('automatic'),
    chosen: chosenQuality === undefined,
    choose: () => actions.chooseQuality(undefined),
  };
  const fixed = qualities.map((quality) => ({
    label: heightOf(quality),
    chosen: quality.id === chosenQuality,
    choose: () => actions.chooseQuality(quality.id),
  }));
  return [automatic, ...fixed];
}

function rateChoices(
  { rate, locale }: SettingsSituation,
  actions: SettingsActions,
): readonly SettingsChoice[] {
  const number = new Intl.NumberFormat(locale);
  return RATES.map((each) => ({
    label: `${number.format(each)}×`,
    chosen: each === rate,
    choose: () => actions.setRate(each),
  }));
}

function heightOf({ heightPixels }: FilmQuality): string {
  return `${heightPixels}p`;
}
