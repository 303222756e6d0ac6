/** Speaks to a `<vitrine-product>` as a buyer does. */
import type { VitrineProduct } from '../../src/elements/product/product.js';
import { setUpElement } from './set-up-element.js';
import type { ShopStandIn } from './shop-stand-in.js';

/** The page object of the product. */
export class ProductHarness {
  readonly element: VitrineProduct;

  constructor(element: VitrineProduct) {
    this.element = element;
  }

  static async open(
    standIn: ShopStandIn | undefined,
    product: VitrineProduct['product'],
  ): Promise<ProductHarness> {
    const element = document.createElement('vitrine-product');
    if (standIn) element.shop = standIn.shop;
    element.product = product;
    await setUpElement(element);
    return new ProductHarness(element);
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The product is not rendered');
    return shadowRoot;
  }

  get title(): string {
    return this.#text('.title');
  }

  get price(): string {
    return this.#find('vitrine-price').shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  get availability(): string {
    return this.#text('.availability');
  }

  get status(): string {
    return this.#text('.done');
  }

  get refusal(): string {
    return this.#text('.refused');
  }

  get moved(): string {
    return this.#text('.moved');
  }

  get addButton(): HTMLButtonElement {
    return this.#find('.add');
  }

  get quantity(): number {
    return this.#find<HTMLInputElement>('.quantity input').valueAsNumber;
  }

  /** Names of the axes, as their legends say. */
  get axes(): string[] {
    return this.#all('legend .axis').map((axis) => axis.textContent ?? '');
  }

  /** Names of all values with what speaks against them. */
  get values(): string[] {
    return this.#radios().map((radio) => radio.ariaLabel ?? '');
  }

  get chosen(): string[] {
    return this.#radios()
      .filter((radio) => radio.checked)
      .map((radio) => radio.value);
  }

  get thumbnails(): HTMLButtonElement[] {
    return this.#all('.thumbnail');
  }

  get shownPicture(): string {
    const current = this.root.querySelector<HTMLButtonElement>('.thumbnail[aria-current] img');
    return current?.getAttribute('src') ?? '';
  }

  async choose(value: string): Promise<void> {
    const radio = this.#radios().find((each) => each.value === value);
    if (!radio) throw new Error(`There is no value ${value}`);
    radio.click();
    await this.settle();
  }

  async press(button: HTMLElement): Promise<void> {
    button.click();
    await this.settle();
  }

  async more(): Promise<void> {
    await this.press(this.#all<HTMLButtonElement>('.step')[1] ?? this.addButton);
  }

  async type(quantity: string): Promise<void> {
    const field = this.#find<HTMLInputElement>('.quantity input');
    field.value = quantity;
    field.dispatchEvent(new Event('change'));
    await this.settle();
  }

  /** Waits for the element and the price in it. */
  async settle(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }

  #radios(): HTMLInputElement[] {
    return this.#all('input[type=radio]');
  }

  #text(selector: string): string {
    return this.#find(selector).textContent?.trim() ?? '';
  }

  #all<Found extends HTMLElement>(selector: string): Found[] {
    return [...this.root.querySelectorAll<Found>(selector)];
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  }
}
