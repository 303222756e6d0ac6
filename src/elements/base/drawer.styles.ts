/** The drawer that cart and checkout share: a panel at the inline end, a sheet from below where the screen is narrow. */
import { css } from 'lit';

export const drawerStyles = css`
  dialog {
    --_side: 100%;
    --_hidden: var(--_side) 0;
    --_inset: min(1.25rem, 6vi);
    position: fixed;
    inset-block: 0;
    inset-inline: auto 0;
    inline-size: min(var(--_panel-width), 100%);
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--_font);
    font-size: 1rem;
    box-shadow: 0 0 3rem #0003;
    translate: var(--_hidden);
    transition:
      translate var(--_motion) ease-out,
      display var(--_motion) allow-discrete,
      overlay var(--_motion) allow-discrete;
  }

  /* Said with the weight of the reset, which says something else. */
  :host > dialog {
    overflow-wrap: anywhere;
    /* For WebKit, which measures bidirectional words unbroken where only overflow-wrap asks for breaks. */
    word-break: break-word;
  }

  dialog:dir(rtl) {
    --_side: -100%;
  }

  /* Where head and foot leave no room between them, as with large text, the whole drawer scrolls. */
  dialog[open] {
    display: grid;
    grid-template: auto auto minmax(9rem, 1fr) auto / minmax(0, 1fr);
    translate: 0 0;
  }

  /* Overlays of payment providers on the body have to lie above a drawer that is not modal, so it is not in the top layer. */
  dialog[open]:not(:modal) {
    z-index: 2147480000;
  }

  dialog::backdrop {
    background: #0006;
    opacity: 0;
    transition:
      opacity var(--_motion),
      display var(--_motion) allow-discrete,
      overlay var(--_motion) allow-discrete;
  }

  dialog[open]::backdrop {
    opacity: 1;
  }

  @starting-style {
    dialog[open] {
      translate: var(--_hidden);
    }

    dialog[open]::backdrop {
      opacity: 0;
    }
  }

  /* It takes the focus only to be read, and cannot be operated. */
  h2:focus-visible {
    outline: none;
  }

  .drawer-header {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding-block: 0.875rem;
    padding-inline: var(--_inset) 0.75rem;
  }

  .drawer-title {
    margin: 0;
    flex: 1;
    font-size: 1.25rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  /* Positioned, so that what is hidden in it scrolls with it and never makes the drawer itself longer. */
  .drawer-body {
    position: relative;
    grid-row: 3;
    overflow-y: auto;
    padding: 0.25rem var(--_inset) 1.5rem;
    scrollbar-width: thin;
  }

  .icon-button {
    display: grid;
    place-items: center;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    flex: none;
    border-radius: 50%;
    color: inherit;
  }

  .icon-button:hover {
    background: color-mix(in srgb, currentColor 9%, transparent);
  }

  .icon {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .film-bar {
    grid-row: 2;
    display: flex;
    align-items: center;
    gap: 0.125rem;
    padding: 0.25rem 0.75rem;
    background: var(--_raised);
    font-size: 0.875rem;
  }

  .film-bar .icon {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  .film-label {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_muted);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .film-back {
    min-block-size: 2.5rem;
    padding-inline: 0.625rem;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @media (max-width: 36rem) {
    dialog {
      --_hidden: 0 100%;
      inset-block: auto 0;
      inset-inline: 0;
      inline-size: 100%;
      block-size: auto;
      max-block-size: 92dvh;
      border-start-start-radius: calc(var(--_radius) * 1.5);
      border-start-end-radius: calc(var(--_radius) * 1.5);
    }
  }

  /* The reset does not reach it. */
  @media (prefers-reduced-motion: reduce) {
    dialog::backdrop {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }

    .icon-button {
      border: 1px solid ButtonText;
    }
  }
`;
