/** Looks of the cart drawer around its lines. */
import { css } from 'lit';

export const cartDrawerBodyStyles = css`
  .drawer-footer {
    grid-row: 4;
    padding: 1rem var(--_inset) max(1.25rem, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  .drawer-footer .primary {
    inline-size: 100%;
    margin-block-start: 1rem;
    font-size: 1.0625rem;
  }

  .quiet,
  .notice {
    color: var(--_muted);
  }

  .face {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 0.5rem;
    padding-block: 3rem;
    text-align: center;
  }

  .face p {
    margin: 0;
    max-inline-size: 18rem;
  }

  .face-title {
    font-size: 1.125rem;
    font-weight: 600;
  }

  .face .secondary {
    margin-block-start: 0.75rem;
  }

  .text-button {
    min-block-size: 1.75rem;
    padding-inline: 0.25rem;
    border-radius: 0.25rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .error {
    color: var(--_danger);
  }

  .question,
  .loose-messages {
    margin-block: 0.5rem 1rem;
    padding: 0.875rem 1rem;
    border-radius: var(--_radius-small);
    background: var(--_raised);
    font-size: 0.9375rem;
  }

  .question p,
  .loose-messages p {
    margin: 0 0 0.5rem;
  }

  .loose-messages p:last-child {
    margin: 0;
  }

  .question-title {
    font-weight: 650;
  }

  .expired-lines {
    margin: 0 0 0.75rem;
    padding-inline-start: 1.25rem;
  }

  .question-answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .codes {
    margin-block-start: 1.25rem;
  }

  .code-label {
    display: block;
    margin-block-end: 0.375rem;
    font-size: 0.875rem;
    font-weight: 600;
  }

  .code-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .code-input {
    flex: 1 1 6rem;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    border: 1px solid color-mix(in srgb, var(--_text) 55%, transparent);
    border-radius: var(--_radius-small);
    background: transparent;
  }

  .code-input[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .code-form .error {
    margin: 0.375rem 0 0;
    font-size: 0.9375rem;
  }

  .code-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
  }

  .code {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.25rem;
    max-inline-size: 100%;
    padding-inline: 0.75rem 0.25rem;
    border-radius: 2rem;
    background: var(--_raised);
    font-size: 0.875rem;
  }

  .code.pending {
    padding-inline-end: 0.75rem;
  }

  .code-name {
    overflow: hidden;
    font-weight: 650;
    text-overflow: ellipsis;
  }

  .code-detail {
    min-inline-size: 0;
    color: var(--_muted);
  }

  .code-remove {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border-radius: 50%;
    font-size: 1.125rem;
    line-height: 1;
  }

  .code-remove:hover {
    background: color-mix(in srgb, currentColor 9%, transparent);
  }

  @media (forced-colors: active) {
    .question,
    .loose-messages,
    .code {
      border: 1px solid CanvasText;
    }

    .code-remove {
      border: 1px solid ButtonText;
    }
  }
`;
