/** The bar at the top of a drawer that keeps the film in reach: pause it, mute it, go back to it. */
import { html, nothing, svg, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';
import type { TextValues } from '../../core/text.js';
import type { FILM_BAR_TEXTS } from './film-bar-texts.js';
import { playingFilm, type AnnouncedFilm } from './playing-film.js';

/** Looks a text of the bar up in the language of its host. */
export type FilmBarText = (key: keyof typeof FILM_BAR_TEXTS.texts, values?: TextValues) => string;

/** What the bar needs of the drawer that it stands in. */
export interface FilmBarOptions {
  readonly text: FilmBarText;
  /** Closes the drawer and leaves the focus on the film. */
  readonly back: (film: HTMLElement) => void;
}

/** Renders its host again when another film plays, or when the film is paused or muted. */
export class FilmBar implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FilmBarOptions;
  #stop: (() => void)[] = [];
  #shown = '';

  constructor(host: ReactiveControllerHost, options: FilmBarOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const $film = playingFilm();
    this.#stop = [$film.subscribe((film) => this.#watch(film))];
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }

  /** The bar; nothing while no film has played. */
  render() {
    const film = playingFilm().get();
    if (!film) return nothing;
    const { text } = this.#options;
    const { paused, muted } = film.$playback.get();
    return html`<div
      class="film-bar"
      part="film-bar"
      role="group"
      aria-label=${film.label ? text('name-of', { label: film.label }) : text('name')}
    >
      <button
        type="button"
        class="icon-button film-play"
        aria-label=${text(paused ? 'play' : 'pause')}
        @click=${() => (paused ? film.play() : film.pause())}
      >
        ${icon(paused ? PLAY : PAUSE)}
      </button>
      <button
        type="button"
        class="icon-button film-mute"
        aria-label=${text(muted ? 'unmute' : 'mute')}
        @click=${() => film.setMuted(!muted)}
      >
        ${icon(muted ? MUTED : SOUND)}
      </button>
      <span class="film-label">${film.label}</span>
      <button type="button" class="film-back" @click=${() => this.#options.back(film.element)}>
        ${text('back')}
      </button>
    </div>`;
  }

  #watch(film: AnnouncedFilm | null): void {
    this.#stop[1]?.();
    this.#stop.length = 1;
    this.#changed('');
    if (film) this.#stop[1] = watchPlayback(film.$playback, (key) => this.#changed(key));
  }

  #changed(key: string): void {
    if (key === this.#shown) return;
    this.#shown = key;
    this.#host.requestUpdate();
  }
}

/** The current time moves all the while and is not shown, so only what is shown counts. */
function watchPlayback(
  $playback: ReadableAtom<{ paused: boolean; muted: boolean }>,
  tell: (key: string) => void,
) {
  return $playback.subscribe(({ paused, muted }) => tell(`${paused} ${muted}`));
}

const PLAY = svg`<path d="M8 5.5v13l10.5-6.5z" />`;
const PAUSE = svg`<path d="M7 5.5h3.5v13H7zM13.5 5.5H17v13h-3.5z" />`;
const SOUND = svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM14.5 8.5a5 5 0 0 1 0 7M17 6a8.5 8.5 0 0 1 0 12" />`;
const MUTED = svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15 9.5l5 5M20 9.5l-5 5" />`;

function icon(paths: ReturnType<typeof svg>) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;
}
