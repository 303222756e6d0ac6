/** What every element starts from: inherited rules of the page are shut out, focus is visible, controls are ours. */
import { css } from 'lit';

export const resetStyles = css`
  :host {
    box-sizing: border-box;
  }

  /* A page's rule for everything reaches the host and is inherited; what stands inside it does not reach. */
  :host > * {
    color: var(--_text);
    font-family: var(--_font);
    font-style: normal;
    font-variant: normal;
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    hyphens: manual;
    white-space: normal;
    text-transform: none;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    cursor: auto;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button {
    min-inline-size: 24px;
    min-block-size: 24px;
    border: 0;
    background: none;
    padding: 0;
    cursor: pointer;
    touch-action: manipulation;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      /* A rule with a class is heavier than this one, and means those who like motion. */
      animation: none !important;
      transition: none !important;
    }
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
