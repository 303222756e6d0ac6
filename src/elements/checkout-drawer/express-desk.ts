/** Wallets whose own buttons stand before the forms: they bring address, delivery and payment at once. */
import { html, nothing, type TemplateResult } from 'lit';
import { totalOf } from '../../core/cart.js';
import type { CheckoutPatch, CheckoutState } from '../../core/checkout.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { PaymentMethod } from '../../core/payment.js';
import type {
  MountedPayment,
  PaymentContext,
  PaymentHandler,
  WalletAnswer,
  WalletApproval,
} from '../../payments/payment-handler.js';
import { paymentContext, paymentLines, type PaymentLanguage } from './payment-context.js';
import type { StepsText } from './steps-context.js';

/** A way to pay whose button can stand before the forms. */
export interface Wallet {
  readonly method: PaymentMethod;
  readonly handler: PaymentHandler;
}

/** What the desk needs of the drawer. */
export interface ExpressDeskOptions {
  /** The element whose child the buttons become: frames of wallets refuse to live in a shadow root. */
  readonly host: HTMLElement;
  readonly language: PaymentLanguage;
  /** Whether the shop takes a checkout that begins with a wallet. */
  readonly isTaken: () => boolean;
  readonly changed: () => void;
  /** The button of a wallet could not be shown. */
  readonly failed: (handlerId: string, cause: unknown) => void;
  /** Tells the shop what the wallet has learned. Rejects with a `CommerceError`. */
  readonly inform: (patch: CheckoutPatch) => Promise<CheckoutState>;
  /** The buyer has approved. Rejects with a `CommerceError` when the shop does not take it. */
  readonly approved: (wallet: Wallet, approval: WalletApproval) => Promise<void>;
}

/** A wallet's button on its way or in the page. */
interface Mounting extends Wallet {
  readonly place: HTMLElement;
  readonly controller: AbortController;
  form?: MountedPayment;
}

/** One per drawer. */
export class ExpressDesk {
  readonly #options: ExpressDeskOptions;
  readonly #mountings = new Map<string, Mounting>();
  #place: HTMLElement | undefined;

  constructor(options: ExpressDeskOptions) {
    this.#options = options;
  }

  /** Whether a wallet may put something over the page, so that nothing modal may be open. */
  get needsDocument(): boolean {
    return [...this.#mountings.values()].some(({ handler }) => handler.overlay === 'document');
  }

  /** Shows the buttons of these wallets, and takes away those of others. */
  offer(usable: readonly Wallet[], state: CheckoutState): void {
    const wallets = this.#options.isTaken() ? usable : [];
    const ids = new Set(wallets.map(({ method }) => method.id));
    for (const id of [...this.#mountings.keys()]) if (!ids.has(id)) this.#remove(id);
    for (const wallet of wallets) {
      const context = this.#context(wallet, state);
      if (context && !this.#mountings.has(wallet.method.id)) void this.#mount(wallet, context);
    }
    this.#options.changed();
  }

  /** The buttons learn of a new total. */
  update(state: CheckoutState): void {
    for (const mounting of this.#mountings.values()) {
      const context = this.#context(mounting, state);
      if (context) mounting.form?.update(context);
    }
  }

  /** Where the buttons are seen, which stand in the page's own DOM. */
  render(text: StepsText): TemplateResult | typeof nothing {
    if (this.#mountings.size === 0) return nothing;
    return html`<fieldset class="group express" part="express">
        <legend>${text('express-title')}</legend>
        <slot name="express"></slot>
      </fieldset>
      <p class="or"><span>${text('express-or')}</span></p>`;
  }

  /** The wallet that the buyer has approved in, to be asked at the order; it stays where it is. */
  borrow(methodId: string): MountedPayment | undefined {
    const form = this.#mountings.get(methodId)?.form;
    return (
      form && { update: () => undefined, confirm: (call) => form.confirm(call), unmount: () => undefined }
    );
  }

  close(): void {
    for (const id of [...this.#mountings.keys()]) this.#remove(id);
    this.#place?.remove();
    this.#place = undefined;
  }

  async #mount(wallet: Wallet, context: PaymentContext): Promise<void> {
    const place = document.createElement('div');
    this.#placeOfAll().append(place);
    const mounting: Mounting = { ...wallet, place, controller: new AbortController() };
    this.#mountings.set(wallet.method.id, mounting);
    const { signal } = mounting.controller;
    try {
      const form = await wallet.handler.mount(place, context, { signal });
      if (signal.aborted) form.unmount();
      else mounting.form = form;
    } catch (cause) {
      if (signal.aborted) return;
      this.#remove(wallet.method.id);
      this.#options.failed(wallet.handler.id, cause);
    }
    if (!signal.aborted) this.#options.changed();
  }

  #remove(methodId: string): void {
    const mounting = this.#mountings.get(methodId);
    mounting?.controller.abort();
    mounting?.form?.unmount();
    mounting?.place.remove();
    this.#mountings.delete(methodId);
  }

  #placeOfAll(): HTMLElement {
    if (this.#place) return this.#place;
    this.#place = document.createElement('div');
    this.#place.slot = 'express';
    this.#options.host.append(this.#place);
    return this.#place;
  }

  #context(wallet: Wallet, state: CheckoutState): PaymentContext | undefined {
    const context = paymentContext(state, wallet.method, this.#options.language);
    const { inform, approved } = this.#options;
    return (
      context && {
        ...context,
        onAddress: async (address) =>
          answerOf(await inform({ shippingAddress: { line1: '', city: '', country: '', ...address } })),
        onDelivery: async (groupId, optionId) =>
          answerOf(await inform({ delivery: { [groupId]: optionId } })),
        onApproval: (approval) => approved(wallet, approval),
      }
    );
  }
}

/** A wallet shows a total; without one there is nothing to approve. */
function answerOf(state: CheckoutState): WalletAnswer {
  const total = totalOf(state.cart);
  if (!total) throw new CommerceError('checkout-blocked', { message: 'the shop states no total' });
  return { total, lines: paymentLines(state), delivery: state.delivery };
}
