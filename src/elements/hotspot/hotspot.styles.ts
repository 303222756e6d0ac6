/** Look of a pin: a white dot in a soft ring, the price on a dark glass beside it. */
import { css } from 'lit';

/*
 * The host is the whole stage and lets every click through; only the pin in it is moved. Left and right are physical
 * here, because a picture is not mirrored in right-to-left pages.
 */
export const hotspotStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    pointer-events: none;
  }

  .pin {
    position: absolute;
    inset: -1.375rem auto auto -1.375rem;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: 50%;
    color: var(--_on-film);
    pointer-events: auto;
    will-change: transform;
    -webkit-tap-highlight-color: transparent;
  }

  .dot {
    position: absolute;
    inset: calc(50% - var(--_pin-size) / 2);
    border-radius: 50%;
    background: var(--_pin);
    box-shadow:
      0 0 0 0.375rem var(--_pin-ring),
      0 1px 0.75rem 0.25rem rgb(0 0 0 / 0.35);
    transition: scale var(--_motion);
  }

  .dot::after {
    content: '';
    position: absolute;
    inset: -0.375rem;
    border-radius: 50%;
    border: 1.5px solid var(--_pin);
    animation: pulse 2.6s ease-out infinite;
  }

  .pin:hover .dot,
  .pin:focus-visible .dot {
    scale: 1.15;
  }

  .pin:focus-visible {
    outline-color: var(--_on-film);
    outline-offset: -2px;
    box-shadow: 0 0 0 4px var(--_focus);
  }

  .chip {
    position: absolute;
    inset-block-start: 50%;
    left: 100%;
    translate: 0 -50%;
    inline-size: max-content;
    padding: 0.375rem 0.75rem;
    border-radius: 1.25rem;
    background: rgb(18 18 18 / 0.66);
    backdrop-filter: blur(0.75rem) saturate(1.4);
    box-shadow: 0 1px 0.5rem rgb(0 0 0 / 0.22);
    font-size: 0.875rem;
    line-height: 1.25;
    text-align: start;
    animation: appear var(--_motion) ease-out;
  }

  .pin[data-side='left'] .chip {
    left: auto;
    right: 100%;
  }

  .pin[data-side='below'] .chip,
  .pin[data-side='above'] .chip {
    inset-block-start: 100%;
    left: 50%;
    translate: -50% 0;
  }

  .pin[data-side='above'] .chip {
    inset-block: auto 100%;
  }

  /* There is no room: the price is for those who ask for it. */
  .pin[data-side='none']:not(:hover, :focus-visible) .chip {
    clip-path: inset(50%);
    pointer-events: none;
  }

  .pin:hover,
  .pin:focus-visible {
    z-index: 1;
  }

  .price {
    display: block;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .note {
    display: block;
    max-inline-size: 7.5rem;
    font-size: 0.6875rem;
    line-height: 1.3;
    opacity: 0.86;
  }

  @keyframes pulse {
    0% {
      scale: 1;
      opacity: 0.8;
    }

    70%,
    100% {
      scale: 1.7;
      opacity: 0;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  /* On a small stage only the name is left, for those who hear it. */
  @container (inline-size < 14rem) {
    .chip {
      clip-path: inset(50%);
      pointer-events: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .dot::after {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .dot {
      border: 3px solid ButtonText;
      background: ButtonFace;
      forced-color-adjust: none;
    }

    .chip {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
