/** What lies on the timeline: marks of chapters and products, and a look at the film where the pointer is. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { chapterAt, orderChapters, type Chapter } from '../../core/chapters.js';
import type { SeekRange } from '../../core/live-window.js';
import type { Problem } from '../../core/problem.js';
import { tileAt, type StoryboardTile } from '../../core/storyboard.js';
import { formatClock, spokenTime } from '../../core/time-text.js';
import { watchChapters } from '../../media/chapter-track.js';
import { adoptStyles } from '../base/adopt-styles.js';
import { say } from '../base/languages.js';
import type { ControlsState } from './controls.js';
import { CONTROLS_TEXTS } from './controls-texts.js';
import type { LiveFilm } from './live-film.js';
import type { ShoppableFilm } from './shoppable-film.js';
import { findStoryboard, loadStoryboard, type StoryboardSource } from './storyboard-source.js';
import { showTile } from './storyboard-tile.js';
import { boxStart, shareOf, timeAtPointer, timelineMarks } from './timeline-guide-view.js';
import { timelineGuideStyles } from './timeline-guide.styles.js';

/** What the guide needs of its player. */
export interface GuideHost {
  readonly player: HTMLElement & {
    readonly storyboard: StoryboardSource | undefined;
    readonly chapters: readonly Chapter[] | undefined;
  };
  readonly film: ShoppableFilm;
  readonly locale: () => string;
  /** Names the player in messages. */
  readonly where: () => string;
  readonly report: (problem: Problem) => void;
}

/** The guide of one timeline. It renders into its own element, so that a moving pointer costs the player nothing. */
export class TimelineGuide {
  /** Lies over the timeline and takes no events. */
  readonly element = document.createElement('div');
  readonly #host: GuideHost;
  #range: SeekRange | undefined;
  #live: LiveFilm | undefined;
  #pointedSeconds: number | undefined;
  #trackChapters: readonly Chapter[] = [];
  #film: AbortSignal = AbortSignal.abort();
  #storyboard: StoryboardSource | undefined;
  #tiles: readonly StoryboardTile[] = [];

  constructor(host: GuideHost, root: ShadowRoot) {
    this.#host = host;
    this.element.className = 'guide';
    this.element.ariaHidden = 'true';
    adoptStyles(root, timelineGuideStyles);
  }

  /** Works until the signal is aborted. */
  watch(signal: AbortSignal): void {
    signal.addEventListener(
      'abort',
      this.#host.film.hotspots.$hotspots.subscribe(() => this.#draw()),
    );
  }

  /** Follows the film that plays now; `live` has its words when it is a live one. */
  follow(range: SeekRange | undefined, live: LiveFilm | undefined): void {
    const { signal, video } = this.#host.film.session;
    if (video && signal !== this.#film) {
      this.#film = signal;
      this.#tiles = [];
      this.#storyboard = undefined;
      watchChapters(video, this.#host.locale, (chapters) => this.#takeChapters(chapters), signal);
    }
    this.#range = range;
    this.#live = live;
    this.#draw();
  }

  /** What the timeline says before somebody comes to it; it does not change while the film plays. */
  get wordsAtRest(): string {
    const duration = formatClock(this.#range?.endSeconds ?? 0);
    return this.#live?.name ?? this.#text('time-of', { time: formatClock(0), duration });
  }

  /** Lets the timeline say where its thumb is. */
  speak(timeline: HTMLInputElement): void {
    const timeSeconds = Number(timeline.value);
    timeline.ariaValueText = this.#live ? this.#time(timeSeconds) : this.#place(timeSeconds);
  }

  /** Somebody has gone to a time by key. Answers words for others to say, unless the focused timeline says it. */
  step(timeline: HTMLInputElement | null, timeSeconds: number): string {
    const focused = (this.element.getRootNode() as ShadowRoot).activeElement;
    if (!timeline || focused !== timeline) return this.#time(timeSeconds);
    this.speak(timeline);
    this.show(timeSeconds);
    return '';
  }

  #time(timeSeconds: number): string {
    return this.#live?.words(timeSeconds) ?? spokenTime(timeSeconds, this.#host.locale());
  }

  #place(timeSeconds: number): string {
    const time = this.#time(timeSeconds);
    const duration = spokenTime(this.#range?.endSeconds ?? 0, this.#host.locale());
    const chapter = this.titleAt(timeSeconds);
    return chapter
      ? this.#text('time-in-chapter', { time, duration, chapter })
      : this.#text('time-of', { time, duration });
  }

  /** The name of the chapter at a time; `undefined` where none has one. */
  titleAt(timeSeconds: number): string | undefined {
    return chapterAt(this.#chapters, timeSeconds)?.title;
  }

  /** Shows the film under the pointer. */
  point({ clientX }: PointerEvent): void {
    const { left, width } = this.element.getBoundingClientRect();
    if (this.#range) this.show(timeAtPointer(clientX - left, width, this.#range));
  }

  /** Shows the film at a time. */
  show(timeSeconds: number): void {
    this.#pointedSeconds = timeSeconds;
    void this.#fetchTiles();
    this.#draw();
  }

  hide(): void {
    if (this.#pointedSeconds === undefined) return;
    this.#pointedSeconds = undefined;
    this.#draw();
  }

  readonly #text: ControlsState['text'] = (key, values) =>
    say(CONTROLS_TEXTS, key, this.#host.locale(), values);

  get #chapters(): readonly Chapter[] {
    const { chapters } = this.#host.player;
    return chapters ? orderChapters(chapters) : this.#trackChapters;
  }

  #takeChapters(chapters: readonly Chapter[]): void {
    this.#trackChapters = chapters;
    this.#draw();
  }

  /** Not before somebody wants to see it. */
  async #fetchTiles(): Promise<void> {
    const { player, film, report, where } = this.#host;
    const source = findStoryboard(player.storyboard, film.session.video);
    if (!source || source === this.#storyboard) return;
    this.#storyboard = source;
    const signal = this.#film;
    try {
      const tiles = await loadStoryboard(source, signal);
      if (signal.aborted || source !== this.#storyboard) return;
      this.#tiles = tiles;
      this.#draw();
    } catch (cause) {
      if (!signal.aborted) report({ code: 'storyboard-unusable', where: where(), cause });
    }
  }

  #draw(): void {
    const hotspots = this.#host.film.hotspots.$hotspots.get();
    const chapters = this.#live ? [] : this.#chapters;
    const marks = this.#range ? timelineMarks(chapters, hotspots, this.#range) : [];
    render(
      html`${marks.map(({ kind }) => html`<span class=${kind} part=${kind}></span>`)}${this.#renderPreview()}`,
      this.element,
    );
    marks.forEach(({ share }, index) => {
      (this.element.children[index] as HTMLElement).style.setProperty('--_share', String(share));
    });
    this.#placePreview();
  }

  #renderPreview(): TemplateResult | typeof nothing {
    const timeSeconds = this.#pointedSeconds;
    if (timeSeconds === undefined) return nothing;
    const title = this.titleAt(timeSeconds);
    return html`<div class="preview" part="preview">
      ${this.#tiles.length > 0 ? html`<div class="tile"><img alt="" decoding="async" /></div>` : nothing}
      ${title ? html`<span class="preview-title" dir="auto">${title}</span>` : nothing}
      <span class="preview-time">${this.#live?.clock(timeSeconds) ?? formatClock(timeSeconds)}</span>
    </div>`;
  }

  #placePreview(): void {
    const preview = this.element.querySelector<HTMLElement>('.preview');
    if (!preview || !this.#range || this.#pointedSeconds === undefined) return;
    const tile = tileAt(this.#tiles, this.#pointedSeconds);
    const box = preview.querySelector<HTMLElement>('.tile');
    if (tile && box) showTile(box, tile);
    const way = this.element.clientWidth;
    const start = boxStart(shareOf(this.#pointedSeconds, this.#range), preview.offsetWidth, way);
    preview.style.setProperty('translate', `${start.toFixed(1)}px`);
  }
}
