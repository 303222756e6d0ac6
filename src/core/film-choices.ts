/** What a viewer can choose of a film beyond playing it: the quality of the picture and the sound track. */

/** One rendition of the picture. */
export interface FilmQuality {
  readonly id: string;
  readonly heightPixels: number;
  readonly bitsPerSecond: number;
}

/** One sound track. */
export interface FilmAudio {
  readonly id: string;
  readonly label: string;
  /** BCP 47; empty when the stream does not say. */
  readonly language: string;
}

/** The choices of the film that plays; a list of one or none is no choice. */
export interface FilmChoices {
  /** Best first. */
  readonly qualities: readonly FilmQuality[];
  /** `undefined`: the engine takes what the connection allows. */
  readonly chosenQuality: string | undefined;
  readonly playingQuality: string | undefined;
  readonly audios: readonly FilmAudio[];
  readonly audio: string | undefined;
}

/** Where the choices come from, and who carries them out. */
export interface ChoiceSource {
  read(): FilmChoices;
  /** `undefined` gives the choice back to the engine. */
  chooseQuality(id: string | undefined): void;
  chooseAudio(id: string): void;
  /** Calls back when there is something else to read, until the signal is aborted. */
  watch(listener: () => void, signal: AbortSignal): void;
}

/** A film without a choice. */
export const NO_CHOICES: FilmChoices = {
  qualities: [],
  chosenQuality: undefined,
  playingQuality: undefined,
  audios: [],
  audio: undefined,
};

/** The best rendition of each height, best first: what else differs, nobody can see in a menu. */
export function distinctQualities(qualities: readonly FilmQuality[]): readonly FilmQuality[] {
  const best = new Map<number, FilmQuality>();
  for (const quality of qualities) {
    const known = best.get(quality.heightPixels);
    if (!known || known.bitsPerSecond < quality.bitsPerSecond) best.set(quality.heightPixels, quality);
  }
  return [...best.values()].sort((a, b) => b.heightPixels - a.heightPixels);
}
