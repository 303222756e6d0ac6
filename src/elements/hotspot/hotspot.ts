/** `<vitrine-hotspot>`: a pin on the picture that opens its product. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ContextConsumer } from '@lit/context';
import type { Hotspot, Keyframe } from '../../core/hotspot.js';
import { readHotspot } from '../../core/hotspot-check.js';
import { playerContext } from '../base/contexts.js';
import { describeElement } from '../base/element.js';
import type { PlayerScope, ShownPin } from '../base/player-scope.js';
import { resetStyles } from '../base/reset.styles.js';
import { ShopBoundElement } from '../base/shop-bound-element.js';
import { StoreController } from '../base/store-controller.js';
import { tokenStyles } from '../base/tokens.styles.js';
import { HOTSPOT_TEXTS } from './hotspot-texts.js';
import { chipSide, pinView, type ChipSide, type PinView } from './hotspot-view.js';
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
 * @csspart pin-dot - The dot in its middle.
 * @csspart pin-chip - The plate with the price.
 * @csspart price - The price.
 * @csspart price-note - What the market wants said beside it.
 * @cssprop --vitrine-pin-size - Diameter of the dot.
 * @cssprop --vitrine-pin-color - Colour of the dot.
 * @cssprop --vitrine-pin-ring-color - Colour of the ring around it.
 * @cssState active - The pin is in the picture.
 */
export class VitrineHotspot extends ShopBoundElement implements Omit<ShownPin, 'hotspotId'> {
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
  /** Ready data, as the player gives them to the pins that it makes itself. Goes before everything else. */
  declare hotspot: Hotspot | undefined;

  readonly #number = nextNumber++;
  #data: Hotspot | null = null;
  #view: PinView | null = null;
  #side: ChipSide = 'right';
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

  /** What the pin is called now; `undefined` while its product is not known. */
  get name(): string | undefined {
    return this.#view?.title;
  }

  protected override connected(signal: AbortSignal): void {
    signal.addEventListener('abort', () => this.#leave());
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || OWN_DATA.some((key) => changed.has(key))) this.#read();
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
    if (this.#view && this.#data && pins) this.#takeOut ??= pins.show(this.#shownPin(this.#data.id));
    else this.#goOut();
  }

  /** Puts the pin's centre there: pixels from the top left corner of the stage. */
  moveTo(leftPixels: number, topPixels: number, stageWidthPixels: number): void {
    const pin = this.#button;
    if (!pin) return;
    pin.style.transform = `translate3d(${leftPixels.toFixed(2)}px, ${topPixels.toFixed(2)}px, 0)`;
    this.#side = chipSide(leftPixels, stageWidthPixels, this.#side);
    pin.classList.toggle('chip-left', this.#side === 'left');
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

  #shownPin(hotspotId: string): ShownPin {
    const element = this as VitrineHotspot;
    return {
      hotspotId,
      get name() {
        return element.name;
      },
      moveTo: (left, top, width) => this.moveTo(left, top, width),
      focus: () => this.focus(),
    };
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
    this.#goOut();
    this.#data = this.hotspot ?? this.#readOwn();
    this.#registration?.changed();
  }

  #readOwn(): Hotspot | null {
    const { product, start, end, x, y, label, keyframes } = this;
    const raw = { id: this.id || `page-${this.#number}`, product, start, end, x, y, label, keyframes };
    const written = Object.fromEntries(
      Object.entries(raw).filter(([, value]) => value !== undefined && value !== null),
    );
    const { hotspot, problem } = readHotspot(written, describeElement(this));
    if (problem) this.report(problem);
    return hotspot ?? null;
  }

  #register(): void {
    const player = this.#player.value;
    if (!player || this.#registration || this.hotspot || !this.isConnected) return;
    this.#registration = player.registerPin({ read: () => this.#data });
  }

  #goOut(): void {
    this.#takeOut?.();
    this.#takeOut = undefined;
  }

  #leave(): void {
    this.#goOut();
    this.#registration?.remove();
    this.#registration = undefined;
  }

  #open(): void {
    if (this.#data) this.#player.value?.openHotspot(this.#data.id);
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (this.#data && this.#pins?.moveFocus(this.#data.id, event.key)) event.preventDefault();
  }

  #onFocus(): void {
    if (this.#data) this.#pins?.hold(this.#data.id);
  }

  #onBlur(): void {
    if (this.#data) this.#pins?.release(this.#data.id);
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view;
    if (!view) return nothing;
    const title = view.title ?? this.text(HOTSPOT_TEXTS, 'product');
    return html`<button
      type="button"
      part="pin"
      class="pin"
      aria-haspopup="dialog"
      tabindex=${this.#roving.value === this.#data?.id ? 0 : -1}
      @click=${this.#open}
      @keydown=${this.#onKeyDown}
      @focus=${this.#onFocus}
      @blur=${this.#onBlur}
    >
      <span class="visually-hidden"
        >${view.priceKey ? this.text(HOTSPOT_TEXTS, 'title', { title }) : title}</span
      >
      <span class="dot" part="pin-dot"></span>${this.#renderChip(view)}
    </button>`;
  }

  #renderChip({ priceKey, price = '', note }: PinView): TemplateResult | typeof nothing {
    if (!priceKey) return nothing;
    return html`<span class="chip" part="pin-chip"
      ><span class="price" part="price">${this.text(HOTSPOT_TEXTS, priceKey, { price })}</span>${
        note
          ? html` <span class="note" part="price-note" lang=${this.#market.value?.language ?? nothing}
              >${note}</span
            >`
          : nothing
      }</span
    >`;
  }
}

const OWN_DATA = ['product', 'start', 'end', 'x', 'y', 'label', 'keyframes', 'hotspot'] as const;
