/** Which film plays on the page now, so that a drawer over it can offer its controls. */
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { PlaybackState } from '../../core/playback.js';

/** A film as its player announces it. */
export interface AnnouncedFilm {
  /** The player: scrolled to and focused by "Back to the film". */
  readonly element: HTMLElement;
  /** What the viewer calls it; empty when it has no name. */
  readonly label: string;
  readonly $playback: ReadableAtom<PlaybackState>;
  play(): void;
  pause(): void;
  setMuted(muted: boolean): void;
}

const KEY = Symbol.for('vitrine.playing-film');

function store(): WritableAtom<AnnouncedFilm | null> {
  const page = globalThis as { [KEY]?: WritableAtom<AnnouncedFilm | null> };
  page[KEY] ??= atom<AnnouncedFilm | null>(null);
  return page[KEY];
}

/** The film that was started last; it stays when it is paused, and goes with its player. All copies of Vitrine share it. */
export function playingFilm(): ReadableAtom<AnnouncedFilm | null> {
  return store();
}

/** Makes a film known until the signal is aborted. */
export function announceFilm(film: AnnouncedFilm, signal: AbortSignal): void {
  if (signal.aborted) return;
  const $film = store();
  let paused = true;
  const stop = film.$playback.subscribe((playback) => {
    if (paused && !playback.paused) $film.set(film);
    paused = playback.paused;
  });
  signal.addEventListener('abort', () => {
    stop();
    if ($film.get() === film) $film.set(null);
  });
}
