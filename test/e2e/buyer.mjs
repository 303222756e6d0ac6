/** A buyer in front of the demo, who sees film, product, cart and checkout. */
import { CartPage } from './pages/cart.mjs';
import { CheckoutPage } from './pages/checkout.mjs';
import { FilmPage } from './pages/film.mjs';
import { ProductSheetPage } from './pages/product-sheet.mjs';

/** Watches, chooses, pays. */
export class Buyer {
  #page;

  constructor(page) {
    this.#page = page;
    this.film = new FilmPage(page);
    this.sheet = new ProductSheetPage(page);
    this.cart = new CartPage(page);
    this.checkout = new CheckoutPage(page);
  }

  /** Opens a page of the demo and waits until its elements are there. */
  async visit(path = '/') {
    await this.#page.open(path);
    await this.#page.waitFor('vitrine-player >>> [part~=play-button]');
  }

  /** From the first frame to a sage mug of 350 ml in the cart. */
  async takeMug() {
    await this.film.play();
    await this.film.stopAt(3);
    await this.film.open('Camp Mug');
    await this.sheet.choose('sage');
    await this.sheet.choose('350');
    await this.sheet.add();
    await this.sheet.close();
    await this.cart.waitForCount(1);
  }

  /** With a mug, to the first step of the checkout. */
  async takeMugToCheckout() {
    await this.takeMug();
    await this.cart.open();
    await this.cart.checkOut();
    await this.checkout.waitForContact();
  }
}
