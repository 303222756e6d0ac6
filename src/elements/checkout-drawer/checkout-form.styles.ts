/** Looks of fields, choices and boxes to tick. */
import { css } from 'lit';

export const checkoutFormStyles = css`
  .group {
    min-inline-size: 0;
    margin: 0 0 1.5rem;
    padding: 0;
    border: 0;
  }

  .group legend {
    margin-block-end: 0.75rem;
    padding: 0;
    font-weight: 650;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }

  .row .field {
    flex: 1 1 8rem;
    min-inline-size: 0;
  }

  .field {
    margin-block-end: 0.875rem;
  }

  .required {
    color: var(--_muted);
  }

  .choices {
    display: grid;
    gap: 0.5rem;
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 3.25rem;
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    cursor: pointer;
  }

  .choice:hover {
    border-color: color-mix(in srgb, var(--_text) 55%, transparent);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice input,
  .tick input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    flex: none;
    margin: 0;
    accent-color: var(--_accent);
  }

  .choice-text {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }

  .choice-title {
    font-weight: 600;
  }

  .choice-price {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .tick {
    display: flex;
    align-items: flex-start;
    gap: 0.75rem;
    padding-block: 0.375rem;
    cursor: pointer;
  }

  .payment-form {
    margin-block-end: 1rem;
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
