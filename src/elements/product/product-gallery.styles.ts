/** Look of the pictures: one strip of equal boxes that snaps, and small pictures below. */
import { css } from 'lit';

export const galleryStyles = css`
  .gallery {
    display: grid;
    align-content: start;
    gap: 0.625rem;
    min-inline-size: 0;
    margin-block-end: calc(var(--_space) / 2);
  }

  .strip {
    display: flex;
    overflow: auto hidden;
    aspect-ratio: var(--vitrine-picture-ratio, 4 / 3);
    inline-size: 100%;
    max-block-size: var(--_picture-limit);
    border-radius: var(--_radius);
    background: var(--_raised);
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
    overscroll-behavior-inline: contain;
  }

  .page {
    flex: 0 0 100%;
    scroll-snap-align: start;
  }

  .thumbnails {
    display: flex;
    gap: 0.5rem;
    overflow-x: auto;
    padding: 3px;
    margin: -3px;
    scrollbar-width: thin;
  }

  .thumbnail {
    flex: none;
    overflow: hidden;
    inline-size: 3.5rem;
    block-size: 3.5rem;
    border: 2px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_raised);
    opacity: 0.7;
    transition: opacity var(--_motion);
  }

  .thumbnail:hover,
  .thumbnail[aria-current] {
    opacity: 1;
  }

  .thumbnail[aria-current] {
    border-color: var(--_accent);
  }

  .page img,
  .thumbnail img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  /* Beside the facts the picture may be tall; above them it leaves room for the price on the first screen. */
  @container (min-width: 44rem) {
    .strip {
      aspect-ratio: var(--vitrine-picture-ratio, 1);
    }
  }

  @media (forced-colors: active) {
    .thumbnail[aria-current] {
      border-color: Highlight;
    }
  }
`;
