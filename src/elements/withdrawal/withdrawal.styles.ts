/** Looks of the withdrawal. */
import { css } from 'lit';

export const withdrawalStyles = css`
  :host {
    display: block;
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
  .receipt p {
    margin: 0;
  }

  .note,
  .hint {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .receipt {
    display: grid;
    overflow-wrap: anywhere;
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
