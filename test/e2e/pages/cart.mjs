/** The cart button and its drawer. */

const CART = 'vitrine-mini-cart';

/** Page object of the mini-cart. */
export class CartPage {
  #page;

  constructor(page) {
    this.#page = page;
  }

  async open() {
    await this.#page.click(`${CART} >>> [part~=button]`);
    await this.#page.waitFor(`${CART} >>> [part~=drawer]`);
    await this.waitForTotals();
  }

  async close() {
    await this.#page.press('Escape');
    await this.#page.waitForGone(`${CART} >>> [part~=drawer]`);
  }

  /** The number on the button; 0 where there is none. */
  count() {
    return this.#page.evaluateOn(CART, (cart) =>
      Number(cart.shadowRoot?.querySelector('[part~=badge]')?.textContent ?? 0),
    );
  }

  waitForCount(count) {
    return this.#page.waitUntil(async () => (await this.count()) === count, `the cart counts ${count}`);
  }

  /** Title and quantity of every line. */
  lines() {
    return this.#page.evaluateOn(CART, (cart) =>
      [...cart.shadowRoot.querySelectorAll('[part~=line]')].map((line) => ({
        title: line.querySelector('.line-title').textContent.trim(),
        quantity: line.querySelector('input').valueAsNumber,
      })),
    );
  }

  waitForLines(count) {
    return this.#page.waitUntil(
      async () => (await this.lines()).length === count,
      `the cart has ${count} lines`,
    );
  }

  /** The totals, row by row, when the shop has stated them. */
  async totals() {
    await this.waitForTotals();
    return this.#page.evaluateOn(CART, (cart) => {
      const rows = [...cart.shadowRoot.querySelectorAll('.totals .total-row')];
      return rows.map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    });
  }

  waitForTotals() {
    const areStated = () =>
      this.#page.evaluateOn(CART, (cart) => {
        const totals = cart.shadowRoot.querySelector('.totals');
        return totals === null || totals.getAttribute('aria-busy') !== 'true';
      });
    return this.#page.waitUntil(areStated, 'the totals are stated');
  }

  /** One more piece of the first line. */
  more() {
    return this.#page.click(`${CART} >>> [part~=line] .more`);
  }

  /** Removes the first line. */
  remove() {
    return this.#page.click(`${CART} >>> [part~=line] .remove`);
  }

  async applyCode(code) {
    await this.#page.fill(`${CART} >>> #code`, code);
    await this.#page.press('Enter');
  }

  checkOut() {
    return this.#page.click(`${CART} >>> [part~=checkout-button]`);
  }
}
