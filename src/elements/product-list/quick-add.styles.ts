/** Look of adding by one tap: a round button on the corner of the picture, and one line for what came of it. */
import { css } from 'lit';

export const quickAddStyles = css`
  .quick-add {
    position: absolute;
    inset-block-start: 3rem;
    inset-inline-start: 2.75rem;
    display: grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_text);
    box-shadow:
      0 0 0 1px var(--_line),
      0 0.125rem 0.5rem rgb(0 0 0 / 0.14);
    transition:
      background-color var(--_motion),
      color var(--_motion);
  }

  .quick-add:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .quick-add svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .quick-add[aria-busy='true'] svg {
    opacity: 0.3;
  }

  .quick-add-status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.5rem;
    font-size: 0.875rem;
  }

  .quick-add-status[data-status='added'] {
    color: light-dark(#1f6b41, #8fdcae);
  }

  .quick-add-status[data-status='refused'] {
    color: var(--_danger);
  }

  .undo {
    min-inline-size: 2.75rem;
    min-block-size: 1.75rem;
    padding-inline: 0.5rem;
    border-radius: var(--_radius-small);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .undo:hover {
    background: var(--_raised);
  }

  @media print {
    .quick-add,
    .quick-add-status {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .quick-add {
      border: 1px solid ButtonText;
    }
  }
`;
