/** What a viewer has chosen for every film: volume, speed, captions, language of the sound. */

/** Captions or a sound track as they are found again in another film. */
export interface TrackWish {
  /** BCP 47; empty where the film does not say. */
  readonly language: string;
  readonly label: string;
}

/** What is missing was never chosen. */
export interface ViewerChoices {
  /** Above 0, at most 1. */
  readonly volume?: number;
  /** 1 is the film's own speed. */
  readonly rate?: number;
  /** `null`: switched off. */
  readonly captions?: TrackWish | null;
  readonly audio?: TrackWish;
}

const SLOWEST = 0.25;
const FASTEST = 4;

/** Reads what `JSON.stringify` wrote of the choices; leaves out what is none. */
export function readViewerChoices(text: string | undefined): ViewerChoices {
  const { volume, rate, captions, audio } = parse(text);
  return {
    ...(isNumber(volume) && volume > 0 && volume <= 1 ? { volume } : {}),
    ...(isNumber(rate) && rate >= SLOWEST && rate <= FASTEST ? { rate } : {}),
    ...(captions === null || isTrackWish(captions) ? { captions } : {}),
    ...(isTrackWish(audio) ? { audio } : {}),
  };
}

/** The track that comes nearest to the wish: same label, same language, same language of another region; else none. */
export function wantedTrack<Track extends TrackWish>(
  tracks: readonly Track[],
  wish: TrackWish,
): Track | undefined {
  const matches: readonly ((track: Track) => boolean)[] = [
    ({ language, label }) => language === wish.language && label === wish.label,
    ({ language }) => language !== '' && language === wish.language,
    ({ language }) => language !== '' && primary(language) === primary(wish.language),
  ];
  for (const matching of matches) {
    const found = tracks.find(matching);
    if (found) return found;
  }
  return undefined;
}

function parse(text: string | undefined): Readonly<Record<keyof ViewerChoices, unknown>> {
  const nothing = { volume: undefined, rate: undefined, captions: undefined, audio: undefined };
  try {
    return { ...nothing, ...(JSON.parse(text ?? '{}') as object) };
  } catch {
    // Somebody else's text under the same key, or one that was cut short: as if nothing had been chosen.
    return nothing;
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isTrackWish(value: unknown): value is TrackWish {
  if (typeof value !== 'object' || value === null) return false;
  const { language, label } = value as Partial<TrackWish>;
  return typeof language === 'string' && typeof label === 'string';
}

function primary(language: string): string | undefined {
  return language.split('-')[0]?.toLowerCase();
}
