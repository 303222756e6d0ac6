/** The film in a player: the video it plays in, its engine, and one signal that ends everything of the film before. */
import type { EngineWish } from '../../core/engine-needs.js';
import type { ChoiceSource } from '../../core/film-choices.js';
import type { PlaybackError } from '../../core/playback.js';
import type { Problem } from '../../core/problem.js';
import type * as FilmLoader from '../../media/film-loader.js';
import type { Film, LoadOptions } from '../../media/film-loader.js';
import { isForeign } from '../../media/foreign-media.js';
import { attachMedia, type MediaHandle } from '../../media/media-port.js';
import { filmTimeOf } from '../../media/stream-offset.js';
import { createPlayerStore, type PlayOutcome } from '../../stores/player-store.js';
import { filmProblem } from './film-problems.js';

/** What a film begins with. */
export interface FilmStart {
  /** `undefined`: the one that the page's own video has. */
  readonly film: Film | undefined;
  readonly engine: EngineWish;
  readonly startTimeSeconds: number;
  /** The player's menu offers what the film has to choose of. */
  readonly hasMenu: boolean;
  /** The page's server says what happens in the film. */
  readonly hasUpdates: boolean;
  /** It failed before. */
  readonly again?: boolean;
}

/** One film after the other in the same video, and one video after the other. */
export class FilmSession {
  readonly store = createPlayerStore();
  #video: HTMLVideoElement | undefined;
  #handle: MediaHandle | undefined;
  #letGo: (() => void) | undefined;
  #start: FilmStart | undefined;
  #film = new AbortController();
  #loading: Promise<void> | undefined;
  #loaded = false;
  /** Comes with the first film that is fetched. */
  #loader: typeof FilmLoader | undefined;
  readonly #report: (problem: Problem) => void;

  constructor(report: (problem: Problem) => void) {
    this.#report = report;
  }

  /** The video; `undefined` before the first rendering. */
  get video(): HTMLVideoElement | undefined {
    return this.#video;
  }

  /** Aborted as soon as another film begins. */
  get signal(): AbortSignal {
    return this.#film.signal;
  }

  /** Plays in another video from now on; what the one before had is freed. */
  seat(video: HTMLVideoElement): void {
    this.leave();
    this.#video = video;
    this.#handle = attachMedia(video);
    this.#letGo = this.store.attach(this.#handle);
  }

  /** Makes this the film; its bytes come with `load` or `play`. */
  begin(start: FilmStart): void {
    this.#endFilm();
    // A seek that waits for the first film of this video was meant for it.
    if (this.#start) this.#handle?.reset();
    this.#start = start;
  }

  /** Fetches the film, once; `undefined` when it is there already. Never rejects. */
  load(): Promise<void> | undefined {
    if (this.#loaded || !this.#video || !this.#start) return undefined;
    this.#loading ??= this.#fetch(this.#video, this.#start, this.signal);
    return this.#loading;
  }

  /** What a viewer can choose of the film; `undefined` before it was fetched. */
  get choices(): ChoiceSource | undefined {
    return this.#video && this.#loader?.choicesOf(this.#video);
  }

  /** Plays inside the gesture that asked for it when the film is there, else as soon as it is. */
  async play(): Promise<PlayOutcome> {
    const { signal } = this;
    const loading = this.load();
    if (this.#playsWithoutUs()) return this.store.play();
    await loading;
    if (this.#video && !signal.aborted) await this.#loader?.beginWaitingFilm(this.#video);
    return signal.aborted ? 'canceled' : this.store.play();
  }

  /** Fetches the same film again, after an error, and goes on where it stopped. */
  retry(): Promise<PlayOutcome> {
    const stoppedAt = this.#video ? filmTimeOf(this.#video) : 0;
    const start = this.#start;
    if (start) this.begin({ ...start, startTimeSeconds: stoppedAt || start.startTimeSeconds, again: true });
    return this.play();
  }

  /** Frees engine and listeners; what the page itself put into its video stays there. */
  leave(): void {
    this.#endFilm();
    this.#letGo?.();
    this.#handle?.detach();
    this.#handle = undefined;
    if (this.#video) this.#loader?.unloadFilm(this.#video);
    this.#video = undefined;
    this.#start = undefined;
  }

  /** The page's own film, which the browser has found already. */
  #playsWithoutUs(): boolean {
    const video = this.#video;
    if (!video || this.#start?.film || this.#start?.engine === 'hls') return false;
    if (this.#start?.again) return false;
    if (isForeign(video)) return true;
    return video.currentSrc !== '' && !video.error && video.networkState !== video.NETWORK_NO_SOURCE;
  }

  async #fetch(video: HTMLVideoElement, start: FilmStart, signal: AbortSignal): Promise<void> {
    const handle = this.#handle;
    const fail = (error: PlaybackError): void => {
      if (signal.aborted) return;
      handle?.fail(error);
      this.#report(filmProblem(error, video));
    };
    try {
      await this.#engage(video, { ...start, signal, onProblem: fail });
      if (signal.aborted) return;
      if (start.startTimeSeconds > 0 && video.currentTime === 0) handle?.seek(start.startTimeSeconds);
      this.#loaded = true;
    } catch (cause) {
      fail({ code: 'media-network', message: 'The player could not load its engine.', cause });
    }
  }

  async #engage(video: HTMLVideoElement, options: FilmStart & LoadOptions): Promise<void> {
    const { film, signal, onProblem } = options;
    if (isForeign(video)) {
      const { playForeign } = await import('../../media/foreign-engine.js');
      return playForeign(video, film?.sources[0], signal, onProblem);
    }
    this.#loader = await import('../../media/film-loader.js');
    if (film) await this.#loader.loadFilm(video, film, options);
    else await this.#loader.adoptFilm(video, options);
    if (!signal.aborted) this.#loader.watchStall(video, signal, (error) => this.#handle?.fail(error));
  }

  #endFilm(): void {
    this.#film.abort();
    this.#film = new AbortController();
    this.#loading = undefined;
    this.#loaded = false;
  }
}
