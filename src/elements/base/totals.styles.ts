/** Looks of the totals. */
import { css } from 'lit';

export const totalsStyles = css`
  .total-rows {
    margin: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
    transition: opacity var(--_motion);
  }

  [aria-busy='true'] .total-rows {
    opacity: 0.55;
  }

  .total-row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    font-size: 0.9375rem;
  }

  /* The name of a discount, however long, must not push the button below out of the drawer. */
  .total-row dt {
    flex: 1 1 7rem;
    min-inline-size: 0;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    overflow: hidden;
  }

  .total-row dd {
    margin-block: 0;
    margin-inline: auto 0;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .total-row.total {
    margin-block-start: 0.375rem;
    padding-block-start: 0.625rem;
    border-block-start: 1px solid var(--_line);
    font-size: 1.125rem;
    font-weight: 650;
  }

  .total-mark,
  .total-row.tax,
  .tax-note,
  .totals-updating {
    color: var(--_muted);
    font-size: 0.875rem;
    font-weight: 400;
  }

  .tax-note,
  .totals-updating {
    margin: 0.375rem 0 0;
  }
`;
