/** Look of the wallets before the forms. */
import { css } from 'lit';

export const expressStyles = css`
  /* The place of the first button, which its wallet draws when it comes. */
  .express {
    min-block-size: 5.25rem;
    margin-block-end: 0.5rem;
  }

  .or {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    margin: 0 0 1.25rem;
    color: var(--_muted);
  }

  .or::before,
  .or::after {
    flex: 1;
    block-size: 1px;
    background: var(--_line);
    content: '';
  }
`;
