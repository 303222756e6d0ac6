/** Looks of a line of the cart. */
import { css } from 'lit';

export const cartLineStyles = css`
  .lines {
    container-type: inline-size;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .line {
    display: grid;
    grid-template-columns: 4.5rem minmax(0, 1fr) auto;
    gap: 0.5rem 1rem;
    padding-block: 1.125rem;
    border-block-end: 1px solid var(--_line);
  }

  .line p {
    margin: 0;
  }

  .picture-link {
    grid-row: span 2;
  }

  .picture {
    display: block;
    grid-row: span 2;
    inline-size: 4.5rem;
    block-size: 5.625rem;
    border-radius: var(--_radius-small);
    background: var(--_raised);
    object-fit: cover;
  }

  .line-text {
    display: grid;
    align-content: start;
    gap: 0.125rem;
    min-inline-size: 0;
  }

  .line-title {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .line-title a {
    color: inherit;
    text-decoration: none;
  }

  .line-title a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .line-choices {
    display: -webkit-box;
    overflow: hidden;
    color: var(--_muted);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .line vitrine-price {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .line-subtotal {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  .line-subtotal .updating {
    color: var(--_muted);
    font-size: 0.875rem;
    font-weight: 400;
  }

  .line-actions {
    grid-column: 2 / -1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
  }

  .stepper {
    display: inline-flex;
    align-items: stretch;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .step {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    border-radius: inherit;
    font-size: 1.125rem;
    line-height: 1;
  }

  .step:hover:not([aria-disabled='true']) {
    background: var(--_raised);
  }

  .step[aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0.5;
    cursor: default;
  }

  .quantity {
    inline-size: 2.75rem;
    padding: 0;
    border: 0;
    background: transparent;
    font-variant-numeric: tabular-nums;
    text-align: center;
    appearance: textfield;
  }

  .quantity::-webkit-inner-spin-button,
  .quantity::-webkit-outer-spin-button {
    appearance: none;
    margin: 0;
  }

  .remove {
    min-block-size: 2.5rem;
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .remove:hover {
    color: var(--_text);
  }

  .line-messages {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.25rem;
    font-size: 0.9375rem;
  }

  .line-messages .notice {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_accent);
    color: var(--_text);
  }

  .line-messages .error {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_danger);
  }

  /* Large text in a narrow window: everything below each other. */
  @container (max-width: 14rem) {
    .line {
      grid-template-columns: minmax(0, 1fr);
    }

    .line-actions {
      grid-column: auto;
      flex-wrap: wrap;
    }

    .step {
      inline-size: 2rem;
    }
  }

  @media (forced-colors: active) {
    .stepper {
      border-color: ButtonText;
    }
  }
`;
