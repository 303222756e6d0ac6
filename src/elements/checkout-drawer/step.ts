/** One step: its place among the others, its title, what is wrong, and its form. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney } from '../../core/money-format.js';
import { renderContactStep } from './contact-step.js';
import { renderDeliveryStep } from './delivery-step.js';
import { renderErrorSummary } from './error-summary.js';
import { renderPaymentStep } from './payment-step.js';
import type { StepsContext } from './steps-context.js';
import { stepErrorKey, stepMarks, type StepMark } from './steps-view.js';

/** The whole face of a step. */
export function renderStep(context: StepsContext): TemplateResult {
  const { view, text, busy } = context;
  return html`${renderMarks(context)}
    <h3 class="step-title" id="step-title" tabindex="-1">${text(`title-${view.step}`)}</h3>
    ${renderNews(context)} ${renderForm(context)}
    <p class="visually-hidden" role="status">${busy ? text('working') : nothing}</p>`;
}

function renderForm(context: StepsContext): TemplateResult | typeof nothing {
  switch (context.view.step) {
    case 'contact':
      return renderContactStep(context);
    case 'delivery':
      return renderDeliveryStep(context);
    case 'payment':
      return renderPaymentStep(context);
    case 'review':
      return context.review?.(context) ?? html`<p class="note">${context.text('review-loading')}</p>`;
    case 'done':
      return nothing;
  }
}

function renderMarks({ view, text, goTo, busy }: StepsContext): TemplateResult {
  return html`<nav class="marks" aria-label=${text('steps')}>
    <ol>
      ${stepMarks(view).map((mark) => html`<li class="mark-${mark.status}">${renderMark(mark)}</li>`)}
    </ol>
  </nav>`;

  function renderMark({ step, status, reachable }: StepMark): TemplateResult {
    const name = text(`step-${step}`);
    if (status === 'current') return html`<span class="mark" aria-current="step">${name}</span>`;
    if (!reachable) return html`<span class="mark">${name}</span>`;
    return html`<button type="button" class="mark" aria-disabled=${busy} @click=${() => goTo(step)}>
      ${name}${
        status === 'filled' ? html`<span class="visually-hidden">, ${text('step-filled')}</span>` : nothing
      }
    </button>`;
  }
}

/** Whatever the buyer has to read before going on; it takes the focus after a refusal. */
function renderNews(context: StepsContext): TemplateResult {
  const { error, text } = context;
  const key = stepErrorKey(error);
  return html`<div id="news" class="news" role="group" aria-label=${text('news')} tabindex="-1">
    ${key ? html`<p class="alert">${text(key)}</p>` : nothing} ${renderPriceChange(context)}
    ${renderErrorSummary(context)}
  </div>`;
}

/** Both totals, so that the buyer can agree to the new one. */
function renderPriceChange({ view, locale, text }: StepsContext): TemplateResult | typeof nothing {
  if (!view.priceChange) return nothing;
  const before = formatMoney(view.priceChange.before, locale);
  const after = formatMoney(view.priceChange.after, locale);
  return html`<p class="alert">${text('price-change', { before, after })}</p>`;
}
