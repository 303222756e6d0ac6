/** Look of the product: pictures beside the facts where there is room, above them where there is not. */
import { css } from 'lit';

export const productStyles = css`
  :host {
    display: block;
    color: var(--_text);
    container-type: inline-size;
    contain-intrinsic-inline-size: 22rem;
  }

  p,
  h2,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  /* No grid, in which the buying row could stick no farther than to its own row. */
  .product,
  .facts {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    min-inline-size: 0;
  }

  .facts {
    display: contents;
    overflow-wrap: anywhere;
    /* For WebKit, which measures bidirectional words unbroken where only overflow-wrap asks for breaks. */
    word-break: break-word;
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.375rem;
  }

  ::slotted([slot='badge']) {
    margin-block-end: 0.5rem;
    padding: 0.125rem 0.625rem;
    border-radius: 1rem;
    background: var(--_raised);
    font-size: 0.75rem;
    font-weight: 600;
  }

  .vendor {
    display: -webkit-box;
    overflow: hidden;
    color: var(--_muted);
    font-size: 0.8125rem;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
  }

  /* A name of ten thousand letters is cut on the screen and whole for a screen reader. */
  .title {
    display: -webkit-box;
    overflow: hidden;
    font-size: clamp(1.25rem, 1rem + 2cqi, 1.75rem);
    font-weight: 650;
    letter-spacing: -0.015em;
    line-height: 1.2;
    text-wrap: balance;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }

  /* Rows of the tallest price: the amount and the small print below it. */
  .price {
    min-block-size: 2rem;
  }

  .price[data-rows='2'] {
    min-block-size: 3.25rem;
  }

  .price[data-rows='3'] {
    min-block-size: 4.5rem;
  }

  .price[data-rows='4'] {
    min-block-size: 5.75rem;
  }

  .notice {
    display: grid;
    justify-items: start;
    gap: 0.75rem;
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_muted);
  }

  .bone {
    border-radius: var(--_radius-small);
    background: var(--_raised);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  .line {
    block-size: 1.25rem;
  }

  .title-bone {
    block-size: 2rem;
    inline-size: 75%;
  }

  .price-bone {
    block-size: 3.25rem;
    inline-size: 40%;
  }

  .button-bone {
    block-size: 3rem;
  }

  @container (min-width: 44rem) {
    .product {
      display: grid;
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      gap: calc(var(--_space) * 2.5);
    }

    .facts {
      display: flex;
    }
  }

  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }
`;
