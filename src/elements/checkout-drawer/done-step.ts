/** The end: the order has a number, and the film goes on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Order } from '../../core/order.js';
import { safeUrl } from '../../core/safe-url.js';
import type { ShopFacts } from '../../core/shop-facts.js';
import type { StepsText } from './steps-context.js';

/** What the end is told. */
export interface DoneContext {
  readonly order: Order | undefined;
  readonly facts: ShopFacts | null | undefined;
  readonly locale: string;
  readonly text: StepsText;
  readonly close: () => void;
}

/** The confirmation. */
export function renderDoneStep({ order, facts, locale, text, close }: DoneContext): TemplateResult {
  return html`<div class="step done">
    <svg class="done-mark" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="21" />
      <path d="M15 24.5l6.5 6.5L33.5 18" />
    </svg>
    <h3 class="step-title" id="step-title" tabindex="-1">${text('title-done')}</h3>
    ${order ? renderOrder(order, locale, text) : nothing}
    ${renderLink(order?.permalinkUrl, text('done-view'))} ${renderWithdrawal(facts, text)}
    <button type="button" class="primary continue" @click=${close}>${text('back')}</button>
  </div>`;
}

function renderOrder(order: Order, locale: string, text: StepsText): TemplateResult {
  const { number, confirmationSentTo: email, status, withdrawalUntil } = order;
  const until = withdrawalUntil === undefined ? NaN : Date.parse(withdrawalUntil);
  return html`<p class="order-number">
      <span>${text('done-number')}</span> <strong part="order-number">${number}</strong>
    </p>
    ${status === 'pending-payment' ? html`<p>${text('done-pending')}</p>` : nothing}
    ${email ? html`<p>${text('done-confirmation', { email })}</p>` : nothing}
    ${
      Number.isNaN(until)
        ? nothing
        : html`<p>
            ${text('done-withdrawal', {
              date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(until),
            })}
          </p>`
    }`;
}

function renderLink(
  url: string | undefined,
  label: string,
  language?: string,
): TemplateResult | typeof nothing {
  const href = safeUrl(url);
  if (!href) return nothing;
  return html`<a
    class="order-link"
    href=${href}
    hreflang=${language ?? nothing}
    target="_blank"
    rel="noopener"
    >${label}</a
  >`;
}

/** How the buyer can withdraw, where they look for it first: beside the order itself. */
function renderWithdrawal(
  facts: ShopFacts | null | undefined,
  text: StepsText,
): TemplateResult | typeof nothing {
  const policy = facts?.policies.find(({ kind }) => kind === 'withdrawal');
  return renderLink(policy?.url, text('policy-withdrawal'), policy?.language);
}
