/** `<vitrine-player>`: the film, its controls, the pins on the picture and the product sheet. */
import type { TemplateResult } from 'lit';
import { ContextProvider } from '@lit/context';
import type { PlaybackState } from '../../core/playback.js';
import type { PlayOutcome } from '../../stores/player-store.js';
import { playerContext } from '../base/contexts.js';
import { describeElement } from '../base/element.js';
import { resetStyles } from '../base/reset.styles.js';
import { StoreController } from '../base/store-controller.js';
import { tokenStyles } from '../base/tokens.styles.js';
import { FilmElement } from './film-element.js';
import { MediaChangedEvent } from './player-events.js';
import type { PlayerFilm } from './player-film.js';
import { assemblePlayer, refreshParts, watchParts, type PlayerParts } from './player-parts.js';
import { renderStage } from './player-template.js';
import { playerView, stageRatio } from './player-view.js';
import { playerStyles } from './player.styles.js';
import { SHEET_TEXTS } from './sheet-texts.js';

/**
 * The shoppable video. It adopts the `<video>` that the page puts inside, or makes its own from `src`.
 *
 * @tag vitrine-player
 * @summary A video that one can buy from.
 * @attr {boolean} without-announcements - Does not tell screen readers which products come into the picture.
 * @attr {boolean} pause-for-products - The film rests while its product sheet is open, and goes on when it is closed.
 * @attr {string} updates - URL of Server-Sent Events with pins, prices and stock of the moment.
 * @slot - The page's own `<video>`, and `<vitrine-hotspot>`s.
 * @slot media - Another element with the interface of `HTMLMediaElement`, in the place of a `<video>`.
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
 * @csspart live-button - Says that the film is live, and goes there.
 * @csspart offer - The note or coupon of a live stream.
 * @csspart offer-code - Puts the coupon on the cart.
 * @csspart offer-close - Closes the offer.
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
 * @cssprop [--vitrine-live-color=#ff453a] - The dot of those who watch live.
 * @cssprop [--vitrine-panel-width=26rem] - Width of the product sheet beside the film.
 * @cssState idle - It has not played yet.
 * @cssState playing - It plays.
 * @cssState waiting - It wants to play and no frame comes.
 * @cssState ended - The film has ended.
 * @cssState fullscreen - It fills the screen or the window.
 * @cssState live - The film is live.
 * @cssState at-live-edge - The viewer of a live film sees what is happening now.
 * @cssState error - The film cannot be played.
 */
export class VitrinePlayer extends FilmElement {
  static readonly tagName = 'vitrine-player';
  static override styles = [tokenStyles, resetStyles, playerStyles];

  readonly #parts: PlayerParts;
  #media: HTMLVideoElement | null = null;

  constructor() {
    super();
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
    watchParts(this.#parts, this, (problem) => this.report(problem), signal);
    this.renderRoot.addEventListener('slotchange', () => this.requestUpdate(), { signal });
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    if (!this.isConnected || !this.#parts.film.settle()) return;
    const before = this.#media;
    this.#media = this.#parts.film.session.video ?? null;
    if (before && this.#media && before !== this.#media)
      this.dispatchEvent(new MediaChangedEvent(this.#media));
  }

  protected override updated(): void {
    const stage = this.#stage;
    if (!stage) return;
    stage.style.aspectRatio = stageRatio(this.aspectRatio, this.#now);
    refreshParts(this.#parts, stage);
  }

  /** The video that plays, or what is in `slot="media"`; `null` only before the first rendering. It may become another one. */
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

  /** Seconds behind those who watch live; `undefined` for a film that is not live, or before somebody takes an interest. */
  get secondsBehindLive(): number | undefined {
    return this.#parts.loader.controls?.live?.secondsBehind;
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

  protected override render(): TemplateResult {
    const { film, loader } = this.#parts;
    const { controls } = loader;
    const { awake, started } = film;
    const view = playerView({ playback: this.#now, awake, started, withoutControls: this.withoutControls });
    this.setStates({ ...view.states, ...controls?.states });
    const { locale, disclosure, label } = this;
    return renderStage({ view, film, controls, locale, disclosure, label });
  }
}
