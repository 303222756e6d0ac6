/** Looks of the checkout's shell. */
import { css } from 'lit';

export const checkoutDrawerStyles = css`
  :host {
    display: contents;
  }

  .starting {
    padding-block: 4rem;
    color: var(--_muted);
    text-align: center;
  }

  .outcome {
    padding-block: 2rem 1.5rem;
  }

  .outcome-title {
    margin: 0 0 0.75rem;
    font-size: 1.25rem;
    text-wrap: balance;
  }

  .outcome p {
    margin: 0 0 0.75rem;
    color: var(--_muted);
  }

  .quote {
    max-block-size: 40dvh;
    margin: 0;
    padding: 1rem;
    overflow: auto;
    border-radius: var(--_radius-small);
    background: var(--_raised);
    font: inherit;
    white-space: pre-wrap;
  }

  .outcome-action {
    display: flex;
    align-items: center;
    justify-content: center;
    inline-size: 100%;
    text-decoration: none;
  }

  /* Steps differ in length; the sheet stays where it is. */
  @media (max-width: 36rem) {
    dialog {
      block-size: 92dvh;
    }
  }

  @media (forced-colors: active) {
    .quote {
      border: 1px solid CanvasText;
    }
  }
`;
