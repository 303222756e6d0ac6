/** A `<vitrine-withdrawal>` on the page of a test, with a shop that records what it is asked. */
import '../../src/define/withdrawal.js';
import { waitUntil } from '@open-wc/testing';
import type { WithdrawalRequest } from '../../src/core/commerce-adapter.js';
import type { VitrineWithdrawal } from '../../src/elements/withdrawal/withdrawal.js';
import type { Shop } from '../../src/stores/shop.js';
import type { WithdrawalResult } from '../../src/stores/withdrawal.js';
import { setUpElement } from './set-up-element.js';
import { createShopStandIn, EU_PROFILE, type ShopStandIn } from './shop-stand-in.js';

/** The words of a German shop. */
const GERMAN = {
  ...EU_PROFILE,
  code: 'DE',
  language: 'de',
  withdrawal: { validFrom: '2026-06-19', begin: 'Vertrag widerrufen', confirm: 'Widerruf bestätigen' },
};

/** The page object of the withdrawal. */
export class WithdrawalHarness {
  readonly element: VitrineWithdrawal;
  readonly standIn: ShopStandIn;
  readonly requests: WithdrawalRequest[] = [];
  /** Answers the next request. */
  answer: (result: WithdrawalResult) => void = () => undefined;

  private constructor(element: VitrineWithdrawal, standIn: ShopStandIn) {
    this.element = element;
    this.standIn = standIn;
  }

  /** Puts the element on the page, in a shop that takes withdrawals or does not. */
  static async place(takesWithdrawals = true, orderNumber?: string): Promise<WithdrawalHarness> {
    const standIn = createShopStandIn();
    standIn.$market.set(GERMAN);
    const element = document.createElement('vitrine-withdrawal');
    const harness = new WithdrawalHarness(element, standIn);
    const withdrawals: Partial<Shop> = {
      takesWithdrawals,
      requestWithdrawal: (request) => {
        harness.requests.push(request);
        return new Promise((resolve) => (harness.answer = resolve));
      },
    };
    if (orderNumber) element.setAttribute('order-number', orderNumber);
    element.shop = Object.assign(standIn.shop, withdrawals);
    await setUpElement(element);
    return harness;
  }

  get beginButton(): HTMLButtonElement | null {
    return this.#find('[part=begin-button]');
  }

  get confirmButton(): HTMLButtonElement {
    return this.#sure('[part=confirm-button]');
  }

  get text(): string {
    return this.element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** Id of what has the focus inside. */
  get focused(): string | undefined {
    const { activeElement } = this.element.shadowRoot ?? {};
    return activeElement?.id || activeElement?.className || undefined;
  }

  async begin(): Promise<void> {
    this.beginButton?.click();
    await waitUntil(() => this.#find('form') !== null, 'the form is there');
    await this.element.updateComplete;
  }

  field(name: 'name' | 'orderNumber' | 'email'): HTMLInputElement {
    return this.#sure(`#${name}`);
  }

  fill(values: Partial<Record<'name' | 'orderNumber' | 'email', string>>): void {
    for (const [name, value] of Object.entries(values)) {
      const field = this.field(name as 'name');
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }

  async send(): Promise<void> {
    this.confirmButton.click();
    await this.element.updateComplete;
  }

  /** The shop has answered. */
  async hear(result: WithdrawalResult): Promise<void> {
    this.answer(result);
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }

  #find<Found extends HTMLElement>(selector: string): Found | null {
    return this.element.shadowRoot?.querySelector<Found>(selector) ?? null;
  }

  #sure<Found extends HTMLElement>(selector: string): Found {
    const found = this.#find<Found>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  }
}
