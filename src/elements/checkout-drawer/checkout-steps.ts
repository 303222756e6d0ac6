/** The steps of a checkout in place, in a chunk of their own. */
import {
  html,
  nothing,
  type CSSResult,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { CheckoutStep } from '../../core/checkout-steps.js';
import type { CheckoutState } from '../../core/checkout.js';
import type { Problem } from '../../core/problem.js';
import type { TextTable, TextValues } from '../../core/text.js';
import type { CheckoutView } from '../../stores/checkout-store.js';
import type { Shop } from '../../stores/shop.js';
import { fieldStyles } from '../base/field.styles.js';
import { LazyPart, type PartModule } from '../base/lazy-part.js';
import { StoreController } from '../base/store-controller.js';
import { TOTALS_TEXTS } from '../base/totals-texts.js';
import { CheckoutDraft } from './checkout-draft.js';
import { checkoutFormStyles } from './checkout-form.styles.js';
import { checkoutStepsStyles } from './checkout-steps.styles.js';
import type { ExpressDesk } from './express-desk.js';
import { OrderedProducts, type PendingOrder } from './ordered-products.js';
import { PaymentDeparture, renderPaymentPage } from './payment-departure.js';
import { PaymentDesk } from './payment-desk.js';
import { StepWalk } from './step-walk.js';
import { renderStep } from './step.js';
import type { ReviewPart, StepsContext, StepsText } from './steps-context.js';
import { STEPS_TEXTS } from './steps-texts.js';
import { firstCountry } from './steps-view.js';

export { takeAddressRules } from '../../core/address-form.js';

/** Everything that the steps add to the styles of the shell. */
export const checkoutStepsSheets: readonly CSSResult[] = [
  checkoutStepsStyles,
  fieldStyles,
  checkoutFormStyles,
];

/** What only the element can do for its steps. */
export interface CheckoutStepsActions {
  readonly shop: () => Shop | undefined;
  readonly view: () => CheckoutView | undefined;
  readonly text: <Key extends string>(table: TextTable<Key>, key: Key, values?: TextValues) => string;
  readonly locale: () => string;
  readonly report: (problem: Omit<Problem, 'where'>) => void;
  readonly backToFilm: () => void;
}

/** The steps, with everything that was typed into them. */
export class CheckoutSteps implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #actions: CheckoutStepsActions;
  readonly #draft = new CheckoutDraft();
  readonly #payment: PaymentDesk;
  readonly #departure: PaymentDeparture;
  readonly #walk: StepWalk;
  readonly #review: LazyPart<ReviewPart>;
  readonly #express: LazyPart<ExpressDesk>;
  readonly #products: OrderedProducts;
  #shownStep: CheckoutStep | undefined;
  #shownState: CheckoutState | undefined;
  #focusNext: string | undefined;

  constructor(host: ReactiveElement, actions: CheckoutStepsActions) {
    this.#host = host;
    this.#actions = actions;
    const changed = () => host.requestUpdate();
    this.#payment = new PaymentDesk({
      host,
      language: actions,
      changed,
      wallets: () => actions.shop()?.$market.get()?.wallets,
      loadExpress: async () => {
        await this.#fetch(this.#express, 'wallets');
        return this.#express.value;
      },
      report: (code, detail, cause) => actions.report({ code, detail, cause }),
    });
    this.#departure = new PaymentDeparture(host, actions.view);
    this.#walk = new StepWalk({
      draft: this.#draft,
      payment: this.#payment,
      changed,
      refused: () => this.#focusAfterUpdate('news'),
    });
    this.#review = new LazyPart(host, loadReview);
    this.#express = new LazyPart(host, async () => {
      const { openExpressDesk, expressSheets } = await import('./wallet-approval.js');
      const parts = { host, actions, draft: this.#draft, payment: this.#payment, walk: this.#walk };
      return { part: openExpressDesk(parts), styles: expressSheets };
    });
    this.#products = new OrderedProducts(host, () => this.#pendingOrder());
    // What comes late is rendered when it comes: the order button needs the market, the links need the facts.
    new StoreController(host, () => actions.shop()?.$market);
    new StoreController(host, () => actions.shop()?.$facts);
    host.addController(this);
  }

  /** Whether a payment provider needs the page, and the buyer is about to meet it. */
  get needsDocument(): boolean {
    const view = this.#actions.view();
    const isNear = view?.step === 'payment' || view?.step === 'review';
    return this.#payment.express?.needsDocument || (isNear && this.#payment.needsDocument);
  }

  hostUpdate(): void {
    const view = this.#actions.view();
    if (!view || view.phase === 'closed') return this.#reset();
    const { state, step, phase } = view;
    if (phase === 'done') {
      this.#draft.finish();
      void this.#fetch(this.#review, 'checkout confirmation');
    }
    if (phase === 'steps' && state) {
      if (state !== this.#shownState) this.#takeState(state);
      this.#payment.prepare(view, state);
      if (step !== 'contact') void this.#fetch(this.#review, 'checkout review');
    }
    this.#noteStep(step);
  }

  hostUpdated(): void {
    const target = this.#focusNext && this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#focusNext}`);
    // What comes in a chunk is waited for.
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  hostDisconnected(): void {
    this.#reset();
  }

  render(): TemplateResult | typeof nothing {
    const view = this.#actions.view();
    const shop = this.#actions.shop();
    if (!view || !shop) return nothing;
    if (view.phase === 'steps' && view.state) return renderStep(this.#context(shop, view, view.state));
    const { url } = this.#departure;
    if (url !== undefined) return renderPaymentPage(url, this.#text);
    if (view.phase !== 'done') return nothing;
    return (
      this.#review.value?.done({
        order: view.order,
        facts: shop.$facts.get(),
        locale: this.#actions.locale(),
        text: this.#text,
        close: this.#actions.backToFilm,
      }) ?? html`<p class="step-title">${this.#text('title-done')}</p>`
    );
  }

  readonly #text: StepsText = (key, values) => this.#actions.text(STEPS_TEXTS, key, values);

  async #fetch(part: LazyPart<unknown>, detail: string): Promise<void> {
    try {
      await part.need();
    } catch (cause) {
      this.#actions.report({ code: 'chunk-missing', detail, cause });
    }
  }

  #pendingOrder(): PendingOrder | undefined {
    const view = this.#actions.view();
    const shop = this.#actions.shop();
    // Asked for before the review, in which nothing may move any more when it is read.
    const isUnderWay = view?.phase === 'steps' && view.step !== 'contact';
    return isUnderWay && shop && view.state ? { shop, lines: view.state.cart.lines } : undefined;
  }

  #reset(): void {
    this.#payment.close();
    this.#shownStep = undefined;
    this.#shownState = undefined;
  }

  #takeState(state: CheckoutState): void {
    this.#shownState = state;
    this.#draft.rebase(state, firstCountry(state, this.#actions.shop()?.options.market));
    this.#payment.open();
    this.#payment.take(state);
  }

  /** A new step is read from its title on; the first one is, when the dialog opens. */
  #noteStep(step: CheckoutStep): void {
    if (step === this.#shownStep) return;
    if (this.#shownStep !== undefined) this.#focusNext ??= 'step-title';
    this.#shownStep = step;
    this.#walk.enter(step);
  }

  #focusAfterUpdate(id: string): void {
    this.#focusNext = id;
    this.#host.requestUpdate();
  }

  #context(shop: Shop, view: CheckoutView, state: CheckoutState): StepsContext {
    const { checkout } = shop;
    const payment = this.#payment;
    const error = this.#walk.error(view);
    return {
      shop,
      view,
      state,
      draft: this.#draft,
      locale: this.#actions.locale(),
      text: this.#text,
      totalsText: (key, values) => this.#actions.text(TOTALS_TEXTS, key, values),
      issues: this.#walk.issues(view),
      ...(error ? { error } : {}),
      now: () => shop.options.host.now(),
      productOf: (line) => this.#products.of(line),
      busy: view.busy || this.#walk.ordering,
      type: (path, value) => {
        this.#draft.type(path, value);
        if (this.#walk.mend(path)) this.#host.requestUpdate();
      },
      change: (path, edit) => {
        edit(this.#draft);
        this.#walk.mend(path);
        this.#host.requestUpdate();
      },
      submit: () => void this.#walk.submit(checkout, view, state),
      goTo: (step) => checkout.goTo(step),
      methods: {
        usable: payment.usable,
        chosenId: payment.chosenId,
        choose: (methodId) => {
          this.#walk.mend('payment');
          payment.choose(methodId, state);
        },
      },
      express: payment.express?.render(this.#text) ?? nothing,
      review: this.#review.value?.review,
      order: () => void this.#walk.order(checkout, view, state),
      close: () => checkout.close(),
    };
  }
}

/** Fetched while the buyer fills in what comes before it. */
async function loadReview(): Promise<PartModule<ReviewPart>> {
  const { reviewPart, reviewSheets } = await import('./review-step.js');
  return { part: reviewPart, styles: reviewSheets };
}
