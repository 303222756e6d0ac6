/** A pin while it is in the picture: its player moves it without rendering anything. */
import type { ChipSide, ChipSize } from '../../core/chip-side.js';
import type { ShownPin } from '../base/player-scope.js';

/** What it needs of its element. */
export interface PinElement {
  readonly root: ShadowRoot;
  readonly name: () => string | undefined;
  /** It has a region to draw. */
  needRegion(): void;
}

/** The button and the region of one hotspot. */
export class PinInPicture implements ShownPin {
  readonly hotspotId: string;
  readonly #element: PinElement;
  #chip: ChipSize = { width: 0, height: 0 };
  #corners = '';

  constructor(hotspotId: string, element: PinElement) {
    this.hotspotId = hotspotId;
    this.#element = element;
    this.measure();
  }

  get name(): string | undefined {
    return this.#element.name();
  }

  get chip(): ChipSize {
    return this.#chip;
  }

  /** Of the region, as SVG writes them. */
  get corners(): string {
    return this.#corners;
  }

  /** Measures the price, once per rendering, so that no frame waits for a layout; answers whether its size is another one. */
  measure(): boolean {
    const chip = this.#element.root.querySelector<HTMLElement>('.chip');
    const { width, height } = this.#chip;
    this.#chip = { width: chip?.offsetWidth ?? 0, height: chip?.offsetHeight ?? 0 };
    return this.#chip.width !== width || this.#chip.height !== height;
  }

  moveTo(leftPixels: number, topPixels: number, side: ChipSide): void {
    const button = this.#button;
    if (!button) return;
    button.style.transform = `translate3d(${leftPixels.toFixed(2)}px, ${topPixels.toFixed(2)}px, 0)`;
    button.dataset['side'] = side;
  }

  outline(corners: string): void {
    this.#corners = corners;
    this.#element.root.querySelector('polygon')?.setAttribute('points', corners);
    this.#element.needRegion();
  }

  focus(): void {
    this.#button?.focus();
  }

  get #button(): HTMLButtonElement | null {
    return this.#element.root.querySelector('button');
  }
}
