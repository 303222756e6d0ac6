/** The checkout over the film. */

const DRAWER = 'vitrine-checkout-drawer';

/** Somebody who lives where the demo delivers to. */
export const ADDRESS = {
  'buyer.email': 'ada@example.com',
  'shippingAddress.firstName': 'Ada',
  'shippingAddress.lastName': 'Byron',
  'shippingAddress.line1': 'Lindenstraße 9',
  'shippingAddress.postalCode': '10969',
  'shippingAddress.city': 'Berlin',
};

/** Page object of the checkout drawer. */
export class CheckoutPage {
  #page;

  constructor(page) {
    this.#page = page;
  }

  waitForContact() {
    return this.#page.waitFor(`${DRAWER} >>> [name="buyer.email"]`);
  }

  async fillContact(fields = ADDRESS) {
    await this.waitForContact();
    await this.#page.choose(`${DRAWER} >>> [name="shippingAddress.country"]`, 'DE');
    for (const [name, text] of Object.entries(fields)) {
      await this.#page.fill(`${DRAWER} >>> [name="${name}"]`, text);
    }
    await this.goOn();
  }

  goOn() {
    return this.#page.click(`${DRAWER} >>> .continue`);
  }

  waitForDelivery() {
    return this.#page.waitFor(`${DRAWER} >>> input[name^="delivery."]`);
  }

  async chooseDelivery() {
    await this.waitForDelivery();
    await this.#page.click(`${DRAWER} >>> .choice`);
    await this.goOn();
  }

  /** Pays with the test payment, which does as it is told. */
  async choosePayment(outcome = 'approve') {
    await this.#page.click(`${DRAWER} >>> .choice:has(input[name="payment"])`);
    await this.#page.click(`${DRAWER} input[value="${outcome}"]`);
    await this.goOn();
  }

  /** The button of the demo's market, and nothing else in it. */
  async placeOrder() {
    await this.#page.waitForText(`${DRAWER} >>> [part~=order-button]`, /^Zahlungspflichtig bestellen$/);
    await this.#page.click(`${DRAWER} >>> [part~=order-button]`);
  }

  /** All steps after the cart, up to the number of the order. */
  async buy() {
    await this.fillContact();
    await this.chooseDelivery();
    await this.choosePayment();
    await this.placeOrder();
    return this.orderNumber();
  }

  async orderNumber() {
    await this.#page.waitForText(`${DRAWER} >>> [part~=order-number]`, /\S/);
    return this.#page.text(`${DRAWER} >>> [part~=order-number]`);
  }

  waitForText(pattern) {
    return this.#page.waitForText(`${DRAWER} >>> dialog`, pattern);
  }

  async backToTheFilm() {
    await this.#page.click(`${DRAWER} >>> .done .continue`);
    await this.#page.waitForGone(`${DRAWER} >>> dialog`);
  }
}
