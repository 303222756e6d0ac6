/** Look of a pin's region: nothing, until somebody points at it or its pin has the focus. */
import { css } from 'lit';

export const pinRegionStyles = css`
  /* Above the video and below every pin, so that it buries none. */
  .region {
    position: absolute;
    z-index: -1;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
  }

  .region polygon {
    fill: transparent;
    stroke: transparent;
    stroke-width: 3px;
    stroke-linejoin: round;
    pointer-events: fill;
    cursor: pointer;
    transition:
      fill var(--_motion),
      stroke var(--_motion);
  }

  .region:hover polygon,
  .pin:hover + .region polygon {
    fill: rgb(255 255 255 / 0.16);
    stroke: var(--_pin-ring);
  }

  .pin:focus-visible + .region polygon {
    stroke: var(--_on-film);
    filter: drop-shadow(0 0 2px var(--_focus));
  }

  @media (forced-colors: active) {
    .pin:focus-visible + .region polygon {
      stroke: Highlight;
    }
  }
`;
