/** Look of the product list: a quiet column that marks what is in the picture, and prints as plain text. */
import { css } from 'lit';

export const productListStyles = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }

  .list {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .item {
    position: relative;
    display: grid;
    grid-template-columns: 4.5rem minmax(0, 1fr);
    gap: 1rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }

  .item:last-child {
    border-block-end: 0;
  }

  /* The mark stands in the margin, so nothing moves when it comes. */
  .item::before {
    position: absolute;
    inset-block: 0.75rem;
    inset-inline-start: -0.75rem;
    inline-size: 3px;
    border-radius: 3px;
    background: var(--_accent);
    opacity: 0;
    transition: opacity var(--_motion);
    content: '';
  }

  .item[aria-current]::before {
    opacity: 1;
  }

  .picture {
    display: block;
    overflow: hidden;
    inline-size: 4.5rem;
    block-size: 4.5rem;
    border-radius: var(--_radius-small);
    background: var(--_raised);
  }

  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .words {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: 0.125rem;
    min-inline-size: 0;
  }

  .title {
    display: -webkit-box;
    overflow: hidden;
    max-inline-size: 100%;
    font-weight: 600;
    text-align: start;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .title:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .times {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    min-block-size: 1.75rem;
    margin: 0.25rem 0 0;
  }

  .time {
    min-inline-size: 2.75rem;
    min-block-size: 1.75rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--_line);
    border-radius: 1rem;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  .time:hover,
  .time[data-current] {
    border-color: var(--_accent);
  }

  .now {
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  @media print {
    /* Paper is white, whatever the colours of the page. */
    :host {
      --_text: #000000;
      --_muted: #444444;
      --_line: #999999;
    }

    .item {
      break-inside: avoid;
    }

    .time {
      min-inline-size: 0;
      padding: 0;
      border: 0;
    }

    .now,
    .item::before {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .item[aria-current]::before {
      background: Highlight;
    }
  }
`;
