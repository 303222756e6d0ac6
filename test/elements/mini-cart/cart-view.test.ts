/** What the cart shows and says, without a browser. */
import { describe, expect, it } from 'vitest';
import { CommerceError } from '../../../src/core/commerce-error.js';
import { money } from '../../../src/core/money.js';
import { cartAnnouncement } from '../../../src/elements/mini-cart/cart-announcement.js';
import { cartDrawerView, lineAfterRemoval } from '../../../src/elements/mini-cart/cart-drawer-view.js';
import { errorPhrase, noticePhrase } from '../../../src/elements/mini-cart/cart-messages.js';
import { miniCartView } from '../../../src/elements/mini-cart/mini-cart-view.js';
import { cartState, visibleLine } from '../../support/carts.js';

const euros = (amountMinor: number) => money(amountMinor, 'EUR');

describe('the button', () => {
  it('counts pieces, up to what fits on it', () => {
    expect(miniCartView(cartState([visibleLine()])).badge).toBe('2');
    expect(miniCartView(cartState([visibleLine({ quantity: 120 })])).badge).toBe('99+');
  });

  it('says nothing about a cart that nobody has asked for yet', () => {
    expect(miniCartView(undefined)).toMatchObject({ label: { key: 'label-loading' }, empty: false });
    expect(miniCartView(cartState([]))).toMatchObject({ label: { key: 'label-empty' }, empty: true });
  });
});

describe('the drawer', () => {
  it('shows lines of a failed refresh rather than the failure', () => {
    expect(cartDrawerView(cartState([visibleLine()], { status: 'failed' }), 'none', 'en').face).toBe('lines');
    expect(cartDrawerView(cartState([], { status: 'failed' }), 'none', 'en').face).toBe('failed');
  });

  it('leaves out a subtotal that the shop has not stated for this quantity', () => {
    const { subtotal: _unstated, ...line } = visibleLine({ pending: true });
    const [view] = cartDrawerView(cartState([line]), 'none', 'en').lines;
    expect(view).not.toHaveProperty('subtotal');
  });

  it('says first that changes wait for the network, and announces it once', () => {
    const before = cartState([visibleLine()]);
    const waiting = cartState([visibleLine({ pending: true })], { waitsForNetwork: true });
    expect(cartDrawerView(before, 'none', 'en').notices).toEqual([]);
    expect(cartDrawerView(waiting, 'none', 'en').notices).toEqual([{ key: 'waiting' }]);
    expect(cartAnnouncement(before, waiting, 'en')).toEqual({ key: 'waiting' });
    expect(cartAnnouncement(waiting, waiting, 'en')).toBeUndefined();
  });

  it('puts errors and notices where they belong', () => {
    const view = cartDrawerView(
      cartState([visibleLine()], {
        errors: new Map([
          ['mug', new CommerceError('insufficient-stock', { available: 3 })],
          ['bowl', new CommerceError('out-of-stock')],
          ['code', new CommerceError('discount-invalid')],
        ]),
        notices: [
          { code: 'quantity-adjusted', message: '', lineId: 'line-1', actual: 2 },
          { code: 'line-removed', message: '', variantId: 'plate' },
        ],
      }),
      'single',
      'en',
      'NOPE',
    );
    expect(view.lines[0]?.error).toEqual({ key: 'error-stock', values: { count: 3 } });
    expect(view.lines[0]?.notices).toEqual([{ key: 'notice-adjusted', values: { count: 2 } }]);
    expect(view.errors).toEqual([{ key: 'bowl', phrase: { key: 'error-out-of-stock' } }]);
    expect(view.notices).toEqual([{ key: 'notice-removed' }]);
    expect(view.codeError).toEqual({ key: 'error-code', values: { code: 'NOPE' } });
  });

  it('tells a changed price once, with both amounts', () => {
    const line = visibleLine({ priceChangedFrom: euros(2000) });
    const notices = [{ code: 'price-changed', message: '', lineId: 'line-1' } as const];
    const [view] = cartDrawerView(cartState([line], { notices }), 'none', 'en').lines;
    expect(view?.notices).toEqual([{ key: 'price-changed', values: { before: '€20.00', now: '€22.00' } }]);
  });

  it('uses no address that could run', () => {
    const hostile = { url: 'javascript:alert(1)', picture: { url: 'javascript:alert(1)' } };
    const [view] = cartDrawerView(cartState([visibleLine(hostile)]), 'none', 'en').lines;
    expect(view).not.toHaveProperty('href');
    expect(view).not.toHaveProperty('picture');
  });

  it('marks what is estimated and what is only informational, in the order given', () => {
    const totals = [
      { type: 'total', amount: euros(4400), estimated: true },
      { type: 'tax', label: '19 %', amount: euros(703), informational: true },
    ] as const;
    const view = cartDrawerView(cartState([visibleLine()], { cart: { totals } }), 'none', 'en');
    expect(view.totals.rows).toEqual([
      { type: 'total', amount: '€44.00', mark: 'estimated' },
      { type: 'tax', detail: '19 %', amount: '€7.03', mark: 'included' },
    ]);
    expect(view.totals).not.toHaveProperty('taxNote');
  });

  it('goes to the next line when one is removed, else to the one before', () => {
    expect(lineAfterRemoval(['a', 'b', 'c'], 'b')).toBe('c');
    expect(lineAfterRemoval(['a', 'b'], 'b')).toBe('a');
    expect(lineAfterRemoval(['a'], 'a')).toBeUndefined();
  });
});

describe('the messages', () => {
  it('name what is available, and never a number that nobody gave', () => {
    expect(errorPhrase(new CommerceError('insufficient-stock'))).toEqual({ key: 'error-stock-unknown' });
    expect(errorPhrase(new CommerceError('insufficient-stock', { available: 0 }))).toEqual({
      key: 'error-out-of-stock',
    });
    expect(noticePhrase({ code: 'quantity-adjusted', message: '' })).toEqual({ key: 'notice-other' });
  });
});

describe('the live region', () => {
  it('says the error before everything else', () => {
    const error = new CommerceError('out-of-stock');
    const after = cartState([], { errors: new Map([['mug', error]]) });
    expect(cartAnnouncement(cartState([visibleLine()]), after, 'en')).toEqual({ key: 'error-out-of-stock' });
    expect(cartAnnouncement(after, after, 'en')).toBeUndefined();
  });

  it('says what was removed, and the total once it is settled', () => {
    const full = cartState([visibleLine()], { cart: { totalsPending: true } });
    expect(cartAnnouncement(full, cartState([]), 'en')).toMatchObject({ key: 'said-removed' });
    const totals = [{ type: 'total', amount: euros(4400) }] as const;
    const settled = cartState([visibleLine()], { cart: { totals } });
    expect(cartAnnouncement(full, settled, 'en')).toEqual({
      key: 'said-updated',
      values: { count: 2, total: '€44.00' },
    });
  });
});
