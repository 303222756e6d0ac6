/** Look of what stands below the button: quiet, legible, and in order. */
import { css } from 'lit';

export const detailsStyles = css`
  .details {
    display: grid;
    gap: 0.75rem;
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375rem;
  }

  .details a {
    color: inherit;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.2em;
  }

  .details a:hover {
    text-decoration-color: currentcolor;
  }

  .description {
    max-inline-size: 65ch;
    white-space: pre-line;
  }

  .rating,
  .guarantees,
  .safety {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .guarantees .label {
    max-block-size: 4rem;
  }

  .warnings {
    display: grid;
    gap: 0.375rem;
    padding: 0.625rem 0.875rem;
    border-inline-start: 3px solid light-dark(#b4690e, #f0b35e);
    background: var(--_raised);
    font-size: 0.875rem;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }

  dl {
    padding-block-start: 0.5rem;
  }

  dt {
    margin-block-start: 0.5rem;
    color: var(--_text);
    font-weight: 600;
  }
`;
