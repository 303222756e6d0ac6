/** The part of the picture that belongs to a pin, as a larger target of its button. */
import { html, type TemplateResult } from 'lit';
import { pinRegionStyles } from './pin-region.styles.js';

/** Comes with the first pin that has a region. */
export const regionStyles = [pinRegionStyles];

/** Hidden from assistive technology, so that one product is one stop; `corners` as SVG writes them. */
export function renderRegion(corners: string, open: () => void): TemplateResult {
  return html`<svg class="region" aria-hidden="true" @click=${open}>
    <polygon part="pin-region" points=${corners}></polygon>
  </svg>`;
}
