/** One line of the cart: what it is, how many, and what the shop says about it. */
import { html, nothing, type TemplateResult } from 'lit';
import { clampQuantity, stepQuantity } from '../../core/quantity.js';
import type { CartContext } from './cart-context.js';
import type { CartLineView } from './cart-line-view.js';

/** What stands in the item of a line. */
export function renderCartLine(line: CartLineView, context: CartContext): TemplateResult {
  const { text } = context;
  const { title } = line;
  return html`${renderPicture(line)}
    <div class="line-text">
      <p class="line-title">${line.href ? html`<a href=${line.href}>${title}</a>` : title}</p>
      ${line.choices ? html`<p class="line-choices">${line.choices}</p>` : nothing}
      <vitrine-price compact .shop=${context.shop} .variant=${line.price} .kind=${line.kind}></vitrine-price>
    </div>
    <p class="line-subtotal" aria-busy=${line.subtotal === undefined}>
      <span class="visually-hidden">${text('subtotal')}</span>
      ${line.subtotal ?? html`<span class="updating">${text('updating')}</span>`}
    </p>
    <div class="line-actions">
      ${renderStepper(line, context)}
      <button
        type="button"
        class="text-button remove"
        aria-label=${text('remove-of', { title })}
        @click=${() => context.remove(line.key)}
      >
        ${text('remove')}
      </button>
    </div>
    ${renderMessages(line, context)}`;
}

function renderPicture({ picture, href }: CartLineView): TemplateResult {
  const image = picture
    ? html`<img
        class="picture"
        part="picture"
        src=${picture.url}
        alt=${picture.alt}
        width="72"
        height="90"
      />`
    : html`<span class="picture" part="picture"></span>`;
  return href
    ? html`<a class="picture-link" href=${href} tabindex="-1" aria-hidden="true">${image}</a>`
    : image;
}

/** The two buttons only set the number, so the field between them stays the one control that says it. */
function renderStepper(line: CartLineView, context: CartContext): TemplateResult {
  const { key, title, quantity, bounds } = line;
  const { text } = context;
  const step = (direction: 1 | -1) => () => {
    const next = stepQuantity(quantity, direction, bounds);
    if (next !== quantity) void context.shop.cart.setQuantity(key, next);
  };
  return html`<div class="stepper" part="quantity" role="group" aria-label=${text('quantity-of', { title })}>
    <button
      type="button"
      class="step fewer"
      aria-label=${text('fewer', { title })}
      aria-disabled=${quantity <= bounds.min}
      @click=${step(-1)}
    >
      <span aria-hidden="true">−</span>
    </button>
    <input
      class="quantity"
      type="number"
      inputmode="numeric"
      aria-label=${text('quantity')}
      min="0"
      max=${bounds.max ?? nothing}
      step=${bounds.step}
      .value=${String(quantity)}
      @change=${(event: Event) => takeTyped(event, line, context)}
    />
    <button
      type="button"
      class="step more"
      aria-label=${text('more', { title })}
      aria-disabled=${bounds.max !== undefined && quantity >= bounds.max}
      @click=${step(1)}
    >
      <span aria-hidden="true">+</span>
    </button>
  </div>`;
}

/** 0 removes; what is no number goes back to what was there. */
function takeTyped(event: Event, { key, quantity, bounds }: CartLineView, context: CartContext): void {
  const input = event.currentTarget as HTMLInputElement;
  const typed = input.valueAsNumber;
  if (typed === 0) return context.remove(key);
  const next = Number.isNaN(typed) ? quantity : clampQuantity(typed, bounds);
  input.value = String(next);
  if (next !== quantity) void context.shop.cart.setQuantity(key, next);
}

function renderMessages(
  { key, notices, error }: CartLineView,
  context: CartContext,
): TemplateResult | typeof nothing {
  if (notices.length === 0 && !error) return nothing;
  const { text } = context;
  return html`<div class="line-messages">
    ${notices.map((notice) => html`<p class="notice">${text(notice.key, notice.values)}</p>`)}
    ${
      error
        ? html`<p class="error">
            ${text(error.key, error.values)}
            <button type="button" class="text-button" @click=${() => context.shop.cart.dismissError(key)}>
              ${text('dismiss')}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}
