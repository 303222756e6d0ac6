/** A numbered film in a video, with the frame that the clock names beside the frame that is in the picture. */
import { adoptFilm, loadFilm, unloadFilm } from '../../src/media/film-loader.js';
import { createFrameClock } from '../../src/media/frame-clock.js';
import { attachMedia, type MediaHandle } from '../../src/media/media-port.js';
import { createVideo, event, moment, picture } from './film.js';
import { addressOf, FrameReader, type NumberedFilm } from './numbered-film.js';

/** What is told and what is seen, as numbers of frames. */
export interface FramePair {
  readonly told: number;
  readonly seen: number;
}

const refreshes = async (count: number): Promise<void> => {
  for (let refresh = 0; refresh < count; refresh += 1) await new Promise(requestAnimationFrame);
};

/** One film that is measured. */
export class MeasuredFilm {
  readonly video = createVideo();
  readonly media: MediaHandle = attachMedia(this.video);
  readonly #reader = new FrameReader(this.video);
  readonly #end = new AbortController();
  readonly #film: NumberedFilm;
  #toldSeconds = NaN;

  constructor(film: NumberedFilm) {
    this.#film = film;
    this.video.preload = 'auto';
  }

  /** Loads the film as a player does, and starts the clock once there is a picture. */
  async load(engine: 'hls' | 'native'): Promise<void> {
    const sources = [{ src: addressOf(this.#film) }];
    await loadFilm(this.video, { sources }, this.#options(engine));
    await picture(this.video);
    await refreshes(10);
    this.#startClock();
  }

  /** Loads the film as a page does, and takes it over once there is a picture. */
  async adopt(): Promise<void> {
    this.video.src = addressOf(this.#film);
    await picture(this.video);
    await refreshes(10);
    await adoptFilm(this.video, this.#options('native'));
    this.#startClock();
  }

  /** Goes to a moment while the film stands, as the player does. */
  async seek(timeSeconds: number): Promise<FramePair> {
    const seeked = event(this.video, 'seeked');
    this.media.seek(timeSeconds);
    await seeked;
    return this.stand();
  }

  /** What is there when nothing moves any more. */
  async stand(): Promise<FramePair> {
    // A frame is painted some refreshes after the event that tells of it.
    await refreshes(10);
    return { told: this.#told(), seen: this.#reader.read() };
  }

  /**
   * Plays up to a moment; at each refresh of the display, how many frames the clock is ahead of the picture. The clock names
   * the frame of the coming refresh, while a canvas gets the one of this or of the next, so either is right.
   */
  async play(untilSeconds: number): Promise<readonly number[]> {
    const pairs: FramePair[] = [];
    let isOver = false;
    const note = (): void => {
      pairs.push({ told: this.#told(), seen: this.#reader.read() });
      if (!isOver) requestAnimationFrame(note);
    };
    if (this.video.paused) await this.media.play();
    await moment(this.video, this.video.currentTime + 0.4);
    requestAnimationFrame(note);
    await moment(this.video, untilSeconds);
    isOver = true;
    await refreshes(2);
    return pairs.slice(0, -1).map(({ told, seen }, index) => {
      const next = pairs[index + 1]?.seen ?? seen;
      return told < seen ? told - seen : Math.max(0, told - next);
    });
  }

  async pause(): Promise<FramePair> {
    const paused = event(this.video, 'pause');
    this.media.pause();
    await paused;
    return this.stand();
  }

  free(): void {
    this.#end.abort();
    this.media.detach();
    unloadFilm(this.video);
    this.video.remove();
  }

  #options(engine: 'hls' | 'native') {
    const onProblem = ({ message }: Error | { message: string }): void => {
      throw new Error(message);
    };
    return { engine, signal: this.#end.signal, onProblem };
  }

  #startClock(): void {
    const stop = createFrameClock(this.video).start((timeSeconds) => {
      this.#toldSeconds = timeSeconds;
      return timeSeconds;
    });
    this.#end.signal.addEventListener('abort', stop);
  }

  #told(): number {
    return Math.floor(this.#toldSeconds * this.#film.frameRate);
  }
}
