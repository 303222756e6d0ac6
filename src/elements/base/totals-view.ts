/** The rows of the totals, in the order and with the amounts that the backend gave. */
import type { Cart, TotalRow, TotalType } from '../../core/cart.js';
import { formatMoney } from '../../core/money-format.js';

/** One row as it is shown. */
export interface TotalRowView {
  readonly type: TotalType;
  /** The backend's own words; without them the text of the type is shown. */
  readonly label?: string;
  readonly amount: string;
  /** What the backend adds to the text of the type, such as a tax rate. */
  readonly detail?: string;
  /** What is said beside the label. */
  readonly mark?: 'estimated' | 'included';
}

/** The totals as they are shown. */
export interface TotalsView {
  readonly rows: readonly TotalRowView[];
  /** The rows are the last ones that were stated, and belong to an earlier cart. */
  readonly updating: boolean;
  readonly taxNote?: 'tax-included' | 'tax-excluded';
}

/** The totals of a cart. */
export function totalsView(
  cart: Pick<Cart, 'totals' | 'taxDisplay'> & { readonly totalsPending?: boolean },
  locale: string,
): TotalsView {
  const { taxDisplay } = cart;
  const taxIsShown = cart.totals.some((row) => row.type === 'tax');
  return {
    rows: cart.totals.map((row) => rowView(row, locale)),
    updating: cart.totalsPending ?? false,
    ...(taxDisplay === 'unknown' || taxIsShown ? {} : { taxNote: `tax-${taxDisplay}` as const }),
  };
}

function rowView(row: TotalRow, locale: string): TotalRowView {
  const mark = row.estimated ? 'estimated' : row.informational ? 'included' : undefined;
  const isRate = row.type === 'tax' && row.label !== undefined && !/\p{L}/u.test(row.label);
  return {
    type: row.type,
    ...(row.label ? { [isRate ? 'detail' : 'label']: row.label } : {}),
    amount: formatMoney(row.amount, locale),
    ...(mark ? { mark } : {}),
  };
}
