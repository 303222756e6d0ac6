/** Which film plays on the page now, so that a drawer over it can offer its controls, and which one is heard. */
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

/** What all copies of Vitrine on the page share. */
interface PageFilms {
  readonly $playing: WritableAtom<AnnouncedFilm | null>;
  heard: AnnouncedFilm | undefined;
}

const KEY = Symbol.for('vitrine.films');

function pageFilms(): PageFilms {
  const page = globalThis as { [KEY]?: PageFilms };
  page[KEY] ??= { $playing: atom<AnnouncedFilm | null>(null), heard: undefined };
  return page[KEY];
}

/** The film that was started last; it stays when it is paused, and goes with its player. */
export function playingFilm(): ReadableAtom<AnnouncedFilm | null> {
  return pageFilms().$playing;
}

/** Makes a film known until the signal is aborted. As soon as it is heard, the one that was heard before is paused. */
export function announceFilm(film: AnnouncedFilm, signal: AbortSignal): void {
  if (signal.aborted) return;
  const films = pageFilms();
  let paused = true;
  let heard = false;
  const stop = film.$playback.subscribe((playback) => {
    const isHeard = !playback.paused && !playback.muted && playback.volume > 0;
    if (paused && !playback.paused) films.$playing.set(film);
    if (isHeard && !heard) takeOver(film, films);
    paused = playback.paused;
    heard = isHeard;
  });
  signal.addEventListener('abort', () => {
    stop();
    if (films.$playing.get() === film) films.$playing.set(null);
    if (films.heard === film) films.heard = undefined;
  });
}

function takeOver(film: AnnouncedFilm, films: PageFilms): void {
  const { heard } = films;
  films.heard = film;
  if (heard && heard !== film && !heard.$playback.get().paused) heard.pause();
}
