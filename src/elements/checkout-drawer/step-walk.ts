/** Goes through the steps: looks at what was typed before the shop is asked, sends it, and places the order once. */
import type { CheckoutStep } from '../../core/checkout-steps.js';
import type { CheckoutState } from '../../core/checkout.js';
import {
  asCommerceError,
  type CommerceError,
  type FieldIssue,
  type FieldPath,
} from '../../core/commerce-error.js';
import type { PaymentInstrument } from '../../core/payment.js';
import type { CheckoutStore, CheckoutView } from '../../stores/checkout-store.js';
import type { CheckoutDraft } from './checkout-draft.js';
import type { PaymentDesk } from './payment-desk.js';
import { stepIssues, stepPatch } from './steps-view.js';

/** What the walk works on. */
export interface StepWalkOptions {
  readonly draft: CheckoutDraft;
  readonly payment: PaymentDesk;
  readonly changed: () => void;
  /** The buyer has to read what is wrong. */
  readonly refused: () => void;
}

/** One per drawer. */
export class StepWalk {
  readonly #options: StepWalkOptions;
  readonly #mended = new Set<FieldPath>();
  #found: readonly FieldIssue[] = [];
  #paymentError: CommerceError | undefined;
  #ordering = false;

  constructor(options: StepWalkOptions) {
    this.#options = options;
  }

  /** From the press of the order button to the answer. */
  get ordering(): boolean {
    return this.#ordering;
  }

  /** What is wrong now: without what was changed since it was said. */
  issues({ issues }: CheckoutView): ReadonlyMap<FieldPath, FieldIssue> {
    const all = this.#found.length > 0 ? this.#found : issues;
    return new Map(all.filter(({ field }) => !this.#mended.has(field)).map((issue) => [issue.field, issue]));
  }

  error({ error, step }: CheckoutView): CommerceError | undefined {
    return (step === 'payment' ? (this.#paymentError ?? this.#options.payment.error) : undefined) ?? error;
  }

  /** The field was changed, so what was wrong with it no longer is. Answers whether anything was. */
  mend(path: FieldPath): boolean {
    if (this.#mended.has(path)) return false;
    this.#mended.add(path);
    return true;
  }

  /** Another step is shown. */
  enter(step: CheckoutStep): void {
    this.#found = [];
    this.#mended.clear();
    if (step !== 'payment') this.#paymentError = undefined;
  }

  /** Sends the step; the store goes on when nothing is missing any more. */
  async submit(checkout: CheckoutStore, { step, busy }: CheckoutView, state: CheckoutState): Promise<void> {
    if (busy || this.#ordering || !this.#isFilled(step, state)) return;
    if (step === 'payment') return this.#submitPayment(checkout, state);
    if (!(await checkout.submit(stepPatch(step, state, this.#options.draft)))) this.#options.refused();
  }

  /** The billing address first, where there is one to tell or to take back; choosing the method goes on. */
  async #submitPayment(checkout: CheckoutStore, state: CheckoutState): Promise<void> {
    const { draft, payment } = this.#options;
    if (payment.chosenId === undefined || !draft.sameAddress || state.billingAddress) {
      await checkout.submit(stepPatch('payment', state, draft));
      const { error, issues } = checkout.$checkout.get();
      if (error || issues.some(({ field }) => field !== 'payment')) return this.#options.refused();
    }
    if (payment.chosenId !== undefined) checkout.choosePayment(payment.chosenId);
  }

  /** Places the order: the provider is asked within the gesture, and the shop when both have answered. */
  async order(checkout: CheckoutStore, { step, busy }: CheckoutView, state: CheckoutState): Promise<void> {
    if (busy || this.#ordering || !this.#isFilled(step, state)) return;
    this.#ordering = true;
    this.#options.changed();
    const confirmed = this.#confirm(checkout);
    const agreed = await this.#agree(checkout, state);
    const { instrument, isConfirmed } = await confirmed;
    if (agreed && isConfirmed) await checkout.complete(instrument);
    this.#ordering = false;
    this.#options.changed();
    const { phase, error, priceChange, issues } = checkout.$checkout.get();
    if (phase === 'steps' && (error || priceChange || issues.length > 0)) this.#options.refused();
  }

  #isFilled(step: CheckoutStep, state: CheckoutState): boolean {
    const { draft, payment } = this.#options;
    this.#mended.clear();
    this.#paymentError = undefined;
    this.#found = stepIssues(step, state, draft, payment.chosenId);
    if (this.#found.length > 0) this.#options.refused();
    return this.#found.length === 0;
  }

  async #agree(checkout: CheckoutStore, state: CheckoutState): Promise<boolean> {
    if (state.consentRequests.length === 0) return true;
    return checkout.submit(stepPatch('review', state, this.#options.draft));
  }

  /** A refusal of the provider belongs to the payment step. */
  async #confirm(
    checkout: CheckoutStore,
  ): Promise<{ readonly isConfirmed: boolean; readonly instrument?: PaymentInstrument }> {
    try {
      const instrument = await this.#options.payment.confirm();
      return { isConfirmed: true, ...(instrument ? { instrument } : {}) };
    } catch (thrown) {
      const error = asCommerceError(thrown);
      checkout.goTo('payment');
      this.#paymentError = error;
      return { isConfirmed: false };
    }
  }
}
