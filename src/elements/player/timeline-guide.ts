/** What lies on the timeline: marks of chapters and products, and a look at the film where the pointer is. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { chapterAt, orderChapters, type Chapter } from '../../core/chapters.js';
import { tileAt, type StoryboardTile } from '../../core/storyboard.js';
import { formatClock } from '../../core/time-text.js';
import { watchChapters } from '../../media/chapter-track.js';
import { adoptStyles } from '../base/adopt-styles.js';
import type { ShoppableFilm } from './shoppable-film.js';
import { findStoryboard, loadStoryboard, type StoryboardSource } from './storyboard-source.js';
import { showTile } from './storyboard-tile.js';
import { boxStart, timeAtPointer, timelineMarks } from './timeline-guide-view.js';
import { timelineGuideStyles } from './timeline-guide.styles.js';

/** What the guide needs of its player. */
export interface GuideHost {
  readonly player: HTMLElement & {
    readonly storyboard: StoryboardSource | undefined;
    readonly chapters: readonly Chapter[] | undefined;
  };
  readonly film: ShoppableFilm;
  readonly locale: () => string;
  /** The storyboard cannot be loaded or read. */
  readonly lostStoryboard: (cause: unknown) => void;
}

/** The guide of one timeline. It renders into its own element, so that a moving pointer costs the player nothing. */
export class TimelineGuide {
  /** Lies over the timeline and takes no events. */
  readonly element = document.createElement('div');
  readonly #host: GuideHost;
  #durationSeconds = NaN;
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

  /** Follows the film that plays now. */
  follow(durationSeconds: number): void {
    const { signal, video } = this.#host.film.session;
    if (video && signal !== this.#film) {
      this.#film = signal;
      this.#tiles = [];
      this.#storyboard = undefined;
      watchChapters(video, this.#host.locale, (chapters) => this.#takeChapters(chapters), signal);
    }
    this.#durationSeconds = durationSeconds;
    this.#draw();
  }

  /** The name of the chapter at a time; `undefined` where none has one. */
  titleAt(timeSeconds: number): string | undefined {
    return chapterAt(this.#chapters, timeSeconds)?.title;
  }

  /** Shows the film under the pointer. */
  point({ clientX }: PointerEvent): void {
    const { left, width } = this.element.getBoundingClientRect();
    this.show(timeAtPointer(clientX - left, width, this.#durationSeconds));
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
    const { player, film, lostStoryboard } = this.#host;
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
      if (!signal.aborted) lostStoryboard(cause);
    }
  }

  #draw(): void {
    const hotspots = this.#host.film.hotspots.$hotspots.get();
    const marks = timelineMarks(this.#chapters, hotspots, this.#durationSeconds);
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
      <span class="preview-time">${formatClock(timeSeconds)}</span>
    </div>`;
  }

  #placePreview(): void {
    const preview = this.element.querySelector<HTMLElement>('.preview');
    if (!preview || this.#pointedSeconds === undefined) return;
    const tile = tileAt(this.#tiles, this.#pointedSeconds);
    const box = preview.querySelector<HTMLElement>('.tile');
    if (tile && box) showTile(box, tile);
    const way = this.element.clientWidth;
    const start = boxStart(this.#pointedSeconds / this.#durationSeconds, preview.offsetWidth, way);
    preview.style.setProperty('translate', `${start.toFixed(1)}px`);
  }
}
