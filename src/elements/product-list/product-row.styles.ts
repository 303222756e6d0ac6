/** Look of the product list as a row of chips, for under a small film: picture, name and price, what is shown now in a frame. */
import { css } from 'lit';

export const productRowStyles = css`
  /* The room is kept, so that nothing below moves when the products come. */
  :host([row]) {
    min-block-size: 4.25rem;
  }

  @media (width >= 40rem) {
    :host([row='small']) {
      display: none;
    }
  }

  :host([row]) .list {
    grid-auto-flow: column;
    grid-auto-columns: 13rem;
    gap: 0.5rem;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    padding: 0.25rem;
    scroll-padding-inline: 0.25rem;
    scrollbar-width: thin;
  }

  :host([row]) .item {
    grid-template-columns: 3rem minmax(0, 1fr);
    gap: 0.625rem;
    padding: 0.25rem 0.75rem 0.25rem 0.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }

  :host([row]) .item::before {
    display: none;
  }

  :host([row]) .item[aria-current] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  :host([row]) .picture {
    inline-size: 3rem;
    block-size: 3rem;
  }

  :host([row]) .title {
    display: block;
    overflow: hidden;
    font-size: 0.875rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* The whole chip opens the product. */
  :host([row]) .title::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  :host([row]) .times {
    display: none;
  }

  @media (forced-colors: active) {
    :host([row]) .item[aria-current] {
      outline: 2px solid Highlight;
    }
  }
`;
