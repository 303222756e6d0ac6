/** Lines of the stored cart whose variant is no longer for sale. */
import type { Notice } from '../../core/cart.js';
import type { StoredCart, StoredLine } from './cart-record.js';
import type { Assortment } from './catalog-half.js';

/** Takes them out, with a notice each. */
export function dropGoneLines(stored: StoredCart, assortment: Assortment, notices: Notice[]): void {
  const isGone = ({ variantId }: StoredLine) => !assortment.article(variantId);
  for (const { id, variantId } of stored.lines.filter(isGone)) {
    const message = `"${variantId}" is no longer sold`;
    notices.push({ code: 'line-removed', message, lineId: id, variantId });
  }
  stored.lines = stored.lines.filter((line) => !isGone(line));
}
