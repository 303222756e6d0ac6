/** What the live region says when the cart has changed: the one thing that matters most. */
import { totalOf } from '../../core/cart.js';
import { formatMoney } from '../../core/money-format.js';
import type { CartState } from '../../stores/cart-store.js';
import type { CartPhrase } from './cart-drawer-texts.js';
import { errorPhrase, noticePhrase } from './cart-messages.js';

/** The news between two states; `undefined` when there are none worth interrupting for. */
export function cartAnnouncement(
  before: CartState,
  after: CartState,
  locale: string,
): CartPhrase | undefined {
  for (const [key, error] of after.errors) {
    if (before.errors.get(key) !== error) return errorPhrase(error);
  }
  const notice = after.notices.find((candidate) => !before.notices.includes(candidate));
  if (notice) return noticePhrase(notice);
  if (after.waitsForNetwork && !before.waitsForNetwork) return { key: 'waiting' };
  const kept = new Set(after.cart.lines.map((line) => line.key));
  const removed = before.cart.lines.find((line) => !kept.has(line.key));
  if (removed) return { key: 'said-removed', values: { title: removed.title } };
  if (before.cart.totalsPending && !after.cart.totalsPending) return updated(after, locale);
  return undefined;
}

function updated({ cart }: CartState, locale: string): CartPhrase {
  const count = cart.itemCount;
  const total = totalOf(cart);
  if (!total) return { key: 'said-count', values: { count } };
  return { key: 'said-updated', values: { count, total: formatMoney(total, locale) } };
}
