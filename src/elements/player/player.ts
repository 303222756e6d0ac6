/** `<vitrine-player>`: the film, its controls, the pins on the picture and the product sheet. */
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { ContextProvider } from '@lit/context';
import type { Chapter } from '../../core/chapters.js';
import type { EngineWish } from '../../core/engine-needs.js';
import type { PlaybackState } from '../../core/playback.js';
import type { PlayOutcome } from '../../stores/player-store.js';
import { playerContext } from '../base/contexts.js';
import { describeElement, VitrineElement } from '../base/element.js';
import { resetStyles } from '../base/reset.styles.js';
import { StoreController } from '../base/store-controller.js';
import { tokenStyles } from '../base/tokens.styles.js';
import { announcePlayer } from './announced-player.js';
import { complainWithoutFilm } from './film-problems.js';
import type { FilmWishes } from './film-wishes.js';
import { tellHotspotFacts } from './hotspot-facts.js';
import { MediaChangedEvent } from './player-events.js';
import type { PlayerFilm } from './player-film.js';
import { assemblePlayer, refreshParts, watchParts, type PlayerParts } from './player-parts.js';
import { renderStage } from './player-template.js';
import { playerView, stageRatio } from './player-view.js';
import { playerStyles } from './player.styles.js';
import { SHEET_TEXTS } from './sheet-texts.js';
import type { StoryboardSource } from './storyboard-source.js';

/**
 * The shoppable video. It adopts the `<video>` that the page puts inside, or makes its own from `src`.
 *
 * @tag vitrine-player
 * @summary A video that one can buy from.
 * @attr {string} updates - URL of Server-Sent Events with pins, prices and stock of the moment.
 * @slot - The page's own `<video>`, and `<vitrine-hotspot>`s.
 * @slot product - The page's own `<vitrine-product>` for the product sheet.
 * @fires {HotspotShownEvent} vitrine-hotspot-shown - A hotspot is active now.
 * @fires {HotspotHiddenEvent} vitrine-hotspot-hidden - A hotspot is not active any more.
 * @fires {ProductRequestEvent} vitrine-product-request - Intent: a pin's product is wanted; can be answered or prevented.
 * @fires {ProductOpenedEvent} vitrine-product-opened - The product sheet is open.
 * @fires {MediaChangedEvent} vitrine-media-changed - `media` is another element than before.
 * @fires {VitrineErrorEvent} vitrine-error - Film, tags or a hotspot cannot be used.
 * @csspart stage - The film with all that lies on it; it is what goes full screen.
 * @csspart video - The video, when the player made it.
 * @csspart play-button - The play button.
 * @csspart controls - The bar.
 * @csspart button - Each button of the bar.
 * @csspart mute-button - Switches the sound.
 * @csspart captions-button - Switches captions.
 * @csspart settings-button - Opens the settings.
 * @csspart volume - The volume slider of wide films.
 * @csspart fullscreen-button - Fills the screen.
 * @csspart timeline - The time slider.
 * @csspart chapter-mark - Where two chapters part on it.
 * @csspart product-mark - Where a product appears.
 * @csspart preview - The film where the pointer is on the timeline.
 * @csspart clock - The time.
 * @csspart menu - The settings.
 * @csspart seek-step - How far several taps at a side of the picture have gone.
 * @csspart shelf - The products after the film; in it `shelf-list`, `shelf-item`, `shelf-title`.
 * @csspart disclosure - The advertisement label.
 * @csspart sound-button - Offers the sound of a film that began without.
 * @csspart error - What is shown instead of a film that does not play.
 * @csspart retry-button - Tries again.
 * @csspart sheet - The product sheet.
 * @csspart sheet-button - Each button at its head.
 * @csspart sheet-close - The one that closes it.
 * @csspart sheet-body - What scrolls in it.
 * @csspart pin - A pin, as in `<vitrine-hotspot>`; likewise `pin-region`, `pin-dot`, `pin-chip`, `price`, `price-note`.
 * @cssprop [--vitrine-stage-color=#101010] - What is around a film of another shape.
 * @cssprop [--vitrine-panel-width=26rem] - Width of the product sheet beside the film.
 * @cssState idle - It has not played yet.
 * @cssState playing - It plays.
 * @cssState waiting - It wants to play and no frame comes.
 * @cssState ended - The film has ended.
 * @cssState fullscreen - It fills the screen or the window.
 * @cssState error - The film cannot be played.
 */
export class VitrinePlayer extends VitrineElement implements FilmWishes {
  static readonly tagName = 'vitrine-player';
  static override styles = [tokenStyles, resetStyles, playerStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    poster: {},
    tags: {},
    storyboard: {},
    chapters: { attribute: false },
    autoplay: { type: Boolean },
    muted: { type: Boolean },
    loop: { type: Boolean },
    preload: {},
    crossorigin: {},
    startTime: { attribute: 'start-time', type: Number },
    engine: {},
    aspectRatio: { attribute: 'aspect-ratio' },
    disclosure: {},
    withoutControls: { attribute: 'without-controls', type: Boolean },
    withoutHotkeys: { attribute: 'without-hotkeys', type: Boolean },
  };

  /** URL of the film, where the page has no `<video>` of its own. */
  declare src: string | undefined;
  /** URL of the picture before the film. */
  declare poster: string | undefined;
  /** URL of a tag file; as a property also its content. */
  declare tags: string | object | undefined;
  /** URL of a storyboard for the timeline, WebVTT or JSON; as a property also its content. */
  declare storyboard: StoryboardSource | undefined;
  /** Chapters, in the place of those of a `<track kind="chapters">`. */
  declare chapters: readonly Chapter[] | undefined;
  /** Starts by itself, unless somebody asked for less motion or data; without sound where the browser wants that. */
  declare autoplay: boolean;
  /** Whether it begins without sound. */
  declare muted: boolean;
  /** Whether it begins again at its end. */
  declare loop: boolean;
  /** `auto` loads the film at once; otherwise it comes when somebody takes an interest. */
  declare preload: string | undefined;
  /** As on `<video>`. */
  declare crossorigin: string | undefined;
  /** Seconds at which the film begins. */
  declare startTime: number | undefined;
  /** Which engine plays HLS. */
  declare engine: EngineWish;
  /** Room that is kept for the film, such as `9/16`. Without it, the film's own shape. */
  declare aspectRatio: string | undefined;
  /** Label that names the film as advertising, in the words that the law wants. */
  declare disclosure: string | undefined;
  /** Shows no controls; the page has its own. */
  declare withoutControls: boolean;
  /** Leaves letters, digits and arrow keys to the page; buttons, sliders and Escape go on working. */
  declare withoutHotkeys: boolean;

  readonly #parts: PlayerParts;
  #media: HTMLVideoElement | null = null;

  constructor() {
    super();
    this.autoplay = this.muted = this.loop = this.withoutControls = this.withoutHotkeys = false;
    this.engine = 'auto';
    this.#parts = assemblePlayer({
      player: this,
      root: () => this.renderRoot as ShadowRoot,
      stage: () => this.#stage,
      locale: () => this.locale,
      where: () => describeElement(this),
      sheetText: (key, values) => this.text(SHEET_TEXTS, key, values),
      report: (problem) => this.report(problem),
      changed: () => this.requestUpdate(),
    });
    const { session, hotspots, scope } = this.#parts.film;
    new StoreController(this, () => session.store.$playback);
    new StoreController(this, () => hotspots.$active);
    new ContextProvider(this, { context: playerContext, initialValue: scope });
  }

  protected override connected(signal: AbortSignal): void {
    watchParts(this.#parts, signal);
    tellHotspotFacts(this, this.#parts.film.hotspots, signal);
    announcePlayer(this, this.#parts.film.session.store, signal);
    this.renderRoot.addEventListener('slotchange', () => this.requestUpdate(), { signal });
    complainWithoutFilm(this, (problem) => this.report(problem), signal);
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    if (this.isConnected && this.#parts.film.settle()) this.#mediaChanged();
  }

  protected override updated(): void {
    const stage = this.#stage;
    if (!stage) return;
    stage.style.aspectRatio = stageRatio(this.aspectRatio, this.#now);
    refreshParts(this.#parts, stage);
  }

  /** The video that plays; `null` only before the first rendering. It may become another one. */
  get media(): HTMLVideoElement | null {
    return this.#media;
  }

  /** Film time in seconds. */
  get currentTime(): number {
    return this.#now.currentTimeSeconds;
  }

  /** Seconds; `NaN` while it is not known, `Infinity` for a live stream. */
  get duration(): number {
    return this.#now.durationSeconds;
  }

  get paused(): boolean {
    return this.#now.paused;
  }

  get ended(): boolean {
    return this.#now.ended;
  }

  /** Swaps film, pins and attribution at once, on the same video, and aborts everything of the film before. */
  load(film: PlayerFilm): void {
    this.#parts.film.load(film);
    this.requestUpdate();
  }

  /** Plays, as soon as the film is there. Never rejects. */
  async play(): Promise<PlayOutcome> {
    if (!this.#media) await this.updateComplete;
    return this.#parts.film.play();
  }

  pause(): void {
    this.#parts.film.session.store.pause();
  }

  /** Goes to a film time in seconds; waits for the film when it is not there yet. */
  seek(timeSeconds: number): void {
    this.#parts.film.session.store.seek(timeSeconds);
  }

  /** Focuses the play button, or the video where there are no controls. */
  override focus(options?: FocusOptions): void {
    (this.#stage?.querySelector<HTMLElement>('[part~=play-button]') ?? this.#media)?.focus(options);
  }

  get #now(): PlaybackState {
    return this.#parts.film.session.store.$playback.get();
  }

  get #stage(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.stage') ?? null;
  }

  #mediaChanged(): void {
    const before = this.#media;
    this.#media = this.#parts.film.session.video ?? null;
    if (before && this.#media && before !== this.#media)
      this.dispatchEvent(new MediaChangedEvent(this.#media));
  }

  protected override render(): TemplateResult {
    const { film, loader } = this.#parts;
    const { controls } = loader;
    const { awake, started } = film;
    const view = playerView({ playback: this.#now, awake, started, withoutControls: this.withoutControls });
    for (const [state, on] of Object.entries(view.states)) this.setState(state, on);
    this.setState('fullscreen', controls?.fullscreen ?? false);
    return renderStage({ view, film, controls, locale: this.locale, disclosure: this.disclosure });
  }
}
