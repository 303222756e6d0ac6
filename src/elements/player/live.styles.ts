/** Look of what a live film has in the place of the clock: a dot that is red for those who watch live, and the word. */
import { css } from 'lit';

export const liveStyles = css`
  .live {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 0.4375rem;
    min-block-size: 2.75rem;
    padding-inline: 0.5rem;
    border-radius: 1.375rem;
    font-size: 0.75rem;
    font-weight: 700;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }

  .live::before {
    content: '';
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }

  .live.at-edge::before {
    border-color: transparent;
    background: var(--vitrine-live-color, #ff453a);
  }

  @media (hover: hover) {
    .live:not(.at-edge):hover {
      background: rgb(255 255 255 / 0.16);
    }
  }

  @media (forced-colors: active) {
    .live {
      background: ButtonFace;
      color: ButtonText;
    }

    .live.at-edge::before {
      border-color: ButtonText;
      background: ButtonText;
    }
  }
`;
