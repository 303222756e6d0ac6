/** Look of the settings: a dark sheet over the bar, its choices as chips that wrap. */
import { css } from 'lit';

export const settingsStyles = css`
  .settings-button {
    anchor-name: --settings;
  }

  .menu {
    position-anchor: --settings;
    position-area: block-start span-inline-start;
    position-try-fallbacks: flip-block;
    box-sizing: border-box;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(18rem, 100vi - 1rem);
    max-block-size: min(26rem, 100vb - 5rem);
    margin: 0 0 0.5rem;
    padding: 0.75rem;
    border: 0;
    border-radius: var(--_radius);
    overflow: auto;
    background: rgb(24 24 24);
    color: var(--_on-film);
    font-size: 0.875rem;
    box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 0.35);
    overscroll-behavior: contain;
  }

  .section + .section,
  .section + .actions {
    margin-block-start: 0.75rem;
  }

  .name {
    margin: 0 0 0.25rem;
    font-size: 0.75rem;
    opacity: 0.75;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }

  .choice {
    min-block-size: 2.25rem;
    min-inline-size: 2.75rem;
    padding-inline: 0.625rem;
    border-radius: var(--_radius-small);
    background: rgb(255 255 255 / 0.08);
    font-variant-numeric: tabular-nums;
    pointer-events: auto;
  }

  .choice:hover {
    background: rgb(255 255 255 / 0.18);
  }

  .choice[aria-pressed='true'] {
    background: var(--_on-film);
    color: rgb(24 24 24);
  }

  .actions {
    display: grid;
    gap: 0.25rem;
  }

  .actions .choice {
    text-align: start;
  }

  .said {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .said:not(:empty) {
    margin-block-start: 0.5rem;
  }

  @media (forced-colors: active) {
    .menu {
      border: 1px solid CanvasText;
    }

    .choice {
      border: 1px solid ButtonBorder;
    }

    .choice[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
