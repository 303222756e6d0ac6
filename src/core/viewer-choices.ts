/** What a viewer has chosen for every film: volume, speed, captions. */

/** Captions as they are found again in another film. */
export interface CaptionWish {
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
  readonly captions?: CaptionWish | null;
}

const SLOWEST = 0.25;
const FASTEST = 4;

/** Reads what `JSON.stringify` wrote of the choices; leaves out what is none. */
export function readViewerChoices(text: string | undefined): ViewerChoices {
  const { volume, rate, captions } = parse(text);
  return {
    ...(isNumber(volume) && volume > 0 && volume <= 1 ? { volume } : {}),
    ...(isNumber(rate) && rate >= SLOWEST && rate <= FASTEST ? { rate } : {}),
    ...(captions === null || isCaptionWish(captions) ? { captions } : {}),
  };
}

/** The captions that come nearest to the wish: same label, same language, same language of another region; else none. */
export function wantedCaption<Caption extends CaptionWish>(
  captions: readonly Caption[],
  wish: CaptionWish,
): Caption | undefined {
  const matches: readonly ((caption: Caption) => boolean)[] = [
    ({ language, label }) => language === wish.language && label === wish.label,
    ({ language }) => language !== '' && language === wish.language,
    ({ language }) => language !== '' && primary(language) === primary(wish.language),
  ];
  for (const matching of matches) {
    const found = captions.find(matching);
    if (found) return found;
  }
  return undefined;
}

function parse(text: string | undefined): Readonly<Record<keyof ViewerChoices, unknown>> {
  const nothing = { volume: undefined, rate: undefined, captions: undefined };
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

function isCaptionWish(value: unknown): value is CaptionWish {
  if (typeof value !== 'object' || value === null) return false;
  const { language, label } = value as Partial<CaptionWish>;
  return typeof language === 'string' && typeof label === 'string';
}

function primary(language: string): string | undefined {
  return language.split('-')[0]?.toLowerCase();
}
