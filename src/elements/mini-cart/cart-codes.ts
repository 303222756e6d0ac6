/** Discount codes: the form for a new one, and those that are on the cart. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CartContext } from './cart-context.js';
import type { CartDrawerView, CodeView } from './cart-drawer-view.js';

/** The form and the list; nothing where the shop takes no codes. */
export function renderCodes(view: CartDrawerView, context: CartContext): TemplateResult | typeof nothing {
  if (!view.takesCodes && view.codes.length === 0) return nothing;
  return html`<section class="codes">
    ${view.takesCodes ? renderForm(view, context) : nothing}
    ${
      view.codes.length > 0
        ? html`<ul class="code-list" aria-label=${context.text('code-applied')}>
            ${view.codes.map((code) => renderCode(code, context))}
          </ul>`
        : nothing
    }
  </section>`;
}

function renderForm({ codeError }: CartDrawerView, { text, applyCode }: CartContext): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input');
    const code = input?.value.trim() ?? '';
    if (code) applyCode(code);
    else input?.focus();
  };
  return html`<form class="code-form" novalidate @submit=${submit}>
    <label class="code-label" for="code">${text('code-label')}</label>
    <div class="code-row">
      <input
        id="code"
        class="code-input"
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="64"
        aria-invalid=${codeError ? 'true' : 'false'}
        aria-describedby=${codeError ? 'code-error' : nothing}
      />
      <button type="submit" class="secondary code-apply">${text('code-apply')}</button>
    </div>
    ${
      codeError
        ? html`<p class="error" id="code-error">${text(codeError.key, codeError.values)}</p>`
        : nothing
    }
  </form>`;
}

function renderCode({ code, title, status }: CodeView, { text, shop }: CartContext): TemplateResult {
  const detail = status === 'pending' ? text('code-pending') : status === 'idle' ? text('code-idle') : title;
  return html`<li class="code ${status}">
    <span class="code-name">${code}</span>
    ${detail && detail !== code ? html`<span class="code-detail">${detail}</span>` : nothing}
    ${
      status === 'pending'
        ? nothing
        : html`<button
            type="button"
            class="code-remove"
            aria-label=${text('code-remove', { code })}
            @click=${() => void shop.cart.removeCode(code)}
          >
            <span aria-hidden="true">×</span>
          </button>`
    }
  </li>`;
}
