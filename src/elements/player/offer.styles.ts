/** Look of what a stream offers: a strip above the bar. */
import { css } from 'lit';

export const offerStyles = css`
  .offer {
    position: absolute;
    inset-block-end: calc(4.75rem + env(safe-area-inset-bottom));
    inset-inline: 0.75rem;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    inline-size: fit-content;
    max-inline-size: 32rem;
    padding: 0.375rem 0.375rem 0.375rem 0.875rem;
    border-radius: 1rem;
    background: rgb(18 18 18 / 0.78);
    backdrop-filter: blur(0.75rem);
    font-size: 0.875rem;
    line-height: 1.35;
  }

  .offer:dir(rtl) {
    padding: 0.375rem 0.875rem 0.375rem 0.375rem;
  }

  .offer p {
    flex: 1 1 8rem;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .offer-code {
    min-block-size: 2.25rem;
    padding-inline: 0.875rem;
    border-radius: 1.125rem;
    background: var(--_on-film);
    color: #101010;
    font-weight: 600;
  }

  .offer-code[aria-disabled='true'] {
    opacity: 0.7;
  }

  .offer-close {
    display: grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-radius: 50%;
  }

  .offer-close svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }

  @media (forced-colors: active) {
    .offer {
      border: 1px solid CanvasText;
    }

    .offer-code {
      border: 1px solid ButtonText;
    }
  }
`;
