/** How many: a number field between two buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import { clampQuantity, stepQuantity, type QuantityBounds } from '../../core/quantity.js';

/** What the stepper shows and whom it tells. */
export interface QuantityView {
  readonly quantity: number;
  readonly bounds: QuantityBounds;
  readonly texts: { readonly quantity: string; readonly fewer: string; readonly more: string };
  change(quantity: number): void;
}

/** The stepper. At its ends a button stays focusable and does nothing. */
export function renderQuantity({ quantity, bounds, texts, change }: QuantityView): TemplateResult {
  const readField = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const allowed = clampQuantity(field.valueAsNumber, bounds);
    field.value = String(allowed);
    change(allowed);
  };
  const renderStep = (direction: 1 | -1, label: string, sign: string) => {
    const next = stepQuantity(quantity, direction, bounds);
    return html`<button
      type="button"
      class="step"
      aria-label=${label}
      aria-disabled=${next === quantity ? 'true' : nothing}
      @click=${() => change(next)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  };
  return html`<div class="quantity" part="quantity">
    ${renderStep(-1, texts.fewer, '−')}
    <input
      type="number"
      inputmode="numeric"
      aria-label=${texts.quantity}
      min=${bounds.min}
      max=${bounds.max ?? nothing}
      step=${bounds.step}
      .value=${String(quantity)}
      @change=${readField}
    />
    ${renderStep(1, texts.more, '+')}
  </div>`;
}
