/** Between an order and its payment: the buyer goes to a page, such as that of their bank, on which they confirm it. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { paymentPage } from '../../core/payment-page.js';
import type { CheckoutView } from '../../stores/checkout-store.js';
import type { StepsText } from './steps-context.js';

/** Leaves for the page once per order; the link stays for whoever comes back. */
export class PaymentDeparture implements ReactiveController {
  readonly #view: () => CheckoutView | undefined;
  #departure: string | undefined;

  constructor(host: ReactiveControllerHost, view: () => CheckoutView | undefined) {
    this.#view = view;
    host.addController(this);
  }

  /** Where the buyer goes; `undefined` when nothing is to be confirmed. */
  get url(): string | undefined {
    const { phase, state } = this.#view() ?? {};
    return phase === 'handed-over' && state ? paymentPage(state) : undefined;
  }

  hostUpdated(): void {
    const { url } = this;
    if (url === this.#departure) return;
    this.#departure = url;
    if (url !== undefined) location.assign(url);
  }
}

/** The way there. */
export function renderPaymentPage(url: string, text: StepsText): TemplateResult {
  return html`<div class="step">
    <h3 class="step-title" id="step-title" tabindex="-1">${text('confirm-title')}</h3>
    <a class="primary continue" href=${url}>${text('confirm-payment')}</a>
  </div>`;
}
