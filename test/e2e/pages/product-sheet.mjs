/** The product beside the film. */

const SHEET = 'vitrine-player >>> [part~=sheet]';
const PRODUCT = 'vitrine-player >>> vitrine-product';

/** Page object of the product sheet. */
export class ProductSheetPage {
  #page;

  constructor(page) {
    this.#page = page;
  }

  /** Chooses a value of an axis, as one does: on its visible label. */
  async choose(value) {
    await this.#page.click(`${PRODUCT} >>> label:has(input[value="${value}"])`);
    const isChosen = () =>
      this.#page.evaluateOn(`${PRODUCT} >>> input[value="${value}"]`, (radio) => radio.checked);
    await this.#page.waitUntil(isChosen, `${value} is chosen`);
  }

  /** Clicks the button; what comes of it is for the caller to see. */
  tryToAdd() {
    return this.#page.click(`${PRODUCT} >>> [part~=add-button]`);
  }

  async add() {
    await this.tryToAdd();
    await this.#page.waitForText(`${PRODUCT} >>> [part~=status]`, /Added/);
  }

  /** The way to the cart that does not leave the film. */
  async goToCart() {
    await this.#page.click(`${PRODUCT} >>> [part~=cart-link]`);
    await this.#page.waitFor('vitrine-mini-cart >>> [part~=drawer]');
  }

  text() {
    return this.#page.text(`${PRODUCT} >>> [part~=title]`);
  }

  async close() {
    await this.#page.click('vitrine-player >>> [part~=sheet-close]');
    await this.#page.waitForGone(SHEET);
  }
}
