/** Adds whose fate is not known: both states are shown, and the buyer says which one it is. */
import { html, type TemplateResult } from 'lit';
import type { DoubtfulAdd } from '../../stores/cart-store.js';
import type { CartContext } from './cart-context.js';

/** One question per doubtful add. */
export function renderDoubts(doubts: readonly DoubtfulAdd[], context: CartContext): TemplateResult[] {
  return doubts.map((doubt) => renderDoubt(doubt, context));
}

function renderDoubt(doubt: DoubtfulAdd, { text, shop }: CartContext): TemplateResult {
  const { mutationId, title } = doubt;
  const values = { before: doubt.quantityBefore, now: doubt.quantityNow, added: doubt.quantityAdded };
  return html`<section class="question doubt" aria-label=${text('doubt-title', { title })}>
    <p class="question-title">${text('doubt-title', { title })}</p>
    <p>${text('doubt-text', values)}</p>
    <div class="question-answers">
      <button
        type="button"
        class="secondary keep"
        @click=${() => void shop.cart.settleDoubt(mutationId, 'keep')}
      >
        ${text('doubt-keep', values)}
      </button>
      <button
        type="button"
        class="secondary add"
        @click=${() => void shop.cart.settleDoubt(mutationId, 'add')}
      >
        ${text('doubt-add', values)}
      </button>
    </div>
  </section>`;
}
