/** Looks of the steps around their forms. */
import { css } from 'lit';

export const checkoutStepsStyles = css`
  .marks ol {
    display: flex;
    gap: 0.375rem;
    margin: 0.75rem 0 1.5rem;
    padding: 0;
    list-style: none;
  }

  .marks li {
    flex: 1;
    min-inline-size: 0;
  }

  .mark {
    display: block;
    inline-size: 100%;
    padding-block: 0.5rem 0.25rem;
    border-block-start: 3px solid var(--_line);
    color: var(--_muted);
    font-size: 0.8125rem;
    text-align: start;
  }

  .mark-filled .mark {
    border-block-start-color: color-mix(in srgb, var(--_accent) 55%, transparent);
  }

  button.mark {
    text-decoration: underline;
    text-decoration-color: transparent;
    text-underline-offset: 0.25em;
  }

  button.mark:hover {
    color: var(--_text);
    text-decoration-color: currentColor;
  }

  .mark[aria-current] {
    border-block-start-color: var(--_accent);
    color: var(--_text);
    font-weight: 650;
  }

  .step-title {
    margin: 0 0 0.5rem;
    font-size: 1.375rem;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.25;
  }

  /* They take the focus only to be read, and cannot be operated. */
  .step-title:focus-visible,
  .news:focus-visible {
    outline: none;
  }

  .note,
  .hint,
  .choice-detail {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .note {
    margin: 0 0 1.25rem;
  }

  .alert {
    margin: 0 0 1.25rem;
    padding: 0.875rem 1rem;
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_radius-small);
    background: color-mix(in srgb, var(--_danger) 8%, var(--_surface));
  }

  .alert-title {
    margin: 0 0 0.375rem;
    font-weight: 650;
  }

  .alert ul {
    margin: 0;
    padding-inline-start: 1.125rem;
  }

  .alert a {
    display: inline-block;
    padding-block: 0.1875rem;
    color: inherit;
    text-underline-offset: 0.2em;
  }

  .text-button {
    min-block-size: 1.75rem;
    padding-inline: 0.25rem;
    border-radius: 0.25rem;
    color: var(--_muted);
    font-size: 0.875rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .text-button:hover {
    color: var(--_text);
  }

  .continue {
    inline-size: 100%;
    margin-block-start: 1.5rem;
    min-block-size: 3rem;
    font-size: 1.0625rem;
  }

  .done {
    display: grid;
    justify-items: center;
    padding-block: 2.5rem 0;
    text-align: center;
  }

  .done p {
    margin: 0.25rem 0;
    overflow-wrap: anywhere;
  }

  .done-mark {
    inline-size: 4rem;
    block-size: 4rem;
    margin-block-end: 1.25rem;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .order-number {
    display: grid;
    margin-block: 0.75rem;
    color: var(--_muted);
  }

  .order-number strong {
    color: var(--_text);
    font-size: 1.5rem;
    font-variant-numeric: tabular-nums;
  }

  .order-link {
    margin-block-start: 0.375rem;
    padding-block: 0.125rem;
    color: inherit;
    text-underline-offset: 0.2em;
  }

  @media (forced-colors: active) {
    .alert {
      border: 1px solid CanvasText;
    }

    .mark[aria-current] {
      border-block-start-color: Highlight;
    }
  }
`;
