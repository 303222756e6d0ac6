/** What the cart drawer shows: which of its faces, and which of its parts. */
import type { Capabilities } from '../../core/commerce-adapter.js';
import type { CartState } from '../../stores/cart-store.js';
import { totalsView, type TotalsView } from '../base/totals-view.js';
import type { CartPhrase } from './cart-drawer-texts.js';
import { cartLineView, looseMessages, type CartLineView } from './cart-line-view.js';
import { errorPhrase } from './cart-messages.js';

/** A code that is on the cart, or on its way. */
export interface CodeView {
  readonly code: string;
  readonly title?: string;
  readonly status: 'applied' | 'idle' | 'pending';
}

/** The drawer, ready to be put into templates. */
export interface CartDrawerView {
  readonly face: 'loading' | 'failed' | 'empty' | 'lines';
  readonly lines: readonly CartLineView[];
  readonly notices: readonly CartPhrase[];
  readonly errors: readonly { readonly key: string; readonly phrase: CartPhrase }[];
  /** Whether a code may be entered now. */
  readonly takesCodes: boolean;
  readonly codes: readonly CodeView[];
  readonly codeError?: CartPhrase;
  readonly totals: TotalsView;
}

/** The drawer for a state of the cart. `typedCode` is what the buyer last sent as a code. */
export function cartDrawerView(
  state: CartState,
  discounts: Capabilities['cart']['discounts'],
  locale: string,
  typedCode = '',
): CartDrawerView {
  const codeError = state.errors.get('code');
  return {
    face: faceOf(state),
    lines: state.cart.lines.map((line) => cartLineView(line, state, locale)),
    ...looseMessages(state),
    takesCodes: discounts !== 'none',
    codes: codesOf(state),
    ...(codeError ? { codeError: errorPhrase(codeError, typedCode) } : {}),
    totals: totalsView(state.cart, locale),
  };
}

/** The line that the focus goes to when one is removed: the next, else the one before, else none. */
export function lineAfterRemoval(keys: readonly string[], removed: string): string | undefined {
  const place = keys.indexOf(removed);
  return keys[place + 1] ?? keys[place - 1];
}

function faceOf({ status, cart }: CartState): CartDrawerView['face'] {
  if (cart.lines.length > 0) return 'lines';
  if (status === 'ready') return 'empty';
  return status;
}

function codesOf({ cart }: CartState): readonly CodeView[] {
  const known = cart.discounts.flatMap(({ code, title, applicable }): CodeView[] =>
    code === undefined ? [] : [{ code, title, status: applicable ? 'applied' : 'idle' }],
  );
  const pending = cart.pendingCodes.map((code): CodeView => ({ code, status: 'pending' }));
  return [...known, ...pending];
}
