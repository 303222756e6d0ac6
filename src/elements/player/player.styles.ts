/** Look of the stage: the picture, the play button that stands in its middle or in the bar, messages over the film. */
import { css } from 'lit';

export const playerStyles = css`
  :host {
    display: block;
    position: relative;
    inline-size: 100%;
    color: var(--_on-film);
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
    overflow: hidden;
    border-radius: inherit;
    background: var(--vitrine-stage-color, #101010);
    color: inherit;
    container: stage / inline-size;
    -webkit-tap-highlight-color: transparent;
  }

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

  /* Important, because a page's reset for its videos would otherwise reach this one. */
  video,
  ::slotted(video) {
    position: absolute !important;
    inset: 0 !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    max-block-size: none !important;
    margin: 0 !important;
    object-fit: contain;
    background: transparent;
  }

  .scrim {
    position: absolute;
    inset: 0;
    pointer-events: none;
    background:
      linear-gradient(to top, var(--_scrim), rgb(0 0 0 / 0.28) 5rem, transparent 9rem),
      linear-gradient(to bottom, rgb(0 0 0 / 0.22), transparent 5rem);
    transition: opacity var(--_motion);
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

  .spinner {
    position: absolute;
    inset: calc(50% - 1.5rem);
    inline-size: 3rem;
    block-size: 3rem;
    border: 3px solid rgb(255 255 255 / 0.3);
    border-block-start-color: var(--_on-film);
    border-radius: 50%;
    pointer-events: none;
    animation:
      turn 0.9s linear infinite,
      appear 0.2s 0.3s backwards;
  }

  .sound {
    position: absolute;
    inset-block-start: max(0.75rem, env(safe-area-inset-top));
    inset-inline-end: max(0.75rem, env(safe-area-inset-right));
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding-inline: 0.875rem 1.125rem;
    border-radius: 1.375rem;
    background: rgb(18 18 18 / 0.66);
    backdrop-filter: blur(0.75rem);
    font-size: 0.875rem;
    font-weight: 600;
  }

  .sound svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  .error {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75rem;
    padding: 1.5rem;
    background: rgb(16 16 16 / 0.86);
    text-align: center;
  }

  .error p {
    margin: 0;
    max-inline-size: 30ch;
    text-wrap: balance;
  }

  .error code {
    font-size: 0.75rem;
    opacity: 0.75;
  }

  .retry {
    min-block-size: 2.75rem;
    padding-inline: 1.25rem;
    border-radius: var(--_radius-small);
    background: var(--_on-film);
    color: #161616;
    font-weight: 600;
  }

  .stage :focus-visible {
    outline-color: var(--_on-film);
    box-shadow: 0 0 0 5px var(--_focus);
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner {
      border-style: dotted;
    }
  }

  @media (forced-colors: active) {
    .play,
    .sound,
    .retry {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }

    .scrim {
      background: none;
    }
  }
`;
