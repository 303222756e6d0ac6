/** `<vitrine-hotspot>`: a pin on the picture that opens its product. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ContextConsumer } from '@lit/context';
import type { Easing, Hotspot, HotspotRegion, Interpolation, Keyframe } from '../../core/hotspot.js';
import type { TextValues } from '../../core/text.js';
import { playerContext } from '../base/contexts.js';
import { describeElement } from '../base/element.js';
import { LazyPart } from '../base/lazy-part.js';
import type { PinScope, PlayerScope } from '../base/player-scope.js';
import { resetStyles } from '../base/reset.styles.js';
import { ShopBoundElement } from '../base/shop-bound-element.js';
import { StoreController } from '../base/store-controller.js';
import { tokenStyles } from '../base/tokens.styles.js';
import { HOTSPOT_WISHES, type HotspotWishes } from './hotspot-wishes.js';
import { renderPin, type PinActions } from './hotspot-template.js';
import { HOTSPOT_TEXTS } from './hotspot-texts.js';
import { PinInPicture } from './shown-pin.js';
import { pinView, type PinView } from './hotspot-view.js';
import { hotspotStyles } from './hotspot.styles.js';

let nextNumber = 1;

/**
 * A pin, active in `[start, end)`. It renders nothing while it is inactive; the links that the page puts inside serve
 * where no script runs.
 *
 * @tag vitrine-hotspot
 * @summary A pin on the picture, still or moving.
 * @slot - Links for pages without script. Not shown once the player is there.
 * @fires {VitrineErrorEvent} vitrine-error - The hotspot cannot be used as it is written, or its product is unknown.
 * @csspart pin - The button.
 * @csspart pin-region - The part of the picture that belongs to the pin, where it has one.
 * @csspart pin-dot - The dot in its middle.
 * @csspart pin-chip - The plate with the price.
 * @csspart price - The price.
 * @csspart price-note - What the market wants said beside it.
 * @cssprop --vitrine-pin-size - Diameter of the dot.
 * @cssprop --vitrine-pin-color - Colour of the dot.
 * @cssprop --vitrine-pin-ring-color - Colour of the ring around it.
 * @cssState active - The pin is in the picture.
 */
export class VitrineHotspot extends ShopBoundElement implements HotspotWishes {
  static readonly tagName = 'vitrine-hotspot';
  static override styles = [tokenStyles, resetStyles, hotspotStyles];
  static override properties = {
    ...ShopBoundElement.properties,
    product: {},
    start: {},
    end: {},
    x: { type: Number },
    y: { type: Number },
    label: {},
    keyframes: { attribute: false },
    interpolation: {},
    easing: {},
    region: {},
    hotspot: { attribute: false },
  };

  /** The text of a product reference: `handle:mug`, `id:…`, `sku:…`, `variant:…`, or a bare id or handle. */
  declare product: string | undefined;
  /** Seconds, or `hh:mm:ss.mmm`. Default 0. */
  declare start: number | string | undefined;
  /** Seconds, or `hh:mm:ss.mmm`. Default: the end of the film. */
  declare end: number | string | undefined;
  /** Percent of the picture's width. */
  declare x: number | undefined;
  /** Percent of the picture's height. */
  declare y: number | undefined;
  /** Takes the place of the product's title in the pin's name. */
  declare label: string | undefined;
  /** Where a moving pin is when. */
  declare keyframes: readonly Keyframe[] | undefined;
  /** The way between keyframes: `linear`, or `catmull-rom` for a curve. */
  declare interpolation: Interpolation | undefined;
  /** Of every way to a keyframe: `linear`, `ease-in`, `ease-out` or `ease-in-out`. */
  declare easing: Easing | undefined;
  /** Makes more of the picture lead to the product: `24 18` (width and height around the pin) or `10,68 90,68 50,90` (corners), in percent. */
  declare region: HotspotRegion | string | undefined;
  /** Ready data, as the player gives them to the pins that it makes itself. Goes before everything else. */
  declare hotspot: Hotspot | undefined;

  readonly #number = nextNumber++;
  #data: Hotspot | null = null;
  readonly #actions: PinActions = {
    open: () => this.#data && this.#player.value?.openHotspot(this.#data.id),
    keyDown: (event) => {
      if (this.#data && this.#pins?.moveFocus(this.#data.id, event.key)) event.preventDefault();
    },
    focused: () => this.#data && this.#pins?.hold(this.#data.id),
    blurred: () => this.#data && this.#pins?.release(this.#data.id),
  };
  readonly #region = new LazyPart(this, async () => {
    const { renderRegion, regionStyles } = await import('./pin-region.js');
    return { part: renderRegion, styles: regionStyles };
  });
  #view: PinView | null = null;
  #shown: PinInPicture | undefined;
  #reported: Hotspot | undefined;
  #registration: ReturnType<PlayerScope['registerPin']> | undefined;
  #takeOut: (() => void) | undefined;
  readonly #player = new ContextConsumer(this, { context: playerContext, subscribe: true });
  readonly #active = new StoreController(this, () => this.#player.value?.$active);
  readonly #roving = new StoreController(this, () => (this.#isActive ? this.#pins?.$roving : undefined));
  readonly #market = new StoreController(this, () => this.shop?.$market);
  readonly #productState = new StoreController(this, () =>
    this.#isActive && this.#data ? this.shop?.products.$product(this.#data.product) : undefined,
  );

  protected override connected(signal: AbortSignal): void {
    signal.addEventListener('abort', () => this.#leave());
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('hotspot') || HOTSPOT_WISHES.some((key) => changed.has(key)))
      this.#read();
    this.#register();
  }

  /** Not in `willUpdate`, which runs before the stores are looked at again. */
  protected override update(changed: PropertyValues<this>): void {
    this.#view = this.#present();
    this.setState('active', this.#view !== null);
    super.update(changed);
  }

  protected override updated(): void {
    const pins = this.#pins;
    if (!this.#view || !this.#data || !pins) this.#goOut();
    else if (!this.#shown) this.#comeIn(this.#data.id, pins);
    else if (this.#shown.measure()) pins.arrange();
  }

  /** Focuses the pin, when it is in the picture. */
  override focus(options?: FocusOptions): void {
    this.#button?.focus(options);
  }

  get #pins(): PlayerScope['pins'] {
    return this.#player.value?.pins;
  }

  get #button(): HTMLButtonElement | null | undefined {
    return this.shadowRoot?.querySelector('button');
  }

  get #isActive(): boolean {
    return this.#data !== null && (this.#active.value?.has(this.#data.id) ?? false);
  }

  #present(): PinView | null {
    if (!this.#data || !this.#isActive) return null;
    const { value: state } = this.#productState;
    if (state?.status === 'missing') this.#reportMissing(this.#data);
    return pinView(this.#data, state, this.#market.value ?? null, this.locale);
  }

  #reportMissing(hotspot: Hotspot): void {
    if (this.#reported === hotspot) return;
    this.#reported = hotspot;
    this.report({ code: 'product-missing', where: `hotspot "${hotspot.id}"`, detail: hotspot.product });
  }

  #read(): void {
    if (this.hotspot) this.#take(this.hotspot);
    else this.#readOwn().catch((cause: unknown) => this.#lost('pins of the page', cause));
  }

  /** The rules for what a page writes come with the first pin that is written in one. */
  async #readOwn(): Promise<void> {
    const { readHotspotWishes } = await import('./hotspot-attributes.js');
    if (this.hotspot) return;
    const id = this.id || `page-${this.#number}`;
    const { hotspot, problem } = readHotspotWishes(this, id, describeElement(this));
    if (problem) this.report(problem);
    this.#take(hotspot ?? null);
    this.requestUpdate();
  }

  #take(hotspot: Hotspot | null): void {
    this.#goOut();
    this.#data = hotspot;
    this.#registration?.changed();
  }

  #lost(detail: string, cause: unknown): void {
    this.report({ code: 'chunk-missing', where: describeElement(this), detail, cause });
  }

  #register(): void {
    const player = this.#player.value;
    if (!player || this.#registration || this.hotspot || !this.isConnected) return;
    this.#registration = player.registerPin({ read: () => this.#data });
  }

  #comeIn(hotspotId: string, pins: PinScope): void {
    this.#shown = new PinInPicture(hotspotId, {
      root: this.renderRoot as ShadowRoot,
      name: () => this.#view?.title,
      needRegion: () => {
        this.#region.need().catch((cause: unknown) => this.#lost('regions of pins', cause));
      },
    });
    this.#takeOut = pins.show(this.#shown);
  }

  #goOut(): void {
    this.#takeOut?.();
    this.#shown = undefined;
    this.#takeOut = undefined;
  }

  #leave(): void {
    this.#goOut();
    this.#registration?.remove();
    this.#registration = undefined;
  }

  /** After the button, whose states its look follows. */
  #renderRegion(): TemplateResult | undefined {
    return this.#region.value?.(this.#shown?.corners ?? '', () => this.#button?.click());
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view;
    if (!view) return nothing;
    const state = {
      view,
      tabStop: this.#roving.value === this.#data?.id,
      noteLanguage: this.#market.value?.language,
      text: (key: keyof typeof HOTSPOT_TEXTS.texts, values?: TextValues) =>
        this.text(HOTSPOT_TEXTS, key, values),
    };
    return html`${renderPin(state, this.#actions)}${this.#data?.region ? this.#renderRegion() : nothing}`;
  }
}
