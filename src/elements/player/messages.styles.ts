/** Look of what is said over the film: waiting, sound, an error. */
import { css } from 'lit';

export const messagesStyles = css`
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

  /* Above the bar, however low the film is. */
  .why {
    position: absolute;
    inset-block-end: calc(4.75rem + env(safe-area-inset-bottom));
    inset-inline: 0.75rem;
    inline-size: fit-content;
    margin: 0 auto;
    padding: 0.375rem 0.875rem;
    border-radius: 0.75rem;
    background: rgb(18 18 18 / 0.78);
    font-size: 0.875rem;
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
  }

  .seek-step {
    position: absolute;
    inset-block: 0;
    display: grid;
    place-content: center;
    inline-size: 33%;
    background: rgb(255 255 255 / 0.14);
    font-weight: 600;
    text-shadow: 0 0 0.5rem rgb(0 0 0 / 0.8);
    pointer-events: none;
  }

  /* Time goes from left to right everywhere. */
  .seek-step.left {
    left: 0;
    border-radius: 0 50% 50% 0;
  }

  .seek-step.right {
    right: 0;
    border-radius: 50% 0 0 50%;
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
    .sound,
    .retry {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
