/** Keeps a film while its player is moved in the page, and frees it when the player is gone for good. */
import type { ShoppableFilm } from './shoppable-film.js';

/** A framework moves a player in less. */
const MOVING_MILLISECONDS = 150;

/** The fate of one film. */
export class FilmKeeper {
  readonly #film: ShoppableFilm;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #playedOnLeaving = false;

  constructor(film: ShoppableFilm) {
    this.#film = film;
  }

  /** The player is in the page until the signal is aborted. A film that played goes on. */
  arrive(connection: AbortSignal): void {
    clearTimeout(this.#leaving);
    if (this.#playedOnLeaving) void this.#film.play();
    this.#playedOnLeaving = false;
    connection.addEventListener('abort', () => this.#leave());
  }

  #leave(): void {
    this.#playedOnLeaving = !this.#film.session.store.$playback.get().paused;
    this.#leaving = setTimeout(() => this.#film.free(), MOVING_MILLISECONDS);
  }
}
