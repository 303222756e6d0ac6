/** A live film in its controls: how far one can go back in it, how far behind one is, and the way to where it is live. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  liveEdge,
  rewindRange,
  secondsBehind,
  type LiveWindow,
  type SeekRange,
} from '../../core/live-window.js';
import type { PlaybackState } from '../../core/playback.js';
import { formatClock, spokenTime } from '../../core/time-text.js';
import { readLiveWindow } from '../../media/live-position.js';
import { adoptStyles } from '../base/adopt-styles.js';
import { say } from '../base/languages.js';
import { LIVE_TEXTS } from './live-texts.js';
import { liveStyles } from './live.styles.js';
import type { ShoppableFilm } from './shoppable-film.js';
import { StandstillWatch } from './standstill-watch.js';

/** What a live film needs of its player. */
export interface LiveFilmHost {
  readonly film: ShoppableFilm;
  readonly locale: () => string;
  /** Something changed that is in no store. */
  readonly changed: () => void;
}

/** The window moves on while a paused film tells of nothing. */
const LOOK_MILLISECONDS = 1_000;

/** The live films of one player. */
export class LiveFilm {
  readonly #host: LiveFilmHost;
  readonly #root: ShadowRoot;
  readonly #standstill = new StandstillWatch();
  #window: LiveWindow | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: LiveFilmHost, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    adoptStyles(root, liveStyles);
  }

  /** Works until the signal is aborted. */
  watch(signal: AbortSignal): void {
    if (signal.aborted) return;
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Looks where the film is now. For use while rendering. */
  follow(): void {
    const { video } = this.#host.film.session;
    const { durationSeconds, waiting } = this.#playback;
    if (!video || durationSeconds !== Infinity) return this.#stop();
    this.#timer ??= setInterval(this.#host.changed, LOOK_MILLISECONDS);
    if (!this.#isDragged) this.#window = readLiveWindow(video);
    this.#standstill.look(this.#window?.endSeconds, waiting, performance.now());
  }

  /** The part of the film that has a timeline. */
  get range(): SeekRange | undefined {
    return this.#window && rewindRange(this.#window);
  }

  /** Seconds behind those who watch live, 0 for who is among them. */
  get secondsBehind(): number {
    return this.#behindAt(this.#playback.currentTimeSeconds);
  }

  /** The film has come to the end of all that was sent, and nothing new comes; in words, or empty. */
  get standstill(): string {
    return this.#standstill.lasts ? this.#text('stopped') : '';
  }

  /** What it is, in a word. */
  get name(): string {
    return this.#text('live');
  }

  /** A film time in words. */
  words(timeSeconds: number): string {
    const behind = this.#behindAt(timeSeconds);
    if (behind === 0) return this.name;
    return this.#text('behind', { time: spokenTime(behind, this.#host.locale()) });
  }

  /** A film time for the eye. */
  clock(timeSeconds: number): string {
    const behind = this.#behindAt(timeSeconds);
    return behind === 0 ? this.name : `\u2212${formatClock(behind)}`;
  }

  /** One button in both cases, so that the focus stays. */
  render(): TemplateResult {
    const behind = this.secondsBehind;
    return html`<button
        type="button"
        class="live ${behind === 0 ? 'at-edge' : ''}"
        part="live-button"
        aria-label=${this.#text(behind === 0 ? 'live' : 'go-live')}
        @click=${() => this.#goLive()}
      >
        ${this.name}</button
      >${behind === 0 ? nothing : html`<span class="clock" part="clock">−${formatClock(behind)}</span>`}`;
  }

  get #playback(): PlaybackState {
    return this.#host.film.session.store.$playback.get();
  }

  /** The thumb stays under the finger. */
  get #isDragged(): boolean {
    return this.#root.querySelector('.timeline:active') !== null;
  }

  readonly #text = (key: keyof typeof LIVE_TEXTS.texts, values?: Readonly<Record<string, string>>): string =>
    say(LIVE_TEXTS, key, this.#host.locale(), values);

  #behindAt(timeSeconds: number): number {
    return this.#window ? secondsBehind(this.#window, timeSeconds) : 0;
  }

  #goLive(): void {
    const { film } = this.#host;
    if (this.#window && this.secondsBehind > 0) film.session.store.seek(liveEdge(this.#window));
    void film.play();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#window = undefined;
    this.#standstill.forget();
  }
}
