/** Look of the price block: the amount leads, what the law wants beside it stays quiet and legible. */
import { css } from 'lit';

export const priceStyles = css`
  :host {
    display: block;
    color: var(--_text);
    font-variant-numeric: tabular-nums;
  }

  :host(:state(compact)) {
    display: inline-block;
    font-size: 0.875em;
  }

  .row {
    margin: 0;
  }

  .main {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
  }

  .amount {
    font-size: var(--vitrine-price-size, 1.375em);
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  :host(:state(compact)) .amount {
    font-size: 1em;
  }

  .was,
  .note {
    color: var(--_muted);
  }

  .percent {
    padding: 0.1em 0.45em;
    border-radius: var(--_radius-small);
    background: var(--_danger-quiet);
    color: var(--_danger);
    font-size: 0.8125em;
    font-weight: 650;
  }

  .note {
    font-size: 0.8125em;
  }

  :host(:state(compact)) .note {
    font-size: 0.875em;
  }

  .block {
    color: inherit;
    cursor: inherit;
    text-align: inherit;
    --_danger-quiet: color-mix(in srgb, var(--_danger) 12%, transparent);
  }

  @media (forced-colors: active) {
    .percent {
      border: 1px solid CanvasText;
    }
  }
`;
