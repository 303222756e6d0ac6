/** Looks of a labelled field with its hint and what is wrong with it. */
import { css } from 'lit';

export const fieldStyles = css`
  .field label {
    display: block;
    margin-block-end: 0.25rem;
    font-size: 0.875rem;
  }

  .field input,
  .field select {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    border: 1px solid color-mix(in srgb, var(--_text) 55%, transparent);
    border-radius: var(--_radius-small);
    background-color: var(--_surface);
  }

  .field input:hover,
  .field select:hover {
    border-color: var(--_text);
  }

  .field [aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  .hint,
  .issue {
    margin: 0.25rem 0 0;
  }

  .issue {
    color: var(--_danger);
    font-size: 0.875rem;
  }
`;
