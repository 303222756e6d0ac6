/** Looks of the withdrawal. */
import { css } from 'lit';

export const withdrawalStyles = css`
  :host {
    display: block;
    color: var(--_text);
    font-family: var(--_font);
  }

  .form {
    display: grid;
    gap: 0.875rem;
    max-inline-size: 28rem;
  }

  .form .primary {
    justify-self: start;
  }

  .note,
  .issue,
  .receipt p {
    margin: 0;
  }

  .note {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .field label {
    display: block;
    margin-block-end: 0.25rem;
    font-size: 0.875rem;
  }

  .field input {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    border: 1px solid color-mix(in srgb, var(--_text) 55%, transparent);
    border-radius: var(--_radius-small);
    background-color: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .field [aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  .field .note,
  .field .issue {
    margin-block-start: 0.25rem;
  }

  .issue {
    color: var(--_danger);
    font-size: 0.875rem;
  }

  .receipt {
    display: grid;
    gap: 0.25rem;
    max-inline-size: 34rem;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_raised);
  }

  .receipt-title {
    font-weight: 650;
  }
`;
