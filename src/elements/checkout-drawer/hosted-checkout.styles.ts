/** Looks of a checkout in a frame. */
import { css } from 'lit';

export const hostedCheckoutStyles = css`
  /* The frame has the room that the drawer has, and scrolls by itself. */
  .hosted {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    block-size: 100%;
    min-block-size: 24rem;
  }

  .hosted-frame {
    flex: 1;
    inline-size: 100%;
    border: 0;
    border-radius: var(--_radius-small);
    background: #fff;
  }

  .hosted-link {
    padding-block: 0.5rem;
    color: inherit;
    font-size: 0.875rem;
    text-align: center;
  }

  .hosted-wish {
    margin: 0;
    line-height: 1.75;
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    .hosted-frame {
      border: 1px solid CanvasText;
    }
  }
`;
