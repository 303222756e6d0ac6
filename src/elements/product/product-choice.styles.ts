/** Look of the choice: values as pills, colours as swatches with their names, and what is not to be had marked. */
import { css } from 'lit';

export const choiceStyles = css`
  .choice {
    min-inline-size: 0;
    border: 0;
  }

  legend {
    display: flex;
    gap: 0.5rem;
    max-inline-size: 100%;
    padding: 0;
    margin-block-end: 0.5rem;
    font-size: 0.875rem;
  }

  .axis {
    font-weight: 600;
  }

  .chosen {
    color: var(--_muted);
  }

  .values {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .value {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.5rem;
    max-inline-size: 100%;
    padding-inline: 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    font-size: 0.9375rem;
    cursor: pointer;
    transition: border-color var(--_motion);
  }

  .value-label {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .with-swatch {
    padding-inline-start: 0.5rem;
    border-radius: 2rem;
  }

  .swatch {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border-radius: 50%;
    background-color: var(--_swatch);
    box-shadow: inset 0 0 0 1px var(--_line);
    object-fit: cover;
  }

  .value:hover {
    border-color: var(--_muted);
  }

  .value:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .value:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .value[data-status='sold-out'],
  .value[data-status='impossible'] {
    border-style: dashed;
    color: var(--_muted);
  }

  .value[data-status='sold-out'] .value-label {
    text-decoration: line-through;
  }

  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
    }

    .value:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
