/** Look of the stage before anybody takes an interest: the picture, the play button, the advertisement label. */
import { css } from 'lit';

export const playerStyles = css`
  :host {
    display: block;
    position: relative;
    inline-size: 100%;
    border-radius: var(--_radius);
  }

  .stage {
    position: relative;
    display: block;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    isolation: isolate;
    overflow: hidden;
    border-radius: inherit;
    background: var(--vitrine-stage-color, #101010);
    color: var(--_on-film);
    container: stage / inline-size;
    -webkit-tap-highlight-color: transparent;
  }

  /* Important, because a page's reset for its videos would otherwise reach this one. */
  video,
  ::slotted(video),
  ::slotted([slot='media']) {
    position: absolute !important;
    z-index: -2 !important;
    inset: 0 !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    max-block-size: none !important;
    margin: 0 !important;
    border: 0 !important;
    object-fit: contain;
    background: transparent;
  }

  .disclosure {
    position: absolute;
    inset-block-start: max(0.75rem, env(safe-area-inset-top));
    inset-inline-start: max(0.75rem, env(safe-area-inset-left));
    padding: 0.125rem 0.5rem;
    border-radius: 0.375rem;
    background: rgb(18 18 18 / 0.66);
    font-size: 0.75rem;
    line-height: 1.5;
    pointer-events: none;
  }

  .play {
    position: absolute;
    display: grid;
    place-items: center;
    color: var(--_on-film);
    transition:
      opacity var(--_motion),
      scale var(--_motion),
      background-color var(--_motion);
  }

  /* It changes its place unseen: to the eye, and to the browser's count of shifts, another one appears there. */
  .play.bar-start {
    animation: appear 0.15s backwards;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  .play svg {
    inline-size: 1.625rem;
    block-size: 1.625rem;
  }

  .play.middle {
    inset: calc(50% - 2.25rem);
    inline-size: 4.5rem;
    block-size: 4.5rem;
    border-radius: 50%;
    background: rgb(18 18 18 / 0.55);
    backdrop-filter: blur(1rem) saturate(1.4);
    box-shadow:
      inset 0 0 0 1px rgb(255 255 255 / 0.18),
      0 0.5rem 2rem rgb(0 0 0 / 0.3);
  }

  .play.middle svg {
    inline-size: 2.25rem;
    block-size: 2.25rem;
  }

  .play.middle:hover {
    scale: 1.06;
    background: rgb(18 18 18 / 0.72);
  }

  .stage :focus-visible {
    outline-color: var(--_on-film);
    box-shadow: 0 0 0 5px var(--_focus);
  }

  @container stage (inline-size < 14rem) {
    .play.middle {
      inset: calc(50% - 1.5rem);
      inline-size: 3rem;
      block-size: 3rem;
    }
  }

  @media (forced-colors: active) {
    .play {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
