/** Speaks to a `<vitrine-mini-cart>` as a buyer does. */
import type { VitrineMiniCart } from '../../src/elements/mini-cart/mini-cart.js';
import type { Shop } from '../../src/stores/shop.js';
import { setUpElement } from './set-up-element.js';
import { waitUntil } from '@open-wc/testing';

/** The page object of the cart. */
export class MiniCartHarness {
  readonly element: VitrineMiniCart;
  readonly shop: Shop;

  private constructor(element: VitrineMiniCart, shop: Shop) {
    this.element = element;
    this.shop = shop;
  }

  static async place(shop: Shop): Promise<MiniCartHarness> {
    const element = document.createElement('vitrine-mini-cart');
    element.shop = shop;
    await setUpElement(element);
    return new MiniCartHarness(element, shop);
  }

  /** Places the cart and opens its drawer with a click. */
  static async open(shop: Shop): Promise<MiniCartHarness> {
    const cart = await MiniCartHarness.place(shop);
    cart.button.focus();
    cart.button.click();
    await waitUntil(() => cart.isOpen, 'the drawer did not open');
    return cart;
  }

  get button(): HTMLButtonElement {
    return this.find('.button');
  }

  get dialog(): HTMLDialogElement {
    return this.find('dialog');
  }

  get isOpen(): boolean {
    return this.root.querySelector('dialog')?.open ?? false;
  }

  get titles(): string[] {
    return this.all('.line-title').map(text);
  }

  get totals(): string[] {
    return this.all('.total-row').map(text);
  }

  get isUpdating(): boolean {
    return this.find('.totals').getAttribute('aria-busy') === 'true';
  }

  get announcement(): string {
    return text(this.find('[role="status"]'));
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  get face(): string {
    return this.all('.face').map(text).join(' ');
  }

  line(title: string): LineHarness {
    const line = this.all('.line').find((candidate) => text(candidate).includes(title));
    if (!line) throw new Error(`There is no line "${title}"`);
    return new LineHarness(line);
  }

  async applyCode(code: string): Promise<void> {
    const input = this.find<HTMLInputElement>('#code');
    input.value = code;
    this.find<HTMLButtonElement>('.code-apply').click();
    await this.settle();
  }

  get codes(): string[] {
    return this.all('.code-name').map(text);
  }

  get codeError(): string {
    return text(this.root.querySelector('#code-error'));
  }

  checkOut(): void {
    this.find<HTMLButtonElement>('.checkout').click();
  }

  async settle(): Promise<void> {
    await this.shop.settled();
    await this.element.updateComplete;
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`The cart has no ${selector}`);
    return found;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  private get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The cart is not rendered');
    return shadowRoot;
  }
}

/** One line of the cart. */
export class LineHarness {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  get quantity(): HTMLInputElement {
    return this.#find('.quantity');
  }

  get more(): HTMLButtonElement {
    return this.#find('.more');
  }

  get fewer(): HTMLButtonElement {
    return this.#find('.fewer');
  }

  get remove(): HTMLButtonElement {
    return this.#find('.remove');
  }

  get subtotal(): string {
    return text(this.#find('.line-subtotal'));
  }

  get messages(): string {
    return text(this.element.querySelector('.line-messages'));
  }

  type(quantity: string): void {
    this.quantity.value = quantity;
    this.quantity.dispatchEvent(new Event('change'));
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.element.querySelector<Found>(selector);
    if (!found) throw new Error(`The line has no ${selector}`);
    return found;
  }
}

function text(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
