/** What was in a cart that the shop no longer has: named, and offered once more. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CartLine } from '../../core/cart.js';
import type { CartContext } from './cart-context.js';

/** Nothing where no line is gone. */
export function renderExpired(
  lines: readonly CartLine[],
  { text, shop }: CartContext,
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<section class="question expired" aria-label=${text('expired-title')}>
    <p class="question-title">${text('expired-title')}</p>
    <p>${text('expired-text')}</p>
    <ul class="expired-lines">
      ${lines.map(
        ({ title, variantTitle, quantity }) =>
          html`<li dir="auto">
            ${text('expired-line', { quantity, title: variantTitle ? `${title}, ${variantTitle}` : title })}
          </li>`,
      )}
    </ul>
    <div class="question-answers">
      <button type="button" class="secondary add" @click=${() => void shop.cart.settleExpired('add')}>
        ${text('expired-add')}
      </button>
      <button type="button" class="secondary keep" @click=${() => void shop.cart.settleExpired('forget')}>
        ${text('expired-forget')}
      </button>
    </div>
  </section>`;
}
