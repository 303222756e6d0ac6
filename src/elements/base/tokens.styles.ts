/** Every public token with its default; a page sets `--vitrine-…`, the elements read the private names. */
import { css } from 'lit';

/*
 * Defaults live on an inner level (`:host` never sets a public token), so a page's value always wins, and a page
 * that sets nothing gets a look that follows its colour scheme.
 */
export const tokenStyles = css`
  :host {
    /* Colours follow the page's color-scheme. */
    --_accent: var(--vitrine-accent-color, light-dark(#1f3d3a, #9fd3c7));
    --_on-accent: var(--vitrine-on-accent-color, light-dark(#ffffff, #10201e));
    --_surface: var(--vitrine-surface-color, light-dark(#ffffff, #1b1d1f));
    --_raised: var(--vitrine-raised-color, light-dark(#f5f3ef, #26292c));
    --_text: var(--vitrine-text-color, light-dark(#1c1b19, #f2f0ec));
    --_muted: var(--vitrine-muted-color, light-dark(#5c5952, #b4b0a8));
    --_line: var(--vitrine-line-color, light-dark(#d9d5cd, #3c4043));
    --_danger: var(--vitrine-danger-color, light-dark(#a3261b, #ffb4a8));
    --_focus: var(--vitrine-focus-color, light-dark(#0b57d0, #a8c7fa));
    /* What lies on the film is always light on dark. */
    --_on-film: var(--vitrine-on-film-color, #ffffff);
    --_scrim: var(--vitrine-scrim-color, rgb(0 0 0 / 0.55));
    --_pin: var(--vitrine-pin-color, #ffffff);
    --_pin-ring: var(--vitrine-pin-ring-color, rgb(255 255 255 / 0.45));
    --_pin-size: var(--vitrine-pin-size, 1.125rem);
    --_font: var(--vitrine-font, inherit);
    --_radius: var(--vitrine-radius, 0.75rem);
    --_radius-small: var(--vitrine-radius-small, 0.5rem);
    --_space: var(--vitrine-space, 1rem);
    --_motion: var(--vitrine-motion-duration, 200ms);
    --_panel-width: var(--vitrine-panel-width, 26rem);
  }
`;
