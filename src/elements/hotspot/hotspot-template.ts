/** The template of a pin: one button with its dot and price. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TextValues } from '../../core/text.js';
import type { HOTSPOT_TEXTS } from './hotspot-texts.js';
import type { PinView } from './hotspot-view.js';

/** Everything a pin shows. */
export interface PinState {
  readonly view: PinView;
  /** The Tab key stops here. */
  readonly tabStop: boolean;
  /** Of the note beside the price, which is in the language of the market. */
  readonly noteLanguage: string | undefined;
  readonly text: (key: keyof typeof HOTSPOT_TEXTS.texts, values?: TextValues) => string;
}

/** What happens to it. */
export interface PinActions {
  open(): void;
  keyDown(event: KeyboardEvent): void;
  focused(): void;
  blurred(): void;
}

export function renderPin(state: PinState, actions: PinActions): TemplateResult {
  const { view, text, tabStop } = state;
  const title = view.title ?? text('product');
  return html`<button
    type="button"
    part="pin"
    class="pin"
    aria-haspopup="dialog"
    tabindex=${tabStop ? 0 : -1}
    @click=${() => actions.open()}
    @keydown=${(event: KeyboardEvent) => actions.keyDown(event)}
    @focus=${() => actions.focused()}
    @blur=${() => actions.blurred()}
  >
    <span class="visually-hidden">${view.priceKey ? text('title', { title }) : title}</span>
    <span class="dot" part="pin-dot"></span>${renderChip(state)}
  </button>`;
}

function renderChip({ view, text, noteLanguage }: PinState): TemplateResult | typeof nothing {
  const { priceKey, price = '', note } = view;
  if (!priceKey) return nothing;
  return html`<span class="chip" part="pin-chip"
    ><span class="price" part="price">${text(priceKey, { price })}</span>${
      note
        ? html` <span class="note" part="price-note" lang=${noteLanguage ?? nothing}>${note}</span>`
        : nothing
    }</span
  >`;
}
