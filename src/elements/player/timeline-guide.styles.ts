/** Look of what lies on the timeline; as wide as the way of its thumb, so that a share of it is a share of the film. */
import { css } from 'lit';

export const timelineGuideStyles = css`
  .guide {
    position: absolute;
    inset-block: 0;
    inset-inline: 0.9375rem;
    direction: ltr;
    pointer-events: none;
  }

  .chapter-mark,
  .product-mark {
    position: absolute;
    inset-block-start: calc(50% - 0.1875rem);
    inset-inline-start: calc(var(--_share) * 100%);
    block-size: 0.375rem;
  }

  .chapter-mark {
    inline-size: 0.1875rem;
    margin-inline-start: -0.09375rem;
    background: var(--vitrine-stage-color, #101010);
  }

  .product-mark {
    inline-size: 0.375rem;
    margin-inline-start: -0.1875rem;
    border-radius: 50%;
    background: var(--_pin);
    box-shadow: 0 0 0 1.5px rgb(18 18 18 / 0.8);
  }

  .preview {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: 0;
    display: grid;
    justify-items: center;
    gap: 0.125rem;
    inline-size: max-content;
    max-inline-size: 100%;
    margin-block-end: 0.25rem;
    padding: 0.25rem 0.375rem;
    border-radius: var(--_radius-small);
    background: rgb(18 18 18 / 0.86);
    font-size: 0.8125rem;
    line-height: 1.3;
    text-align: center;
  }

  .tile {
    overflow: hidden;
    max-inline-size: 100%;
    margin-block: 0.125rem 0.25rem;
    border-radius: 0.25rem;
    background: rgb(255 255 255 / 0.1);
  }

  .tile img {
    display: block;
    max-inline-size: none;
    transform-origin: 0 0;
  }

  .tile.whole img {
    max-inline-size: 10rem;
    max-block-size: 7.5rem;
  }

  .preview-title {
    max-inline-size: 12rem;
    font-weight: 600;
    text-wrap: balance;
  }

  .preview-time {
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    .chapter-mark,
    .product-mark {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .preview {
      border: 1px solid CanvasText;
    }
  }
`;
