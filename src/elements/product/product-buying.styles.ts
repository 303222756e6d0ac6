/** Look of buying: what there is, how many, the button, and what came of it. */
import { css } from 'lit';

export const buyingStyles = css`
  .moved {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .stock {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 1rem;
    min-block-size: 1.5rem;
    font-size: 0.875rem;
  }

  .availability::before {
    display: inline-block;
    margin-inline-end: 0.5rem;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: var(--_muted);
    vertical-align: 0.0625rem;
    content: '';
  }

  .availability:not([data-status]),
  .availability[data-status='unknown'],
  .moved:empty {
    display: none;
  }

  .availability[data-status='in-stock']::before {
    background: light-dark(#2e7d4f, #7fd6a2);
  }

  .availability[data-status='low-stock'] {
    font-weight: 600;
  }

  .availability[data-status='low-stock']::before {
    background: light-dark(#b4690e, #f0b35e);
  }

  .availability[data-status='out-of-stock']::before,
  .availability[data-status='discontinued']::before,
  .availability[data-status='withheld']::before {
    border: 2px solid var(--_muted);
    background: none;
  }

  .delivery {
    color: var(--_muted);
  }

  /* The sheet of a film lets button and answer stay in reach; what scrolls under them fades out, down to the sheet's edge. */
  .purchase {
    --_under: var(--_purchase-surface, transparent);
    position: var(--_purchase-position, static);
    z-index: 1;
    inset-block-end: 0;
    display: grid;
    gap: 0.5rem;
    background: var(--_under);
    box-shadow: 0 -0.5rem 0.5rem var(--_under);
  }

  /* No shadow, of which forced colors leave nothing. */
  .purchase::after {
    position: absolute;
    inset: 100% 0 auto;
    block-size: var(--_space);
    background: inherit;
    content: '';
  }

  .buying {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  .add {
    position: relative;
    flex: 1 1 7rem;
    min-block-size: 3rem;
    transition: filter var(--_motion);
  }

  .add:hover:not([aria-disabled='true']) {
    filter: brightness(1.12);
  }

  /* The label keeps its place and stays the button's name, which visibility would take away. */
  .add[aria-busy='true'] span {
    opacity: 0;
  }

  .add[aria-busy='true']::after {
    position: absolute;
    inset: 0;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: auto;
    border: 2px solid currentcolor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
    content: '';
  }

  .quantity {
    display: inline-flex;
    align-items: stretch;
    min-block-size: 3rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .step {
    inline-size: 2.75rem;
    border-radius: var(--_radius-small);
    font-size: 1.125rem;
  }

  .step:hover:not([aria-disabled='true']) {
    background: var(--_raised);
  }

  .step[aria-disabled='true'] {
    color: var(--_line);
    cursor: default;
  }

  .quantity input {
    inline-size: 2.75rem;
    border: 0;
    background: none;
    font-variant-numeric: tabular-nums;
    text-align: center;
    appearance: textfield;
  }

  .quantity input::-webkit-inner-spin-button {
    display: none;
  }

  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: center;
    min-block-size: 1.75rem;
    font-size: 0.9375rem;
    font-weight: 550;
  }

  .to-cart {
    min-block-size: 1.75rem;
    padding: 0 0.125rem;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .done {
    color: light-dark(#1f6b41, #8fdcae);
  }

  :host(:state(pending)) .done {
    color: var(--_muted);
  }

  .refused {
    color: var(--_danger);
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  @media (forced-colors: active) {
    .availability::before {
      border: 1px solid CanvasText;
    }

    .step[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
