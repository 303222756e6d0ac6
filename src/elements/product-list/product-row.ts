/** Keeps in view, in a row of chips, the one that the film shows now. */
import type { PricedItem } from '../../core/price-view.js';

export { productRowStyles } from './product-row.styles.js';

/** One row; it stays where the viewer has scrolled it until another product is shown. */
export class ProductRow {
  #current: Element | undefined;

  /** A chip has no room for a reduction with all that must be said of it, so it claims none; the sheet does. */
  priced(item: PricedItem | undefined): PricedItem | undefined {
    if (!item?.priceFacts) return item && { price: item.price };
    const { lowestPrice30Days: _, ...priceFacts } = item.priceFacts;
    return { price: item.price, priceFacts };
  }

  /** After each rendering. */
  follow(list: Element | null): void {
    const current = list?.querySelector('[aria-current]') ?? undefined;
    if (current === this.#current) return;
    this.#current = current;
    // Whoever is in the row has it for himself.
    if (!list || !current || list.matches(':focus-within, :hover')) return;
    const itemBox = current.getBoundingClientRect();
    const listBox = list.getBoundingClientRect();
    const left = (itemBox.left + itemBox.right - listBox.left - listBox.right) / 2;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    list.scrollBy({ left, behavior: still ? 'instant' : 'smooth' });
  }
}
