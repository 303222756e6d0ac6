/** What every step of the checkout is given to work with. */
import type { nothing, TemplateResult } from 'lit';
import type { CheckoutStep } from '../../core/checkout-steps.js';
import type { CartLine } from '../../core/cart.js';
import type { CheckoutState } from '../../core/checkout.js';
import type { CommerceError, FieldIssue, FieldPath } from '../../core/commerce-error.js';
import type { PaymentMethod } from '../../core/payment.js';
import type { Product } from '../../core/product.js';
import type { CheckoutView } from '../../stores/checkout-store.js';
import type { Shop } from '../../stores/shop.js';
import type { TotalsText } from '../base/totals.js';
import type { CheckoutDraft } from './checkout-draft.js';
import type { DoneContext } from './done-step.js';
import type { StepPhrase } from './steps-texts.js';

/** Looks a text of the steps up in the language of the element. */
export type StepsText = (key: StepPhrase['key'], values?: StepPhrase['values']) => string;

/** The review and the end, which come in a chunk of their own. */
export interface ReviewPart {
  readonly review: (context: StepsContext) => TemplateResult;
  readonly done: (context: DoneContext) => TemplateResult;
}

/** The checkout now, and what a buyer can do in it. */
export interface StepsContext {
  readonly shop: Shop;
  readonly view: CheckoutView;
  readonly state: CheckoutState;
  readonly draft: CheckoutDraft;
  readonly locale: string;
  readonly text: StepsText;
  readonly totalsText: TotalsText;
  /** What is wrong in this step, by field. */
  readonly issues: ReadonlyMap<FieldPath, FieldIssue>;
  /** Why the last request did not work. */
  readonly error?: CommerceError;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The product of a line, from the second step on; `undefined` until it has come. */
  readonly productOf: (line: CartLine) => Product | undefined;
  /** A request is on its way: buttons stay where they are and say so. */
  readonly busy: boolean;
  readonly type: (path: FieldPath, value: string) => void;
  /** Changes something at once visible, such as a choice. */
  readonly change: (path: FieldPath, edit: (draft: CheckoutDraft) => void) => void;
  readonly submit: () => void;
  readonly goTo: (step: CheckoutStep) => void;
  readonly methods: {
    /** `undefined` until it is known which of the shop's methods can be used here. */
    readonly usable: readonly PaymentMethod[] | undefined;
    readonly chosenId: string | undefined;
    readonly choose: (methodId: string) => void;
  };
  /** The wallets that stand before the forms. */
  readonly express: TemplateResult | typeof nothing;
  /** `undefined` until its chunk is there. */
  readonly review: ReviewPart['review'] | undefined;
  readonly order: () => void;
  readonly close: () => void;
}
