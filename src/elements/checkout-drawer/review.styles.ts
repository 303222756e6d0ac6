/** Looks of the review. */
import { css } from 'lit';

export const reviewStyles = css`
  .policies {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0 0 1rem;
    padding: 0;
    font-size: 0.875rem;
    list-style: none;
  }

  .policies a {
    display: inline-block;
    padding-block: 0.25rem;
    color: inherit;
    text-underline-offset: 0.2em;
  }

  .policies summary {
    padding-block: 0.25rem;
    cursor: pointer;
  }

  .seller {
    display: grid;
    gap: 0.125rem;
    margin: 0 0 0.75rem;
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
  }

  .seller a {
    justify-self: start;
    padding-block: 0.25rem;
    color: inherit;
    font-size: 0.875rem;
    text-underline-offset: 0.2em;
  }

  .guarantee-notice {
    margin: 0 0 0.75rem;
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    font-size: 0.875rem;
  }

  .line-guarantee {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    margin-block-start: 0.25rem;
  }

  /* The general image rule of the lines is for pictures of products. */
  .order-line .guarantee-label {
    inline-size: auto;
    block-size: 2.5rem;
    border-radius: 0;
    object-fit: contain;
  }

  .consents {
    margin-block-end: 1rem;
    font-size: 0.9375rem;
  }

  .order {
    padding: 0.25rem 1rem 1rem;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .blocks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
    gap: 0 1.25rem;
    border-block-end: 1px solid var(--_line);
  }

  .block {
    position: relative;
    padding-block: 0.75rem;
  }

  .products {
    border-block-end: 1px solid var(--_line);
  }

  .block h4 {
    margin: 0;
    padding-inline-end: 4rem;
    line-height: 1.75;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .block p {
    margin: 0.125rem 0 0;
    overflow-wrap: anywhere;
  }

  .block-line {
    display: block;
  }

  .block > .text-button {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: -0.25rem;
  }

  .order-lines {
    display: grid;
    gap: 0.75rem;
    margin: 0.625rem 0 0.25rem;
    padding: 0;
    list-style: none;
  }

  /* The amount goes below the title where large text leaves no room beside it. */
  .order-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: start;
  }

  .order-line > :first-child {
    flex: none;
    inline-size: 2.75rem;
  }

  .order-line img {
    block-size: 3.4375rem;
    border-radius: calc(var(--_radius-small) / 2);
    object-fit: cover;
  }

  .order-line-text {
    display: grid;
    flex: 1 1 6rem;
    overflow-wrap: anywhere;
  }

  .order-line-title {
    font-weight: 600;
    line-height: 1.35;
  }

  .order-line-quantity {
    color: var(--_muted);
    font-weight: 400;
  }

  .order-line-amount {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .order .totals {
    padding-block-start: 0.875rem;
  }

  .order-button {
    inline-size: 100%;
    min-block-size: 3.25rem;
    margin-block-start: 0.75rem;
    font-size: 1.125rem;
  }

  @media (forced-colors: active) {
    .order {
      border: 1px solid CanvasText;
    }
  }
`;
