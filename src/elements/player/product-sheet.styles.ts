/** Look of the product sheet: a panel beside the film when there is room, a sheet from below when there is not. */
import { css } from 'lit';

export const productSheetStyles = css`
  .sheet {
    position: fixed;
    inset: 1rem 1rem 1rem auto;
    inset-inline: auto 1rem;
    display: none;
    flex-direction: column;
    inline-size: min(var(--_panel-width), 100dvw - 2rem);
    block-size: auto;
    max-inline-size: none;
    max-block-size: calc(100dvh - 2rem);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    overflow: clip;
    background: var(--_surface);
    color: var(--_text);
    box-shadow:
      0 0 0 1px rgb(0 0 0 / 0.06),
      0 1rem 4rem rgb(0 0 0 / 0.28);
    opacity: 1;
    transition:
      opacity var(--_motion),
      translate var(--_motion) ease-out;
  }

  .sheet:popover-open,
  .sheet[open] {
    display: flex;
  }

  .sheet:modal {
    inset: auto 0 0;
    inline-size: 100dvw;
    max-block-size: 78dvh;
    padding-block-end: env(safe-area-inset-bottom);
    border-radius: var(--_radius) var(--_radius) 0 0;
  }

  .sheet::backdrop {
    background: transparent;
  }

  .sheet:modal::backdrop {
    background: linear-gradient(to top, rgb(0 0 0 / 0.5), rgb(0 0 0 / 0.12));
  }

  @starting-style {
    .sheet:popover-open {
      opacity: 0;
      translate: 1.5rem 0;
    }

    .sheet:popover-open:dir(rtl) {
      translate: -1.5rem 0;
    }

    .sheet:modal {
      translate: 0 40%;
    }
  }

  .sheet-head {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    padding: 0.375rem 0.375rem 0.25rem;
    border-block-end: 1px solid var(--_line);
  }

  .sheet-button {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding-inline: 0.625rem;
    border-radius: var(--_radius-small);
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .sheet-button:hover {
    background: var(--_raised);
    color: var(--_text);
  }

  .sheet-button svg {
    inline-size: 1.375rem;
    block-size: 1.375rem;
  }

  .stage .sheet :focus-visible {
    outline-color: var(--_focus);
    box-shadow: none;
  }

  .stage .sheet-head :focus-visible {
    outline-offset: -3px;
  }

  /* The picture leaves room for the price and the first choice on the first screen. */
  .sheet-body {
    --_picture-limit: 30dvh;
    flex: 1;
    min-block-size: 0;
    padding: var(--_space);
    overflow: auto;
    overscroll-behavior: contain;
  }

  .sheet:modal .sheet-body {
    --_picture-limit: 26dvh;
  }

  /* The buying row stays in reach where it leaves room for the rest, and nothing gets the focus under it. */
  @media (min-height: 30rem) {
    .sheet-body {
      --_purchase-position: sticky;
      --_purchase-surface: var(--_surface);
      scroll-padding-block-end: 8.5rem;
    }
  }

  @media (forced-colors: active) {
    .sheet {
      border: 1px solid CanvasText;
    }
  }
`;
