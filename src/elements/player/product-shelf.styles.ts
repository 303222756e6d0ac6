/** Look of the products after the film: a sheet on its darkened last frame, above the bar, with the play button in the bar. */
import { css } from 'lit';

export const productShelfStyles = css`
  .shelf {
    position: absolute;
    inset-block: max(0.5rem, env(safe-area-inset-top)) max(4.75rem, env(safe-area-inset-bottom) + 4.5rem);
    inset-inline: max(0.75rem, env(safe-area-inset-left)) max(0.75rem, env(safe-area-inset-right));
    padding: 0.75rem;
    border-radius: var(--_radius);
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_surface);
    color: var(--_text);
    animation: appear var(--_motion) backwards;
  }

  .stage:has(.disclosure) .shelf {
    inset-block-start: calc(max(0.75rem, env(safe-area-inset-top)) + 1.75rem);
  }

  .stage:has(.shelf) .scrim {
    background: rgb(16 16 16 / 0.6);
  }

  .stage:has(.shelf) vitrine-hotspot,
  .stage:has(.shelf) ::slotted(vitrine-hotspot) {
    visibility: hidden;
  }

  .stage:has(.shelf) .row {
    padding-inline-start: 3.25rem;
  }

  .stage:has(.shelf) .play {
    inset: auto;
    inset-block-end: max(0.375rem, env(safe-area-inset-bottom));
    inset-inline-start: max(0.5rem, env(safe-area-inset-left));
    inline-size: 2.75rem;
    block-size: 2.75rem;
    background: var(--_on-film);
    color: #161616;
  }

  .stage:has(.shelf) .play svg {
    inline-size: 1.625rem;
    block-size: 1.625rem;
  }

  .shelf-name {
    margin: 0;
    font-weight: 600;
  }

  .shelf vitrine-product-list::part(list) {
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    column-gap: 1.5rem;
  }

  @media (prefers-reduced-motion: reduce) {
    .shelf {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .shelf {
      border: 1px solid CanvasText;
    }
  }
`;
