/** The two buttons of the shop: the one that matters, and the others. */
import { css } from 'lit';

export const buttonStyles = css`
  .primary,
  .secondary {
    min-block-size: 2.75rem;
    padding-inline: 1.25rem;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    font-weight: 600;
  }

  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .secondary {
    border-color: var(--_line);
    background: transparent;
    color: var(--_text);
  }

  .primary[aria-disabled='true'],
  .secondary[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  @media (forced-colors: active) {
    .primary,
    .secondary {
      border-color: ButtonText;
    }
  }
`;
