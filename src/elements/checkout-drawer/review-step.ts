/**
 * Step 4: the order as it is about to be placed. By law the order button comes directly after the summary, with
 * nothing between them and nothing but its label in it; so links, agreement and news stand above.
 */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { cartOpener } from '../base/cart-opener.js';
import { totalsView } from '../base/totals-view.js';
import { renderTotals } from '../base/totals.js';
import { totalsStyles } from '../base/totals.styles.js';
import { renderDoneStep } from './done-step.js';
import { renderGuaranteeNotice, renderSellers } from './review-seller.js';
import { renderConsents, renderPolicies } from './review-terms.js';
import {
  isOrderable,
  reviewBlocks,
  reviewLines,
  type LineGuaranteeView,
  type ReviewBlockView,
  type ReviewLineView,
} from './review-view.js';
import { reviewStyles } from './review.styles.js';
import type { ReviewPart, StepsContext } from './steps-context.js';

/** What the review adds to the styles of the other steps. */
export const reviewSheets: readonly CSSResult[] = [reviewStyles, totalsStyles];

/** Both ends of an order. */
export const reviewPart: ReviewPart = { review: renderReviewStep, done: renderDoneStep };

/** Terms, summary, totals, button. */
function renderReviewStep(context: StepsContext): TemplateResult {
  const { state, locale, view, text, totalsText } = context;
  return html`<div class="step review">
    ${renderSellers(context)} ${renderGuaranteeNotice(context)} ${renderPolicies(context)}
    ${renderConsents(context)}
    <section class="order" aria-label=${text('summary')}>
      <div class="blocks">
        ${reviewBlocks(state, view.paymentMethodId, locale).map((block) => renderBlock(block, context))}
      </div>
      ${renderLines(context)} ${renderTotals(totalsView(state.cart, locale), totalsText)}
    </section>
    ${renderOrderButton(context)}
  </div>`;
}

function renderBlock({ label, texts, step }: ReviewBlockView, { text, goTo }: StepsContext): TemplateResult {
  const what = text(label);
  return html`<div class="block">
    <h4>${what}</h4>
    <p>${texts.map((line) => html`<span class="block-line">${line}</span>`)}</p>
    <button
      type="button"
      class="text-button"
      aria-label=${text('change-of', { what })}
      @click=${() => goTo(step)}
    >
      ${text('change')}
    </button>
  </div>`;
}

function renderLines({ state, shop, locale, text, close, productOf }: StepsContext): TemplateResult {
  const openCart = cartOpener(shop);
  const what = text('summary-lines');
  const change = () => {
    close();
    openCart?.();
  };
  return html`<div class="block products">
    <h4>${what}</h4>
    <ul class="order-lines">
      ${reviewLines(state, locale, productOf).map((line) => renderLine(line, text))}
    </ul>
    ${
      openCart
        ? html`<button
            type="button"
            class="text-button"
            aria-label=${text('change-of', { what })}
            @click=${change}
          >
            ${text('change')}
          </button>`
        : nothing
    }
  </div>`;
}

function renderLine(line: ReviewLineView, text: StepsContext['text']): TemplateResult {
  return html`<li class="order-line">
    ${line.picture ? html`<img src=${line.picture} alt="" width="44" height="55" />` : html`<span></span>`}
    <span class="order-line-text">
      <span class="order-line-title">
        <span class="order-line-quantity">${text('quantity', { quantity: line.quantity })}</span>
        ${line.title}
      </span>
      ${line.choices ? html`<span class="choice-detail">${line.choices}</span>` : nothing}
      ${line.unitPrice ? html`<span class="choice-detail">${text('line-unit-price', line.unitPrice)}</span>` : nothing}
      ${line.guarantees.map((guarantee) => renderGuarantee(guarantee, text))}
    </span>
    <span class="order-line-amount">${line.amount}</span>
  </li>`;
}

function renderGuarantee(
  { months, guarantor, label }: LineGuaranteeView,
  text: StepsContext['text'],
): TemplateResult {
  return html`<span class="line-guarantee">
    ${label ? html`<img class="guarantee-label" src=${label.url} alt=${label.alt} />` : nothing}
    <span class="choice-detail" dir="auto">${text('line-guarantee', { count: months, guarantor })}</span>
  </span>`;
}

/** Its label is the market's, in the market's language, and does not change while the order is on its way. */
function renderOrderButton({ shop, state, busy, order, text }: StepsContext): TemplateResult {
  const market = shop.$market.get();
  if (!market) return html`<p class="note">${text('rules-loading')}</p>`;
  // White space would be part of the label.
  // prettier-ignore
  return html`<button
    type="button"
    class="primary order-button"
    part="order-button"
    lang=${market.language}
    aria-disabled=${busy || !isOrderable(state)}
    @click=${order}
  >${market.orderButton}</button>`;
}
