/** The products of a film that has ended, over its last frame. */
import { html, type TemplateResult } from 'lit';
import type { MessagesText } from './messages.js';

const LIST_PARTS = 'list: shelf-list, item: shelf-item, title: shelf-title';

/** The list finds its film by itself, and opens the product sheet like everywhere else. */
export function renderShelf(text: MessagesText): TemplateResult {
  return html`<div class="shelf" part="shelf" role="group" aria-label=${text('shelf')}>
    <p class="shelf-name">${text('shelf')}</p>
    <vitrine-product-list exportparts=${LIST_PARTS}></vitrine-product-list>
  </div>`;
}

/** The pins of the last frame make room; who was on one is at the button that plays again. */
export function leavePins(stage: HTMLElement | null): void {
  const slotted = stage?.querySelector('slot:not([name])');
  const assigned = slotted instanceof HTMLSlotElement ? slotted.assignedElements() : [];
  const pins = [...(stage?.querySelectorAll('vitrine-hotspot') ?? []), ...assigned];
  if (!pins.some((pin) => pin.matches(':focus-within'))) return;
  stage?.querySelector<HTMLElement>('.play')?.focus({ preventScroll: true });
}
