/** A buyer in front of the demo: the page object that the scenarios speak to. */
import assert from 'node:assert/strict';

const PLAYER = 'vitrine-player';
const SHEET = `${PLAYER} >>> vitrine-product`;
const CART = 'vitrine-mini-cart';
const CHECKOUT = 'vitrine-checkout-drawer';

/** Somebody who lives where the demo delivers to. */
export const ADDRESS = {
  'buyer.email': 'ada@example.com',
  'shippingAddress.firstName': 'Ada',
  'shippingAddress.lastName': 'Byron',
  'shippingAddress.line1': 'Lindenstraße 9',
  'shippingAddress.postalCode': '10969',
  'shippingAddress.city': 'Berlin',
};

/** Watches, chooses, pays. */
export class Buyer {
  #page;

  constructor(page) {
    this.#page = page;
  }

  /** Opens a page of the demo and waits until its elements are there. */
  async visit(path = '/') {
    await this.#page.open(path);
    await this.#page.waitFor(`${PLAYER} >>> [part~=play-button]`);
  }

  async play() {
    await this.#page.click(`${PLAYER} >>> [part~=play-button]`);
    await this.waitForFilmTime(0.1);
  }

  /** Stops the film at a moment, so that what is in the picture stays there. */
  async stopAt(seconds) {
    await this.#page.evaluateOn(
      PLAYER,
      (player, time) => {
        player.pause();
        player.seek(time);
      },
      seconds,
    );
    await this.#page.waitUntil(
      async () => Math.abs((await this.film()).time - seconds) < 0.1,
      `it is ${seconds} s`,
    );
  }

  /** What the film does now. */
  film() {
    return this.#page.evaluateOn(PLAYER, (player) => ({
      paused: player.paused,
      time: player.currentTime,
      duration: player.duration,
      source: player.media.currentSrc,
    }));
  }

  waitForFilmTime(seconds) {
    return this.#page.waitUntil(
      async () => (await this.film()).time >= seconds,
      `the film is at ${seconds} s`,
    );
  }

  /** The names of the pins in the picture. */
  pins() {
    return this.#page.evaluateOn(PLAYER, (player) => {
      const all = [
        ...player.shadowRoot.querySelectorAll('vitrine-hotspot'),
        ...player.querySelectorAll('vitrine-hotspot'),
      ];
      const buttons = all.map((pin) => pin.shadowRoot.querySelector('[part~=pin]'));
      return buttons.filter(Boolean).map((button) => button.getAttribute('aria-label'));
    });
  }

  /** Waits until exactly these products have a pin in the picture. */
  waitForPins(...titles) {
    const matches = async () => {
      const pins = await this.pins();
      return (
        pins.length === titles.length && titles.every((title) => pins.some((pin) => pin.includes(title)))
      );
    };
    return this.#page.waitUntil(matches, `the pins are ${titles.join(', ') || 'none'}`);
  }

  /** Where a pin is, in percent of the player's box. */
  placeOfPin(title) {
    return this.#page.evaluateOn(
      PLAYER,
      (player, wanted) => {
        const all = [...player.shadowRoot.querySelectorAll('vitrine-hotspot')];
        const pin = all
          .map((each) => each.shadowRoot.querySelector('[part~=pin]'))
          .find((each) => each?.ariaLabel.includes(wanted));
        const dot = pin.querySelector('[part~=pin-dot]').getBoundingClientRect();
        const box = player.getBoundingClientRect();
        return {
          x: ((dot.x + dot.width / 2 - box.x) / box.width) * 100,
          y: ((dot.y + dot.height / 2 - box.y) / box.height) * 100,
        };
      },
      title,
    );
  }

  async openPin(title) {
    await this.#page.click(`${PLAYER} >>> vitrine-hotspot >>> [part~=pin][aria-label*="${title}"]`);
    await this.#page.waitForText(`${SHEET} >>> [part~=title]`, new RegExp(title));
  }

  async closeSheet() {
    await this.#page.click(`${PLAYER} >>> [part~=sheet-close]`);
    await this.#page.waitForGone(`${PLAYER} >>> [part~=sheet]`);
  }

  /** Chooses a value of an axis, as one does: on its visible label. */
  async choose(value) {
    await this.#page.click(`${SHEET} >>> label:has(input[value="${value}"])`);
    await this.#page.waitUntil(
      () => this.#page.evaluateOn(`${SHEET} >>> input[value="${value}"]`, (radio) => radio.checked),
      `${value} is chosen`,
    );
  }

  async addToCart() {
    await this.#page.click(`${SHEET} >>> [part~=add-button]`);
    await this.#page.waitForText(`${SHEET} >>> [part~=status]`, /Added/);
  }

  async openCart() {
    await this.#page.click(`${CART} >>> [part~=button]`);
    await this.#page.waitFor(`${CART} >>> [part~=drawer]`);
    await this.waitForTotals();
  }

  async closeCart() {
    await this.#page.press('Escape');
    await this.#page.waitForGone(`${CART} >>> [part~=drawer]`);
  }

  /** The number on the cart button; 0 where there is none. */
  async count() {
    if (!(await this.#page.exists(`${CART} >>> [part~=badge]`))) return 0;
    return Number(await this.#page.text(`${CART} >>> [part~=badge]`));
  }

  waitForCount(count) {
    return this.#page.waitUntil(async () => (await this.count()) === count, `the cart counts ${count}`);
  }

  /** Title, quantity and subtotal of every line. */
  lines() {
    return this.#page.evaluateOn(CART, (cart) =>
      [...cart.shadowRoot.querySelectorAll('[part~=line]')].map((line) => ({
        title: line.querySelector('.line-title').textContent.trim(),
        quantity: line.querySelector('input').valueAsNumber,
        subtotal: line.querySelector('.line-subtotal')?.textContent.replace(/\s+/g, ' ').trim(),
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
    return this.#page.evaluateOn(CART, (cart) =>
      [...cart.shadowRoot.querySelectorAll('.totals .total-row')].map((row) =>
        row.textContent.replace(/\s+/g, ' ').trim(),
      ),
    );
  }

  waitForTotals() {
    const settled = () =>
      this.#page.evaluateOn(CART, (cart) => {
        const totals = cart.shadowRoot.querySelector('.totals');
        return totals === null || totals.getAttribute('aria-busy') !== 'true';
      });
    return this.#page.waitUntil(settled, 'the totals are stated');
  }

  more() {
    return this.#page.click(`${CART} >>> [part~=line] .more`);
  }

  removeLine() {
    return this.#page.click(`${CART} >>> [part~=line] .remove`);
  }

  async applyCode(code) {
    await this.#page.fill(`${CART} >>> #code`, code);
    await this.#page.press('Enter');
  }

  async checkOut() {
    await this.#page.click(`${CART} >>> [part~=checkout-button]`);
    await this.#page.waitFor(`${CHECKOUT} >>> [name="buyer.email"]`);
  }

  async fillContact(fields = ADDRESS) {
    await this.#page.choose(`${CHECKOUT} >>> [name="shippingAddress.country"]`, 'DE');
    for (const [name, text] of Object.entries(fields))
      await this.#page.fill(`${CHECKOUT} >>> [name="${name}"]`, text);
    await this.goOn();
  }

  goOn() {
    return this.#page.click(`${CHECKOUT} >>> .continue`);
  }

  async chooseDelivery() {
    await this.#page.click(`${CHECKOUT} >>> .choice`);
    await this.goOn();
  }

  /** Pays with the test payment, which does as it is told. */
  async choosePayment(outcome = 'approve') {
    await this.#page.click(`${CHECKOUT} >>> .choice`);
    await this.#page.click(`${CHECKOUT} input[value="${outcome}"]`);
    await this.goOn();
  }

  async placeOrder() {
    await this.#page.waitForText(`${CHECKOUT} >>> [part~=order-button]`, /^Zahlungspflichtig bestellen$/);
    await this.#page.click(`${CHECKOUT} >>> [part~=order-button]`);
  }

  async orderNumber() {
    await this.#page.waitFor(`${CHECKOUT} >>> [part~=order-number]`);
    const number = await this.#page.text(`${CHECKOUT} >>> [part~=order-number]`);
    assert.match(number, /\S/);
    return number;
  }

  async backToTheFilm() {
    await this.#page.click(`${CHECKOUT} >>> .done .continue`);
    await this.#page.waitForGone(`${CHECKOUT} >>> dialog`);
  }
}
