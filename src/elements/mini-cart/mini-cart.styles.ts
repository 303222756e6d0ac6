/** Looks of the cart button. */
import { css } from 'lit';

export const miniCartStyles = css`
  :host {
    display: inline-flex;
  }

  .button {
    position: relative;
    display: inline-grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: 50%;
    transition: background-color var(--_motion);
  }

  .button:hover {
    background: color-mix(in srgb, currentColor 9%, transparent);
  }

  .glyph {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .badge {
    position: absolute;
    inset-block-start: 0.125rem;
    inset-inline-end: -0.0625rem;
    min-inline-size: 1.25rem;
    padding-inline: 0.3125rem;
    border-radius: 1rem;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.75rem;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.25rem;
    text-align: center;
  }

  @media (forced-colors: active) {
    .button {
      border: 1px solid ButtonText;
    }

    .badge {
      border: 1px solid ButtonText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
