/** What stands between the head and the foot of the cart drawer. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CartState } from '../../stores/cart-store.js';
import { renderCodes } from './cart-codes.js';
import type { CartContext } from './cart-context.js';
import { renderDoubts } from './cart-doubts.js';
import type { CartDrawerView } from './cart-drawer-view.js';
import { renderExpired } from './cart-expired.js';

/** The open questions, the news that belong to no line, and then the face of the cart. */
export function renderCartBody(
  view: CartDrawerView,
  { doubts, expiredLines }: Pick<CartState, 'doubts' | 'expiredLines'>,
  context: CartContext,
): TemplateResult {
  return html`${renderExpired(expiredLines, context)} ${renderDoubts(doubts, context)}
  ${renderLooseMessages(view, context)} ${renderFace(view, context)}`;
}

function renderFace(view: CartDrawerView, context: CartContext): TemplateResult {
  const { text, shop } = context;
  switch (view.face) {
    case 'loading':
      return html`<p class="face quiet">${text('loading')}</p>`;
    case 'failed':
      return html`<div class="face">
        <p>${text('failed')}</p>
        <button type="button" class="secondary" @click=${() => void shop.cart.refresh()}>
          ${text('retry')}
        </button>
      </div>`;
    case 'empty':
      return html`<div class="face">
        <p class="face-title">${text('empty-title')}</p>
        <p class="quiet">${text('empty-hint')}</p>
      </div>`;
    case 'lines':
      return renderLines(view, context);
  }
}

function renderLines(view: CartDrawerView, context: CartContext): TemplateResult {
  return html`${context.lines.show(view.lines, context)} ${renderCodes(view, context)}`;
}

function renderLooseMessages(
  { notices, errors }: CartDrawerView,
  { text, shop }: CartContext,
): TemplateResult | typeof nothing {
  if (notices.length + errors.length === 0) return nothing;
  return html`<div class="loose-messages">
    ${notices.map(({ key, values }) => html`<p class="notice">${text(key, values)}</p>`)}
    ${errors.map(
      ({ key, phrase }) =>
        html`<p class="error">
          ${text(phrase.key, phrase.values)}
          <button type="button" class="text-button" @click=${() => shop.cart.dismissError(key)}>
            ${text('dismiss')}
          </button>
        </p>`,
    )}
  </div>`;
}
