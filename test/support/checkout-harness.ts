/** Speaks to a `<vitrine-checkout-drawer>` as a buyer does. */
import { waitUntil } from '@open-wc/testing';
import type { WritableAtom } from 'nanostores';
import type { VitrineCheckoutDrawer } from '../../src/elements/checkout-drawer/checkout-drawer.js';
import type { CheckoutView } from '../../src/stores/checkout-store.js';
import type { Shop } from '../../src/stores/shop.js';
import { setUpElement } from './set-up-element.js';

/** What the tests fill in. */
export const CONTACT: Readonly<Record<string, string>> = {
  'buyer.email': 'mara@example.org',
  'shippingAddress.firstName': 'Mara',
  'shippingAddress.lastName': 'Lindt',
  'shippingAddress.line1': 'Gartenweg 7',
  'shippingAddress.postalCode': '04109',
  'shippingAddress.city': 'Leipzig',
};

const REVIEW = 'Review and order';
const DONE = 'Thank you for your order';

/** The page object of the checkout. */
export class CheckoutHarness {
  readonly element: VitrineCheckoutDrawer;
  readonly shop: Shop;

  private constructor(element: VitrineCheckoutDrawer, shop: Shop) {
    this.element = element;
    this.shop = shop;
  }

  /** On the page, or where a component of the page puts it. */
  static async place(shop: Shop, root?: ShadowRoot): Promise<CheckoutHarness> {
    const element = document.createElement('vitrine-checkout-drawer');
    element.shop = shop;
    if (root) root.append(element);
    else await setUpElement(element);
    await element.updateComplete;
    return new CheckoutHarness(element, shop);
  }

  /** Begins a checkout and waits for its first step. */
  static async open(shop: Shop): Promise<CheckoutHarness> {
    const checkout = await CheckoutHarness.place(shop);
    checkout.element.show();
    await checkout.reach('Contact and address');
    return checkout;
  }

  /** Goes through the steps as far as the one named. */
  static async openAt(shop: Shop, step: 'delivery' | 'payment' | 'review'): Promise<CheckoutHarness> {
    const checkout = await CheckoutHarness.open(shop);
    checkout.fill(CONTACT);
    checkout.goOn();
    await checkout.reach('Delivery');
    if (step === 'delivery') return checkout;
    checkout.choose('Standard');
    checkout.goOn();
    await checkout.reach('Payment');
    await waitUntil(() => checkout.all('.choice').length > 0, 'no way to pay is offered');
    if (step === 'review') await checkout.pay();
    return checkout;
  }

  /** From the step of the payment to the review. */
  async pay(): Promise<void> {
    await this.reach('Payment');
    await waitUntil(() => this.all('.choice').length > 0, 'no way to pay is offered');
    this.choose('Test payment');
    await waitUntil(() => this.paymentPlace?.childElementCount, 'the form of the payment is not there');
    this.goOn();
    await this.reach(REVIEW);
  }

  get isOpen(): boolean {
    return this.dialog.open;
  }

  get dialog(): HTMLDialogElement {
    return this.find('dialog');
  }

  get title(): string {
    return text(this.root.querySelector('.step-title, .outcome-title'));
  }

  get alert(): string {
    return text(this.root.querySelector('.alert'));
  }

  get body(): string {
    return text(this.find('.drawer-body'));
  }

  get orderButton(): HTMLButtonElement {
    return this.find('.order-button');
  }

  get orderNumber(): string {
    return text(this.find('.order-number strong'));
  }

  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  /** The place of the provider's form, in the page's own DOM. */
  get paymentPlace(): Element | null {
    return this.element.querySelector(':scope > [slot="payment"]');
  }

  /** The place of the wallets before the forms, in the page's own DOM. */
  get expressPlace(): Element | null {
    return this.element.querySelector(':scope > [slot="express"]');
  }

  /** Every button beside the drawer's own, by its label. */
  get buttons(): string[] {
    return this.all('.drawer-body button, .drawer-body a').map(text);
  }

  fill(values: Readonly<Record<string, string>>): void {
    for (const [path, value] of Object.entries(values)) {
      const input = this.field(path);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  field(path: string): HTMLInputElement {
    return this.find(`[name="${path}"]`);
  }

  choose(title: string): void {
    const choice = this.all('.choice').find((candidate) => text(candidate).includes(title));
    choice?.querySelector('input')?.click();
  }

  agree(): void {
    for (const box of this.all('.consent input')) if (!(box as HTMLInputElement).checked) box.click();
  }

  goOn(): void {
    this.find('.continue').click();
  }

  goBackTo(step: string): void {
    this.all('button.mark')
      .find((mark) => text(mark).startsWith(step))
      ?.click();
  }

  async reach(title: string): Promise<void> {
    // The review and the end come in a chunk of their own, after their titles.
    const body = title === REVIEW ? '.review' : title === DONE ? '.done' : '.step-title, .outcome-title';
    const isThere = () => this.title === title && this.all(body).length > 0;
    await waitUntil(isThere, `"${title}" is not reached`, { timeout: 5_000 });
    await this.element.updateComplete;
  }

  async settle(): Promise<void> {
    await this.shop.settled();
    await this.element.updateComplete;
  }

  /** Shows what only a backend of another kind would bring about. */
  async showView(view: Partial<CheckoutView>): Promise<void> {
    const $checkout = this.shop.checkout.$checkout as WritableAtom<CheckoutView>;
    $checkout.set({ ...$checkout.get(), ...view });
    await this.element.updateComplete;
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`The checkout has no ${selector}`);
    return found;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  private get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The checkout is not rendered');
    return shadowRoot;
  }
}

function text(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
