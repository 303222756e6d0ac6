/** The button at the end of a step, and what it sends. */
import { html, type TemplateResult } from 'lit';
import type { StepsContext } from './steps-context.js';

/** Never disabled, so that the focus stays on it while the shop is asked. */
export function renderContinue(
  label: 'to-delivery' | 'to-payment' | 'to-review',
  { busy, text }: StepsContext,
): TemplateResult {
  return html`<button type="submit" class="primary continue" aria-disabled=${busy}>
    ${text(busy ? 'working' : label)}
  </button>`;
}

/** Keeps the form on the page. */
export function stepSubmit({ submit }: StepsContext): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    submit();
  };
}
