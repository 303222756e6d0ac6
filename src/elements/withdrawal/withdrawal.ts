/** `<vitrine-withdrawal>`: withdraws from a contract in two steps and without an account. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { WithdrawalReceipt } from '../../core/commerce-adapter.js';
import type { CommerceError } from '../../core/commerce-error.js';
import type { Shop } from '../../stores/shop.js';
import { buttonStyles } from '../base/button.styles.js';
import { fieldStyles } from '../base/field.styles.js';
import { resetStyles } from '../base/reset.styles.js';
import { ShopBoundElement } from '../base/shop-bound-element.js';
import { StoreController } from '../base/store-controller.js';
import { tokenStyles } from '../base/tokens.styles.js';
import { WithdrawalReceivedEvent } from './withdrawal-events.js';
import {
  renderWithdrawalForm,
  WITHDRAWAL_FIELDS,
  withdrawalIssues,
  withdrawalRequest,
  type WithdrawalDraft,
  type WithdrawalField,
} from './withdrawal-form.js';
import { WITHDRAWAL_TEXTS, type WithdrawalTextKey } from './withdrawal-texts.js';
import { withdrawalStyles } from './withdrawal.styles.js';

type Stage = 'closed' | 'form' | 'received';

/**
 * The withdrawal function of Directive 2011/83/EU Art. 11a (in Germany § 356a BGB): a button, then a form with name, order
 * number and e-mail address, then the acknowledgement of the shop. Its buttons carry the words of the market's profile. It
 * belongs where every visitor finds it, on each page that sells. Empty where the market has no such function.
 *
 * @tag vitrine-withdrawal
 * @summary The EU withdrawal function.
 * @fires {WithdrawalReceivedEvent} vitrine-withdrawal-received - The shop has acknowledged a withdrawal.
 * @csspart begin-button - The button of the first step.
 * @csspart form - The form of the second step.
 * @csspart confirm-button - The button that sends it.
 * @csspart receipt - The acknowledgement.
 * @cssState open - The form is shown.
 * @cssState received - The shop has acknowledged the withdrawal.
 */
export class VitrineWithdrawal extends ShopBoundElement {
  static readonly tagName = 'vitrine-withdrawal';
  static override styles = [tokenStyles, resetStyles, buttonStyles, fieldStyles, withdrawalStyles];
  static override properties: PropertyDeclarations = { orderNumber: { attribute: 'order-number' } };

  /** Fills in the number of an order that the page knows. */
  declare orderNumber: string | undefined;

  readonly #market = new StoreController(this, () => this.shop?.$market);
  #stage: Stage = 'closed';
  #draft: WithdrawalDraft = { name: '', orderNumber: '', email: '' };
  #issues: ReadonlySet<WithdrawalField> = new Set();
  #busy = false;
  #error: CommerceError | undefined;
  #receipt: WithdrawalReceipt | undefined;
  #deafShop: Shop | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const labels = this.#market.value?.withdrawal;
    if (!labels || !this.shop?.takesWithdrawals) return nothing;
    const language = this.#market.value?.language ?? this.locale;
    if (this.#receipt) return this.#renderReceipt(this.#receipt);
    if (this.#stage === 'closed') return this.#renderButton(labels.begin, language);
    return renderWithdrawalForm({
      draft: this.#draft,
      issues: this.#issues,
      busy: this.#busy,
      error: this.#error,
      confirm: { label: labels.confirm, language },
      text: (key) => this.#say(key),
      type: (field, value) => this.#type(field, value),
      submit: (event) => void this.#submit(event),
    });
  }

  protected override updated(): void {
    this.setState('open', this.#stage === 'form');
    this.setState('received', this.#stage === 'received');
    this.#complain();
  }

  /** Once for each shop. */
  #complain(): void {
    const { shop } = this;
    if (!shop || shop.takesWithdrawals || shop === this.#deafShop) return;
    this.#deafShop = shop;
    this.report({ code: 'withdrawal-unreachable' });
  }

  #renderButton(label: string, language: string): TemplateResult {
    // White space would be part of the label that the law prescribes.
    // prettier-ignore
    return html`<button
      type="button"
      class="secondary"
      part="begin-button"
      lang=${language}
      @click=${() => void this.#open()}
    >${label}</button>`;
  }

  #renderReceipt({ receivedAt, reference }: WithdrawalReceipt): TemplateResult {
    return html`<div class="receipt" part="receipt" role="status" tabindex="-1">
      <p class="receipt-title">${this.#say('received', { date: this.#formatMoment(receivedAt) })}</p>
      <p>${this.#say('reference', { reference })}</p>
      <p>${this.#say('confirmed-to', { email: this.#draft.email.trim() })}</p>
    </div>`;
  }

  #say(key: WithdrawalTextKey, values?: Readonly<Record<string, string>>): string {
    return this.text(WITHDRAWAL_TEXTS, key, values);
  }

  #formatMoment(moment: string): string {
    const time = Date.parse(moment);
    if (Number.isNaN(time)) return moment;
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'long', timeStyle: 'short' }).format(time);
  }

  #type(field: WithdrawalField, value: string): void {
    this.#draft = { ...this.#draft, [field]: value };
    if (!this.#issues.has(field)) return;
    this.#issues = withdrawalIssues(this.#draft);
    this.requestUpdate();
  }

  async #open(): Promise<void> {
    this.#stage = 'form';
    this.#draft = { ...this.#draft, orderNumber: this.#draft.orderNumber || (this.orderNumber ?? '') };
    await this.#show('#name');
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { shop } = this;
    if (this.#busy || !shop) return;
    this.#issues = withdrawalIssues(this.#draft);
    this.#error = undefined;
    const [first] = WITHDRAWAL_FIELDS.filter((field) => this.#issues.has(field));
    if (first) return this.#show(`#${first}`);
    const request = withdrawalRequest(this.#draft);
    this.#busy = true;
    this.requestUpdate();
    const result = await shop.requestWithdrawal(request);
    this.#busy = false;
    if (result.status === 'failed') return this.#fail(result.error);
    this.#stage = 'received';
    this.#receipt = result.receipt;
    await this.#show('.receipt');
    this.dispatchEvent(new WithdrawalReceivedEvent(request.orderNumber, result.receipt));
  }

  #fail(error: CommerceError): void {
    this.#error = error;
    this.requestUpdate();
  }

  /** Renders, and puts the focus where the buyer goes on. */
  async #show(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
