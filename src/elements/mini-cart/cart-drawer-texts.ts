/** English texts of the cart drawer. */
import type { TextTable } from '../../core/text.js';

export const CART_DRAWER_TEXTS = {
  part: 'cart',
  area: 'cart',
  texts: {
    title: 'Your cart',
    close: 'Close the cart',
    loading: 'Loading your cart …',
    failed: 'The shop did not answer, so your cart cannot be shown.',
    retry: 'Try again',
    'empty-title': 'Your cart is empty',
    'empty-hint': 'Tap a pin in the film to see what is shown there.',
    lines: 'Products',
    quantity: 'Quantity',
    'quantity-of': 'Quantity of {title}',
    fewer: 'One fewer: {title}',
    more: 'One more: {title}',
    remove: 'Remove',
    'remove-of': 'Remove {title}',
    subtotal: 'Subtotal of the line',
    updating: 'Updating …',
    waiting: 'No connection. Your changes are sent as soon as it is back.',
    'price-changed': 'Price changed since you added it: {before}, now {now}.',
    'notice-adjusted': {
      one: 'Only {count} left, so the quantity was adjusted.',
      other: 'Only {count} left, so the quantity was adjusted.',
    },
    'notice-removed': 'No longer available, so it was taken out of the cart.',
    'notice-price': 'The price has changed.',
    'notice-code': 'A discount code has no effect on this cart.',
    'notice-other': 'The shop adjusted your cart.',
    'error-out-of-stock': 'Sold out. Nothing was changed.',
    'error-stock': { one: 'Only {count} more available.', other: 'Only {count} more available.' },
    'error-stock-unknown': 'There are not that many. Nothing was changed.',
    'error-quantity': 'This quantity cannot be ordered.',
    'error-code': 'The code “{code}” is not valid for this cart.',
    'error-code-unnamed': 'This code is not valid for this cart.',
    'error-not-found': 'No longer available.',
    'error-conflict': 'The cart was changed elsewhere at the same time. Please check it.',
    'error-expired': 'Your cart had expired and was begun anew.',
    'error-currency': 'The film and the cart state different currencies. What the cart says holds.',
    'error-closed': 'The shop is not set up for this page. Nothing was changed.',
    'error-connection': 'The shop did not answer. Nothing was changed.',
    'error-busy': 'The shop is busy. Please try again in a moment.',
    'error-other': 'That did not work. Nothing was changed.',
    dismiss: 'Dismiss',
    'code-label': 'Discount code',
    'code-apply': 'Apply',
    'code-applied': 'Applied codes',
    'code-remove': 'Remove code {code}',
    'code-idle': 'no effect at the moment',
    'code-pending': 'checking …',
    'totals-none': 'The shop states delivery and total at checkout.',
    checkout: 'Check out',
    'doubt-title': 'Was “{title}” added?',
    'doubt-text':
      'The connection was lost while it was being added, and the cart was changed elsewhere. Before there were {before}, now there are {now}; you wanted to add {added}.',
    'doubt-keep': 'Leave it at {now}',
    'doubt-add': 'Add {added} more',
    'expired-title': 'The shop no longer has your cart',
    'expired-text':
      'It expired, or it was ordered or emptied elsewhere. If you have ordered, all is well. This was in it:',
    'expired-line': '{quantity} × {title}',
    'expired-add': 'Put it back',
    'expired-forget': 'Leave it out',
    'said-removed': '{title} was removed.',
    'said-updated': {
      one: 'Cart updated: {count} item, total {total}.',
      other: 'Cart updated: {count} items, total {total}.',
    },
    'said-count': { one: 'Cart updated: {count} item.', other: 'Cart updated: {count} items.' },
  },
} as const satisfies TextTable;

/** A text of the drawer that is still to be put into words. */
export interface CartPhrase {
  readonly key: keyof typeof CART_DRAWER_TEXTS.texts;
  readonly values?: Readonly<Record<string, string | number>>;
}
