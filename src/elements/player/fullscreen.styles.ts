/** Look of the stage when it is alone on the screen or in the window. */
import { css } from 'lit';

export const fullscreenStyles = css`
  .stage:fullscreen,
  .stage:popover-open {
    position: fixed;
    inset: 0;
    inline-size: 100dvw;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    border-radius: 0;
  }

  .stage.quiet {
    cursor: none;
  }
`;
