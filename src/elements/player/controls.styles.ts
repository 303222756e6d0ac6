/** Look of the bar: large targets at the foot of the film, the timeline above them, no mirroring of time. */
import { css } from 'lit';

export const controlsStyles = css`
  /* Two taps in a row go through the film and do not zoom the page. */
  .stage {
    touch-action: manipulation;
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

  .bar,
  .play.bar-start {
    --_edge: 0.5rem;
    --_foot: max(0.375rem, env(safe-area-inset-bottom));
  }

  .bar {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    padding: 0 max(var(--_edge), env(safe-area-inset-right)) var(--_foot)
      max(var(--_edge), env(safe-area-inset-left));
    pointer-events: none;
    transition:
      opacity var(--_motion),
      translate var(--_motion);
  }

  .row {
    display: flex;
    align-items: center;
    block-size: 2.75rem;
  }

  .stage.docked .row {
    padding-inline-start: 2.75rem;
  }

  .play.bar-start {
    inset-block-end: var(--_foot);
    inset-inline-start: max(var(--_edge), env(safe-area-inset-left));
  }

  .quiet .bar,
  .quiet .scrim,
  .quiet .play.bar-start {
    opacity: 0;
  }

  .quiet .bar {
    translate: 0 0.5rem;
  }

  .quiet .bar:focus-within,
  .quiet .play.bar-start:focus-visible {
    opacity: 1;
    translate: none;
  }

  .bar button,
  .bar input {
    pointer-events: auto;
  }

  .quiet .bar button,
  .quiet .bar input {
    pointer-events: none;
  }

  .button {
    display: grid;
    place-items: center;
  }

  .button,
  .play.bar-start {
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: 50%;
  }

  .button svg {
    inline-size: 1.5rem;
    block-size: 1.5rem;
  }

  /* A finger that has pressed a button leaves it hovered. */
  @media (hover: hover) {
    .button:hover,
    .play.bar-start:hover {
      background: rgb(255 255 255 / 0.16);
    }
  }

  .button[aria-pressed='true'] svg {
    border-block-end: 2px solid currentColor;
  }

  .gap {
    flex: 1;
  }

  .clock {
    padding-inline: 0.375rem;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    direction: ltr;
  }

  .total {
    opacity: 0.8;
  }

  .time {
    position: relative;
    min-block-size: 1.5rem;
  }

  /* Time goes from left to right everywhere. */
  .timeline {
    --_track: linear-gradient(
      to right,
      var(--_on-film) var(--_played, 0%),
      rgb(255 255 255 / 0.32) var(--_played, 0%)
    );
    appearance: none;
    direction: ltr;
    display: block;
    inline-size: calc(100% - 1rem);
    block-size: 1.5rem;
    margin: 0 0.5rem;
    background: none;
    cursor: pointer;
    touch-action: none;
  }

  .timeline::-webkit-slider-runnable-track {
    block-size: 0.25rem;
    border-radius: 0.125rem;
    background: var(--_track);
  }

  .timeline::-moz-range-track {
    block-size: 0.25rem;
    border-radius: 0.125rem;
    background: var(--_track);
  }

  .timeline::-webkit-slider-thumb {
    appearance: none;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    margin-block-start: -0.3125rem;
    border: 0;
    border-radius: 50%;
    background: var(--_on-film);
  }

  .timeline::-moz-range-thumb {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    border: 0;
    border-radius: 50%;
    background: var(--_on-film);
  }

  .timeline:focus-visible {
    outline-offset: 0;
    border-radius: 0.375rem;
  }

  .volume {
    display: none;
    inline-size: 4.5rem;
    block-size: 1.5rem;
    accent-color: var(--_on-film);
    cursor: pointer;
  }

  /* A finger has the buttons of its device, and a narrow film no room. */
  @media (hover: hover) {
    @container stage (inline-size > 26rem) {
      .volume {
        display: block;
      }
    }
  }

  @container stage (inline-size < 15rem) {
    .total {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .timeline {
      appearance: auto;
    }

    .scrim {
      background: none;
    }

    .button,
    .play.bar-start {
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
